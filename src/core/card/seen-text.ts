import type { Finding } from '../query/finding.ts'
import type { SeenParty } from '../query/names-seen.ts'
import { formatDate, formatInstant, formatMoney, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** How many names are told before the others are only counted. */
const TOLD = 3

/** What an article or story has where a condition asks for something, in a reader's words. */
export function seenText(
  finding: Finding,
  locale: Locale,
  feedNames: ReadonlyMap<number, string>,
): string {
  switch (finding.kind) {
    case 'name':
      return partiesText(finding, locale)
    case 'text':
      return wordsText(finding, locale)
    case 'money':
      return sumText(finding, locale)
    case 'number':
      return numberText(finding, locale)
    case 'time':
      return formatInstant(finding.publishedAt, locale)
    case 'feed':
      return listText(
        finding.values.map((id) => feedNames.get(id) ?? `#${id}`),
        locale,
      )
    case 'lang':
    case 'source':
      return listText(finding.values, locale)
    default:
      return valueText(finding, locale) ?? say(locale, 'seen.unknown')
  }
}

function valueText(
  { kind, value }: Extract<Finding, { kind: 'type' | 'status' | 'currency' }>,
  locale: Locale,
): string | null {
  if (value === null) return null
  switch (kind) {
    case 'type':
      return say(locale, `type.${value}`)
    case 'status':
      return say(locale, `status.${value}`)
    case 'currency':
      return value
  }
}

/** Some values behind commas, the first few by name. */
export function listText(values: readonly string[], locale: Locale): string {
  const further = values.length - TOLD
  const told = values.slice(0, TOLD)
  return (
    [...told, ...(further > 0 ? [say(locale, 'seen.more', { count: further })] : [])].join(', ') ||
    say(locale, 'seen.unknown')
  )
}

function partiesText(
  { asked, found, elsewhere, instead }: Extract<Finding, { kind: 'name' }>,
  locale: Locale,
): string {
  const wide = asked.some(({ role }) => role === 'party' || role === 'company')
  const told = found.length > 0 ? found : instead
  const here = listText(wide ? withRoles(told, locale) : namesOf(told), locale)
  if (elsewhere.length === 0 || found.length > 0) return here
  return `${here}; ${say(locale, 'seen.elsewhere', { names: listText(withRoles(elsewhere, locale), locale) })}`
}

function namesOf(parties: readonly SeenParty[]): readonly string[] {
  return [...new Set(parties.map(({ name }) => name))]
}

/** Each name once, with all that it does: "Harrow (buyer, investor)". */
function withRoles(parties: readonly SeenParty[], locale: Locale): readonly string[] {
  return [...Map.groupBy(parties, ({ name }) => name)].map(([name, same]) => {
    const does = new Set(same.map(({ role }) => say(locale, `role.${role}`)))
    return `${name} (${[...does].join(', ')})`
  })
}

function wordsText(
  { place, near, holds }: Extract<Finding, { kind: 'text' }>,
  locale: Locale,
): string {
  if (place !== null)
    return say(locale, place.in === 'title' ? 'seen.inTitle' : 'seen.inText', {
      words: place.quote,
    })
  if (holds) return say(locale, 'seen.found')
  const notFound = say(locale, 'seen.notFound')
  if (near.length === 0) return notFound
  return `${notFound}; ${say(locale, 'seen.near', { words: near.join(', ') })}`
}

function sumText(
  { asked, sum, converted, rateOf }: Extract<Finding, { kind: 'money' }>,
  locale: Locale,
): string {
  const currency = asked[0]?.currency
  if (sum === null) return say(locale, 'seen.unknown')
  const stated = formatMoney(sum, locale)
  if (currency === undefined || sum.currency === currency) return stated
  if (converted === null) return `${stated}, ${say(locale, 'seen.noRate', { currency })}`
  const exchanged = formatMoney({ amount: converted, currency, precision: 'exact' }, locale)
  const day = formatDate(rateOf, locale)
  return `${stated} = ${say(locale, 'seen.atRateOf', { sum: exchanged, day })}`
}

function numberText(
  { asked, value }: Extract<Finding, { kind: 'number' }>,
  locale: Locale,
): string {
  if (value === null) return say(locale, 'seen.unknown')
  return asked[0]?.field === 'stake' ? formatPercent(value, locale) : String(value)
}
