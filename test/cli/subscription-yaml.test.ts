import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readInstallation } from '../../src/cli/exchange/read-installation.ts'
import { settingsForFile } from '../../src/cli/exchange/subscription-yaml.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { DEAL_STATUSES } from '../../src/core/deal.ts'
import { DEFAULT_SETTINGS, FOREVER } from '../../src/core/delivery/settings.ts'

const NOON = Date.UTC(2026, 5, 12, 12)

const zone = fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York')
const minutes = fc.integer({ min: 0, max: 1439 })
const query = fc.constantFrom(null, 'price:>1bn', 'type:merger or "a; b"')

const someSettings = fc.record({
  language: fc.constantFrom(...LOCALES),
  card: fc.constantFrom('full' as const, 'compact' as const),
  minimum: query,
  notify: fc.subarray([...DEAL_STATUSES]),
  mentions: fc.array(
    fc.record({
      kind: fc.constantFrom('role' as const, 'user' as const),
      id: fc.integer({ min: 1, max: 1e9 }).map(String),
      when: query,
    }),
    { maxLength: 3 },
  ),
  quietHours: fc.option(
    fc.record({ from: minutes, to: minutes, zone }).filter(({ from, to }) => from !== to),
  ),
  alertsPerDay: fc.option(fc.nat(100)),
  digest: fc.option(
    fc.record({ minutes, weekday: fc.option(fc.integer({ min: 1, max: 7 })), zone }),
  ),
  followUps: fc.constantFrom('thread' as const, 'channel' as const),
  pausedUntil: fc.oneof(
    fc.constantFrom(null, FOREVER),
    fc.integer({ min: NOON + 1, max: NOON + 366 * 86_400_000 }),
  ),
})

test('a subscription’s settings come back from the file as they were', () => {
  fc.assert(
    fc.property(someSettings, (settings) => {
      const subscription = {
        channel: 'discord:300',
        watchlist: 'ai',
        ...settingsForFile(settings, NOON),
      }
      const { watchers, faults } = readInstallation(stringify({ subscriptions: [subscription] }))
      expect(faults).toEqual([])
      const [watcher] = watchers
      expect({ ...DEFAULT_SETTINGS, ...watcher?.settings, language: watcher?.language }).toEqual(
        settings,
      )
    }),
  )
})

test('a pause that is over is no setting', () => {
  const settings = { ...DEFAULT_SETTINGS, pausedUntil: NOON }
  expect(settingsForFile(settings, NOON)).toEqual({ language: 'en' })
})

test('a wrong setting is told with its line, and nothing is read', () => {
  const file =
    'subscriptions:\n  - channel: discord:300\n    watchlist: ai\n    quietHours: 25:00\n'
  const { watchers, faults } = readInstallation(file)
  expect(watchers).toEqual([])
  expect(faults).toMatchObject([{ line: 4 }])
})
