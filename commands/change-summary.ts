import type { CardItem } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { FOREVER } from '../src/core/delivery/settings.ts'
import type { AuditEntry, Snapshot } from '../src/ports.ts'
import { listName } from './alerts/list-name.ts'
import { AUDIT_TEXTS } from './audit-texts.data.ts'
import { CHANGE_NAMES, type RulingName, type ValueName } from './change-names.data.ts'

/** So much of a value is shown. */
const SHOWN = 120

/** One change as a line of the history: what, who, when, before and after. */
export function changeSummary(
  entry: AuditEntry,
  { channel, locale }: { readonly channel: string; readonly locale: Locale },
): CardItem {
  const { id, author, kind, key, undoes, undoneBy } = entry
  const texts = inLocale(AUDIT_TEXTS, locale)
  const names = inLocale(CHANGE_NAMES, locale)
  const { action, label } = told(entry, locale)
  const detail = [
    author.by === 'cli' ? texts.operator : author.name,
    formatInstant(author.at, locale),
    entry.channel === null || entry.channel === channel ? null : entry.channel,
    ...differences(entry, locale),
    undoes === null ? null : texts.undoes(undoes),
    undoneBy === null ? null : texts.undoneBy(undoneBy),
  ].filter((part) => part !== null)
  return {
    title: `#${id} · ${names.things[kind](key.split(' ')[0] ?? '')} · ${action}: ${cutText(label, SHOWN)}`,
    detail: detail.join(' · '),
  }
}

/** What was done, and what the thing is called. */
function told(
  { kind, before, after, label, channel, undoes }: AuditEntry,
  locale: Locale,
): { readonly action: string; readonly label: string } {
  const texts = inLocale(CHANGE_NAMES, locale)
  if (kind === 'ruling') {
    const [verb = '', ...about] = label.split(' ')
    const name = undoes === null ? rulingNamed(verb) : 'undo'
    return { action: texts.rulings[name], label: about.join(' ') }
  }
  const action = before === null ? 'added' : after === null ? 'removed' : 'changed'
  if (kind !== 'subscription') return { action: texts[action], label }
  return {
    action: texts[action],
    label: listName({ watchlist: label, channel: channel ?? '' }, locale),
  }
}

function rulingNamed(verb: string): RulingName {
  return verb === 'merge' || verb === 'split' ? verb : 'undo'
}

/** What is kept in order to undo a change, and says nothing to people. */
const UNSEEN = new Set([
  'watchlistId',
  'watchlist',
  'channel',
  'team',
  'homes',
  'rulings',
  'managed',
])

/** `query: party:Meta → party:Scale`, for each value that has changed. */
function differences({ before, after }: AuditEntry, locale: Locale): readonly string[] {
  if (before === null || after === null) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => !UNSEEN.has(name))
    .map((name) => ({ name, from: shown(before, name, locale), to: shown(after, name, locale) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${valueName(name, locale)}: ${from} → ${to}`)
}

/** Settings have the names by which `/alerts set` takes them. */
function valueName(stored: string, locale: Locale): string {
  const { values } = inLocale(CHANGE_NAMES, locale)
  const name = stored === 'paused_until' ? 'pause' : stored
  return isValueName(name) ? values[name] : name.replaceAll('_', '-')
}

function isValueName(name: string): name is ValueName {
  return name in CHANGE_NAMES.en.values
}

function shown(snapshot: Snapshot, name: string, locale: Locale): string {
  const value = snapshot[name] ?? null
  if (value === null) return '–'
  if (name === 'paused_until' && typeof value === 'number') {
    return value === FOREVER ? inLocale(CHANGE_NAMES, locale).forever : formatInstant(value, locale)
  }
  if (name === 'notify') return cutText(statusNames(value), SHOWN)
  return cutText(typeof value === 'string' ? value : JSON.stringify(value), SHOWN)
}

/** The statuses that are told, which are kept as a JSON list. */
function statusNames(stored: unknown): string {
  const names: unknown = typeof stored === 'string' ? JSON.parse(stored) : []
  return Array.isArray(names) && names.length > 0 ? names.join(', ') : 'none'
}
