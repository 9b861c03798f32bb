import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { DEAL_STATUSES } from '../../../src/core/deal.ts'
import { SETTING_FAULTS } from '../../../src/core/delivery/faults.data.ts'
import { readPause } from '../../../src/core/delivery/read-pause.ts'
import { readSetting, settingNamed } from '../../../src/core/delivery/read-setting.ts'
import { settingText } from '../../../src/core/delivery/setting-text.ts'
import {
  DEFAULT_SETTINGS,
  type DeliverySettings,
  FOREVER,
  SETTING_NAMES,
  type SettingName,
} from '../../../src/core/delivery/settings.ts'

const HOUR_MS = 3_600_000

const minute = fc.integer({ min: 0, max: 1439 })
const when = fc.constantFrom(null, 'price:>1bn', 'party:"Scale AI; Inc" -status:rumored')
const mention = fc.oneof(
  fc.record({ kind: fc.constant('role' as const), id: fc.stringMatching(/^\d{1,20}$/), when }),
  fc.record({ kind: fc.constant('user' as const), id: fc.stringMatching(/^\d{1,20}$/), when }),
)
const settings: fc.Arbitrary<DeliverySettings> = fc.record({
  language: fc.constantFrom(...LOCALES),
  card: fc.constantFrom('full', 'compact'),
  minimum: fc.constantFrom(null, 'price:>100m sources:>=2', 'type:merger or "all; of it"'),
  notify: fc.subarray([...DEAL_STATUSES]),
  mentions: fc.array(mention, { maxLength: 10 }),
  quietHours: fc.option(
    fc
      .record({
        from: minute,
        to: minute,
        zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Ho_Chi_Minh'),
      })
      .filter(({ from, to }) => from !== to),
  ),
  alertsPerDay: fc.option(fc.integer({ min: 0, max: 1000 })),
  digest: fc.option(
    fc.record({
      minutes: minute,
      weekday: fc.option(fc.integer({ min: 1, max: 7 })),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    }),
  ),
  followUps: fc.constantFrom('thread', 'channel'),
  pausedUntil: fc.constant(null),
})

function read(name: SettingName, typed: string, platform = 'discord'): unknown {
  const value = readSetting(name, typed, platform)
  return value.ok ? value.value : value.error.en
}

test('a setting that is shown may be typed as it is shown', () => {
  fc.assert(
    fc.property(settings, (wanted) => {
      let typed = DEFAULT_SETTINGS
      for (const name of SETTING_NAMES) {
        const value = readSetting(name, settingText(name, wanted), 'discord')
        expect(value.ok).toBe(true)
        if (value.ok) typed = { ...typed, ...value.value }
      }
      // A zone may have another name now than when it was typed.
      expect({
        ...typed,
        quietHours: typed.quietHours && { ...typed.quietHours, zone: '' },
      }).toEqual({
        ...wanted,
        quietHours: wanted.quietHours && { ...wanted.quietHours, zone: '' },
      })
    }),
  )
})

test('default takes a setting back', () => {
  for (const name of SETTING_NAMES) {
    const value = readSetting(name, ' Default ', 'console')
    expect(value.ok && { ...DEFAULT_SETTINGS, ...value.value }).toEqual(DEFAULT_SETTINGS)
  }
})

test.each([
  ['22:00-07:00 Europe/Berlin', { from: 1320, to: 420, zone: 'Europe/Berlin' }],
  ['10pm to 7am berlin', { from: 1320, to: 420, zone: 'Europe/Berlin' }],
  ['22–7.30 europe/berlin', { from: 1320, to: 450, zone: 'Europe/Berlin' }],
  ['12am-12pm UTC', { from: 0, to: 720, zone: 'UTC' }],
  ['20h30 - 24:00 new york', { from: 1230, to: 0, zone: 'America/New_York' }],
])('quiet hours may be typed as "%s"', (typed, quietHours) => {
  expect(read('quiet-hours', typed)).toEqual({ quietHours })
})

