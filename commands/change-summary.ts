import type { CardItem } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { AuditEntry, Snapshot } from '../src/ports.ts'
import { AUDIT_TEXTS } from './audit-texts.data.ts'

/** So much of a value is shown. */
const SHOWN = 120

/** One change as a line of the history: what, who, when, before and after. */
export function changeSummary(
  entry: AuditEntry,
  { channel, locale }: { readonly channel: string; readonly locale: Locale },
): CardItem {
  const { id, author, kind, key, label, undoes, undoneBy } = entry
  const texts = inLocale(AUDIT_TEXTS, locale)
  const detail = [
    author.by === 'cli' ? texts.operator : author.name,
    timeText(author.at, locale),
    entry.channel === null || entry.channel === channel ? null : entry.channel,
    ...differences(entry),
    undoes === null ? null : texts.undoes(undoes),
    undoneBy === null ? null : texts.undoneBy(undoneBy),
  ].filter((part) => part !== null)
  return {
    title: `#${id} · ${texts.things[kind](key.split(' ')[0] ?? '')} · ${texts[actionOf(entry)]}: ${cutText(label, SHOWN)}`,
    detail: detail.join(' · '),
  }
}

function actionOf({ before, after }: AuditEntry): 'added' | 'changed' | 'removed' {
  if (before === null) return 'added'
  return after === null ? 'removed' : 'changed'
}

/** `query: party:Meta → party:Scale`, for each value that has changed. */
function differences({ before, after }: AuditEntry): readonly string[] {
  if (before === null || after === null) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .map((name) => ({ name, from: shown(before, name), to: shown(after, name) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${name}: ${from} → ${to}`)
}

function shown(snapshot: Snapshot, name: string): string {
  const value = snapshot[name] ?? null
  if (value === null) return '–'
  return cutText(typeof value === 'string' ? value : JSON.stringify(value), SHOWN)
}

function timeText(at: number, locale: Locale): string {
  const form = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(locale, form).format(at)} UTC`
}
