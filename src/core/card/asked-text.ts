import type { Finding } from '../query/finding.ts'
import { formatInstant, formatMoney, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import { rangeText } from './range-text.ts'
import { say } from './say.ts'
import { listText } from './seen-text.ts'

/** What a condition asks for, in a reader's words; several of one field behind commas. */
export function askedText(finding: Finding, locale: Locale): string {
  return listText(valuesOf(finding, locale), locale)
}

function valuesOf(finding: Finding, locale: Locale): readonly string[] {
  switch (finding.kind) {
    case 'name':
      return finding.asked.map(({ name }) => name)
    case 'text':
    case 'source':
    case 'feed':
      return finding.asked.map(({ words }) => words.trim())
    case 'type':
      return finding.asked.map(({ type }) => say(locale, `type.${type}`))
    case 'status':
      return finding.asked.map(({ status }) => say(locale, `status.${status}`))
    case 'currency':
    case 'lang':
      return finding.asked.map(({ code }) => code)
    default:
      return boundsOf(finding, locale)
  }
}

function boundsOf(
  finding: Extract<Finding, { kind: 'money' | 'number' | 'time' }>,
  locale: Locale,
): readonly string[] {
  switch (finding.kind) {
    case 'money':
      return finding.asked.map(({ range, currency }) =>
        rangeText(range, locale, (amount) =>
          formatMoney({ amount, currency, precision: 'exact' }, locale),
        ),
      )
    case 'number':
      return finding.asked.map(({ range, field }) =>
        rangeText(range, locale, (bound) =>
          field === 'stake' ? formatPercent(bound, locale) : String(bound),
        ),
      )
    case 'time':
      return finding.asked.map(
        ({ edge }) => (edge === 'since' ? '≥ ' : '< ') + formatInstant(finding.limit, locale),
      )
  }
}
