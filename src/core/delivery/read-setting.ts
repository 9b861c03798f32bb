import { LOCALES } from '../card/locale.ts'
import { DEAL_STATUSES } from '../deal.ts'
import { parseQuery } from '../query/parse.ts'
import { err, ok, type Result } from '../result.ts'
import { nearestName } from '../text/nearest.ts'
import { SETTING_FAULTS, type SettingFault } from './faults.data.ts'
import { readDigestTime } from './read-digest-time.ts'
import { readMentions } from './read-mentions.ts'
import { readQuietHours } from './read-quiet-hours.ts'
import {
  CARD_SIZES,
  DEFAULT_SETTINGS,
  type DeliverySettings,
  FOLLOW_UPS,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
} from './settings.ts'

/** The largest alert budget of a day. */
export const MOST_ALERTS = 1_000

type Change = Result<Partial<DeliverySettings>, SettingFault>

/** What turns a setting off, in the languages we answer in. */
const NOTHING = new Set(
  'none off no keine aus nein aucune non ninguno nessuno geen uit nenhum'.split(' '),
)

/** The setting that is meant by a name in any case and with or without its dashes. */
export function settingNamed(typed: string): Result<SettingName, SettingFault> {
  const key = plain(typed)
  const found = SETTING_NAMES.find((name) => plain(name) === key)
  if (found !== undefined) return ok(found)
  const near = nearestName(typed, SETTING_NAMES)
  return err(SETTING_FAULTS.noSetting(typed, near, SETTING_NAMES.join(', ')))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}

/** What a typed value changes a setting to on a platform; `default` takes back what was said. */
export function readSetting(name: SettingName, typed: string, platform: string): Change {
  const value = typed.trim()
  const field = SETTINGS[name]
  if (value.toLowerCase() === 'default') return ok({ [field]: DEFAULT_SETTINGS[field] })
  return READERS[name](value, platform)
}

const READERS: Readonly<Record<SettingName, (typed: string, platform: string) => Change>> = {
  language: (typed) => changed('language', oneOf(typed, LOCALES)),
  card: (typed) => changed('card', oneOf(typed, CARD_SIZES)),
  minimum: (typed) => (isNothing(typed) ? ok({ minimum: null }) : readMinimum(typed)),
  notify: readNotify,
  mentions: (typed, platform) =>
    isNothing(typed) ? ok({ mentions: [] }) : changed('mentions', readMentions(typed, platform)),
  'quiet-hours': (typed) =>
    isNothing(typed) ? ok({ quietHours: null }) : changed('quietHours', readQuietHours(typed)),
  'alerts-per-day': (typed) =>
    isNothing(typed) ? ok({ alertsPerDay: null }) : changed('alertsPerDay', readCount(typed)),
  digest: (typed) =>
    isNothing(typed) ? ok({ digest: null }) : changed('digest', readDigestTime(typed)),
  'follow-ups': (typed) => changed('followUps', oneOf(typed, FOLLOW_UPS)),
}

function changed<K extends keyof DeliverySettings>(
  field: K,
  value: Result<DeliverySettings[K], SettingFault>,
): Change {
  return value.ok ? ok({ [field]: value.value }) : value
}

function isNothing(typed: string): boolean {
  return NOTHING.has(typed.toLowerCase())
}

function oneOf<T extends string>(typed: string, allowed: readonly T[]): Result<T, SettingFault> {
  const found = allowed.find((one) => one === typed.toLowerCase())
  if (found !== undefined) return ok(found)
  return err(SETTING_FAULTS.notOneOf(typed, nearestName(typed, allowed), allowed.join(', ')))
}

function readMinimum(typed: string): Change {
  const query = parseQuery(typed)
  if (!query.ok) return err(query.error.texts)
  return query.value.kind === 'everything'
    ? err(SETTING_FAULTS.emptyQuery())
    : ok({ minimum: typed })
}

function readNotify(typed: string): Change {
  if (isNothing(typed)) return ok({ notify: [] })
  if (typed.toLowerCase() === 'all') return ok({ notify: DEAL_STATUSES })
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '')
  const wanted = new Set<string>()
  for (const word of words) {
    const status = oneOf(word, DEAL_STATUSES)
    if (!status.ok) return status
    wanted.add(status.value)
  }
  return ok({ notify: DEAL_STATUSES.filter((status) => wanted.has(status)) })
}

function readCount(typed: string): Result<number, SettingFault> {
  const count = /^\d{1,6}$/.test(typed) ? Number(typed) : -1
  return count >= 0 && count <= MOST_ALERTS
    ? ok(count)
    : err(SETTING_FAULTS.notCount(typed, 0, MOST_ALERTS))
}
