import { isCalendarDay } from '../date/calendar.ts'
import { err, ok, type Result } from '../result.ts'
import { ageInDays, completed, type Rates } from './rates.ts'

/** The ECB's daily document has about 2,000 characters. */
const MAX_LENGTH = 50_000

/** Fewer currencies than these are not the ECB's list, which has some thirty. */
const MIN_CURRENCIES = 15

/** No currency of the list loses or gains so much between two readings. */
const MAX_MOVE = 3

const CUBE = /<Cube\b/g
const DAY = /<Cube\s+time=(['"])(\d{4})-(\d{2})-(\d{2})\1\s*>/g
const RATE = /<Cube\s+currency=(['"])([A-Z]{3})\1\s+rate=(['"])(\d{1,9}(?:\.\d{1,9})?)\3\s*\/>/g

/**
 * Reads the ECB's daily euro reference rates (its `eurofxref-daily.xml`: one Cube for the list, in it one with the day, in it
 * one a currency). Refuses, with the reason in English, whatever is not exactly that, rates older than the `known` ones or of
 * a day to come, and rates that nobody can believe beside the known ones.
 */
export function readEcbRates(
  xml: string,
  { known, now }: { readonly known: Rates; readonly now: number },
): Result<Rates, string> {
  if (xml.length > MAX_LENGTH) return err('it is too long')
  const days = [...xml.matchAll(DAY)]
  const rows = [...xml.matchAll(RATE)]
  const [first] = days
  const cubes = xml.match(CUBE)?.length ?? 0
  if (first === undefined || days.length !== 1 || cubes !== rows.length + 2) {
    return err('it is not a list of reference rates of one day')
  }
  const perEuro = new Map(rows.map(([, , code = '', , rate]) => [code, Number(rate)]))
  if (perEuro.size !== rows.length) return err('it names a currency twice')
  if (perEuro.size < MIN_CURRENCIES || !perEuro.has('USD')) return err('currencies are missing')
  const rates = { on: `${first[2]}-${first[3]}-${first[4]}`, perEuro: Object.fromEntries(perEuro) }
  const fault = dayFault(rates, known, now) ?? rateFault(rates, known)
  return fault === null ? ok(completed(rates)) : err(fault)
}

function dayFault(rates: Rates, known: Rates, now: number): string | null {
  const [year = 0, month = 0, day = 0] = rates.on.split('-').map(Number)
  if (!isCalendarDay({ year, month, day })) return `there is no ${rates.on}`
  // Where the day has begun while it is still yesterday by UTC.
  if (ageInDays(rates, now) < -1) return `${rates.on} is still to come`
  return rates.on < known.on ? `${rates.on} is older than ${known.on}` : null
}

function rateFault({ perEuro }: Rates, known: Rates): string | null {
  const odd = Object.entries(perEuro).find(([code, rate]) => {
    const before = known.perEuro[code] ?? rate
    return !(rate > 0 && rate < before * MAX_MOVE && rate > before / MAX_MOVE)
  })
  return odd === undefined ? null : `the rate of ${odd[0]} cannot be: ${odd[1]}`
}