test.each([
  ['quiet-hours', '22:00-07:00', '"22:00-07:00" are not quiet hours'],
  ['quiet-hours', '25-7 UTC', '"25-7 UTC" are not quiet hours'],
  ['quiet-hours', '22-7 Europe/Berln', 'did you mean Europe/Berlin?'],
  ['quiet-hours', '22-7 +02:00', '"+02:00" is not a time zone'],
  ['quiet-hours', '7-7 UTC', 'quiet hours end at another time'],
  ['card', 'compct', 'did you mean compact?'],
  ['language', 'ru', '"ru" is not one of en, de, fr, es, it, nl, pt'],
  ['notify', 'announced, complete', 'did you mean completed?'],
  ['alerts-per-day', '-1', '"-1" is not a whole number from 0 to 1000'],
  [
    'digest',
    'sometimes',
    '"sometimes" is not a time for digests; write it like 08:00 Europe/Berlin, or mon 08:00 Europe/Berlin',
  ],
  [
    'digest',
    'mon 8:00 Europe/Berln',
    '"Europe/Berln" is not a time zone; did you mean Europe/Berlin?',
  ],
  ['minimum', 'price:>', 'price'],
  ['minimum', ' ', 'a query is expected here'],
  ['mentions', '@everyone', '"@everyone" cannot be mentioned'],
  ['mentions', 'role:1 prize:>1bn', 'did you mean "price"?'],
  ['mentions', 'role:1 feed:wire', 'feed: cannot be used here'],
] as const)('%s "%s" is refused with what would be right', (name, typed, reason) => {
  expect(read(name, typed)).toContain(reason)
})

describe('mentions', () => {
  test.each([
    ['discord', '<@&12>; <@34>; <@!56>', ['role:12', 'user:34', 'user:56']],
    [
      'slack',
      '<@U01AB|ada>; <!subteam^S01AB|@deals>; U02AB; S02AB',
      ['user:U01AB', 'group:S01AB', 'user:U02AB', 'group:S02AB'],
    ],
  ])('are read on %s as its users type them', (platform, typed, meant) => {
    const value = readSetting('mentions', typed, platform)
    const found = value.ok ? (value.value.mentions ?? []) : []
    expect(found.map(({ kind, id }) => `${kind}:${id}`)).toEqual(meant)
  })

  test.each(['@here', '<!channel>', '<!everyone>', 'user:U1>', 'role:1', 'S01AB|x', 'everyone'])(
    '"%s" mentions nobody on Slack',
    (typed) => {
      expect(read('mentions', typed, 'slack')).toContain('cannot be mentioned')
    },
  )

  test('cannot be had on the web console', () => {
    expect(read('mentions', 'role:1', 'console')).toBe('nobody can be mentioned on the web console')
  })
})

test('a setting is found by its name however that is written', () => {
  for (const typed of ['quiet-hours', 'quietHours', 'QUIET_HOURS']) {
    expect(settingNamed(typed)).toEqual({ ok: true, value: 'quiet-hours' })
  }
  const wrong = settingNamed('mention')
  expect(wrong.ok ? '' : wrong.error.en).toBe(
    'there is no setting "mention"; did you mean mentions?',
  )
})

test.each([
  ['2h', 2 * HOUR_MS],
  ['3 days', 72 * HOUR_MS],
  ['30m', HOUR_MS / 2],
  ['90 Minuten', 1.5 * HOUR_MS],
  ['2 wochen', 14 * 24 * HOUR_MS],
])('a pause may be typed as "%s"', (typed, ms) => {
  expect(readPause(typed, 1_000)).toEqual({ ok: true, value: 1_000 + ms })
})

test('a pause without a length lasts until it is ended', () => {
  expect(readPause(' ', 1_000)).toEqual({ ok: true, value: FOREVER })
})

test.each(['0h', '2 years', 'yesterday', 'a while', '2h3'])(
  '"%s" is no length of a pause',
  (typed) => {
    expect(readPause(typed, 1_000).ok).toBe(false)
  },
)

test('every fault is told in every language', () => {
  const faults = [
    SETTING_FAULTS.noSetting('a', 'b', 'c'),
    SETTING_FAULTS.noZone('a', null),
    SETTING_FAULTS.nobody('a', 'b'),
  ]
  for (const fault of faults) expect(Object.keys(fault)).toEqual([...LOCALES])
})
