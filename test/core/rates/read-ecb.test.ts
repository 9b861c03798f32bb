import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageInDays, convert } from '../../../src/core/rates/rates.ts'
import { readEcbRates } from '../../../src/core/rates/read-ecb.ts'
import { SNAPSHOT } from '../../../src/core/rates/snapshot.data.ts'
import { ecbDocument } from '../../fakes/ecb.ts'

const NOW = Date.UTC(2026, 10, 26, 9)

function read(xml: string) {
  return readEcbRates(xml, { known: SNAPSHOT, now: NOW })
}

test('the day and every rate are read, and the tied currencies added', () => {
  const rates = read(ecbDocument('2026-11-25'))
  if (!rates.ok) throw new Error(rates.error)
  expect(rates.value.on).toBe('2026-11-25')
  expect(rates.value.perEuro).toMatchObject({ USD: 1.16, JPY: 180.1, CNY: 8.2 })
  expect(convert(1, 'EUR', 'AED', rates.value)).toBeCloseTo(4.2601)
  expect(convert(1.95583, 'DEM', 'EUR', rates.value)).toBeCloseTo(1)
  expect(ageInDays(rates.value, NOW)).toBe(1)
})

test.each([
  ['', 'not a list'],
  ['<html><body>Service unavailable</body></html>', 'not a list'],
  [ecbDocument('2026-11-25').slice(0, 700), 'not a list'],
  [ecbDocument('2026-11-25').replace("rate='1.16'", "rate='-1.16'"), 'not a list'],
  [ecbDocument('2026-11-25').replace("rate='1.16'", "rate='1e9'"), 'not a list'],
  [ecbDocument('2026-11-25').replace("'JPY'", "'USD'"), 'twice'],
  [ecbDocument('2026-11-25').replace("'USD'", "'XXX'"), 'are missing'],
  [ecbDocument('2026-11-25', { USD: '0' }), 'the rate of USD cannot be: 0'],
  [ecbDocument('2026-11-25', { USD: '116' }), 'the rate of USD cannot be: 116'],
  [ecbDocument('2026-13-25'), 'there is no 2026-13-25'],
  [ecbDocument('2026-11-28'), 'still to come'],
  [ecbDocument('2024-11-25'), 'older than'],
  [ecbDocument('2026-11-25') + ecbDocument('2026-11-24'), 'not a list'],
  [ecbDocument('2026-11-25') + ' '.repeat(60_000), 'too long'],
])('what is not the list of a day is refused with the reason', (xml, reason) => {
  const rates = read(xml)
  expect(rates.ok ? 'taken' : rates.error).toContain(reason)
})

test('no document damaged anywhere gives rates that are not those of the whole one', () => {
  const whole = ecbDocument('2026-11-25')
  const good = read(whole)
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.string({ maxLength: 20 }), (at, damage) => {
      const rates = read(whole.slice(0, at) + damage + whole.slice(at))
      if (!rates.ok || !good.ok) return
      for (const [code, rate] of Object.entries(rates.value.perEuro)) {
        expect(rate).toBeGreaterThan((good.value.perEuro[code] ?? rate) / 4)
        expect(rate).toBeLessThan((good.value.perEuro[code] ?? rate) * 4)
      }
    }),
  )
})
