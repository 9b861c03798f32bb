import { LOCALES } from '../../src/core/card/locale.ts'
import { say } from '../../src/core/card/say.ts'
import { DEAL_STATUSES } from '../../src/core/deal.ts'
import { settingNamed } from '../../src/core/delivery/read-setting.ts'
import {
  CARD_SIZES,
  FOLLOW_UPS,
  SETTING_NAMES,
  type SettingName,
} from '../../src/core/delivery/settings.ts'
import { alertsTexts } from '../alerts/texts.ts'
import { fits } from './fits.ts'
import { suggestQueries } from './queries.ts'
import type { Asked, Suggestion } from './suggestion.ts'

/** The zones of most readers of our languages; any other is found by its name. */
const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Amsterdam',
  'Europe/Lisbon',
  'Europe/Zurich',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'UTC',
]

/** How long alerts are usually paused: hours and days. */
const PAUSES = [
  ['1h', 1, 'hour'],
  ['4h', 4, 'hour'],
  ['12h', 12, 'hour'],
  ['1d', 1, 'day'],
  ['3d', 3, 'day'],
  ['7d', 7, 'day'],
  ['14d', 14, 'day'],
] as const

/** The settings of `/alerts set`, each with what it is for. */
export async function suggestSettings({ asker, typed }: Asked): Promise<readonly Suggestion[]> {
  const texts = alertsTexts(asker.locale)
  return SETTING_NAMES.map((name) => ({ label: `${name}: ${texts.settings[name]}`, value: name }))
    .filter(({ label }) => fits(label, typed))
    .toSorted((a, b) => Number(fits(b.value, typed)) - Number(fits(a.value, typed)))
}

/** Values of the setting that stands in the other option. */
export async function suggestSettingValues(asked: Asked): Promise<readonly Suggestion[]> {
  const { typed, options } = asked
  const name = settingNamed((options['setting'] ?? '').trim())
  if (!name.ok) return []
  if (name.value === 'minimum') return suggestQueries(asked)
  const known = VALUES[name.value](asked)
  return [...known, ...same(['default'])].filter(({ label }) => fits(label, typed))
}

const VALUES: Readonly<
  Record<Exclude<SettingName, 'minimum'>, (asked: Asked) => readonly Suggestion[]>
> = {
  language: ({ asker }) => {
    const names = new Intl.DisplayNames(asker.locale, { type: 'language' })
    return LOCALES.map((value) => ({ label: `${value} (${names.of(value) ?? value})`, value }))
  },
  card: () => same(CARD_SIZES),
  notify: ({ asker }) => [
    ...same(['all', 'none']),
    ...DEAL_STATUSES.map((value) => ({
      label: `${value} (${say(asker.locale, `status.${value}`)})`,
      value,
    })),
    ...same(['announced, completed', 'completed, cancelled, blocked']),
  ],
  mentions: () => same(['none']),
  'quiet-hours': ({ typed }) => [
    ...same(['none']),
    ...inZones(['22:00-07:00', '18:00-08:00'], typed),
  ],
  'alerts-per-day': () => same(['none', '0', '5', '10', '20', '50']),
  digest: ({ typed }) => [...same(['none']), ...inZones(['08:00', 'mon 08:00'], typed)],
  'follow-ups': () => same(FOLLOW_UPS),
}

function same(values: readonly string[]): readonly Suggestion[] {
  return values.map((value) => ({ label: value, value }))
}

/** Times in time zones: the time that was typed, else a usual one; the zones that fit what was typed behind it. */
function inZones(usual: readonly string[], typed: string): readonly Suggestion[] {
  const [, time, zone = ''] = /^(.*\d)(?:\s+(\D*))?$/.exec(typed) ?? []
  const begun = zone.trim() || (/^\D*$/.test(typed) ? typed : '')
  const zones =
    begun.length < 2 ? ZONES : Intl.supportedValuesOf('timeZone').filter((one) => fits(one, begun))
  const times = time === undefined ? usual : [time]
  return same(zones.flatMap((one) => times.map((at) => `${at} ${one}`)))
}

/** How long the alerts of a channel may rest. */
export async function suggestPauses({ asker, typed }: Asked): Promise<readonly Suggestion[]> {
  return PAUSES.map(([value, count, unit]) => {
    const style = { style: 'unit', unit, unitDisplay: 'long' } as const
    return { label: new Intl.NumberFormat(asker.locale, style).format(count), value }
  }).filter(({ label, value }) => fits(`${label} ${value}`, typed))
}
