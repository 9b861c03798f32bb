import type {
  AttemptMemory,
  DealMemory,
  Memory,
  SeriesMemory,
  StakeMemory,
  ValuationMemory,
} from '../memory/memory.ts'
import { formatChange, formatDate, formatMoney, formatNames, formatPercent } from './format.ts'
import { headline, messagesIn } from './headline.ts'
import { inLocale, type Locale } from './locale.ts'
import { MEMORY_TEXTS } from './memory-texts.data.ts'
import { termsOf } from './terms.ts'

/** Changes of less than so many percent are none. */
const NO_CHANGE = 1

/** So many names of earlier purchases are told. */
const NAMED = 3

/** What was before, in one line: "Valuation up from US$13.8bn in May 2024 (+110%)". */
export function memoryText(memory: Memory, locale: Locale): string {
  switch (memory.kind) {
    case 'valuation':
      return valuationText(memory, locale)
    case 'attempt':
      return attemptText(memory, locale)
    case 'stake':
      return stakeText(memory, locale)
    case 'deal':
      return dealText(memory, locale)
    case 'series':
      return seriesText(memory, locale)
    case 'seller':
      return inLocale(MEMORY_TEXTS, locale).seller({ ...memory, when: whenText(memory.on, locale) })
  }
}

function whenText(date: string, locale: Locale): string {
  return inLocale(MEMORY_TEXTS, locale).when(formatDate(date, locale), date.includes('-'))
}

function valuationText(memory: ValuationMemory, locale: Locale): string {
  const { was, on, changePct, rough, past } = memory
  const texts = inLocale(MEMORY_TEXTS, locale)
  const isSame = Math.abs(changePct) < NO_CHANGE
  const move = isSame ? 'same' : changePct > 0 ? 'up' : 'down'
  const change = formatChange(changePct, locale)
  const status = past.deal.status.value
  const asides = [
    convertedText(memory, locale),
    isSame ? null : rough ? texts.about(change) : change,
    status === 'announced' || status === 'completed' ? null : texts.unsure[status],
  ].filter((aside) => aside !== null)
  const said = { move, was: formatMoney(was, locale), when: whenText(on, locale) } as const
  return texts.valuation(said) + (asides.length === 0 ? '' : ` (${asides.join('; ')})`)
}

function convertedText({ converted, now }: ValuationMemory, locale: Locale): string | null {
  if (converted === null) return null
  const sum = { amount: converted.amount, currency: now.currency, precision: 'about' } as const
  const day = formatDate(converted.ratesOn, locale)
  return inLocale(MEMORY_TEXTS, locale).converted({ sum: formatMoney(sum, locale), day })
}

function attemptText({ past, on, outcome }: AttemptMemory, locale: Locale): string {
  const texts = inLocale(MEMORY_TEXTS, locale)
  const { buyers, price, round } = termsOf(past.deal, locale)
  const what = [round ?? texts.withBuyers(buyers), price].filter((part) => part !== null)
  return texts.attempt[outcome](whenText(on, locale), what.join(', '))
}

function stakeText(memory: StakeMemory, locale: Locale): string {
  const { buyer, on, points, isTotal, toldPoints } = memory
  const texts = inLocale(MEMORY_TEXTS, locale)
  const said = { buyer, share: formatPercent(points, locale), when: whenText(on, locale) }
  const held = isTotal ? texts.heldTotal(said) : texts.heldPart(said)
  if (toldPoints === null) return held
  return `${held}; ${texts.toldOtherwise(formatPercent(toldPoints, locale))}`
}

/** A round in key words, any other deal as the sentence that heads its card. */
function dealText({ past, on }: DealMemory, locale: Locale): string {
  const { deal } = past
  const date = formatDate(on, locale)
  const { buyers, price, round } = termsOf(deal, locale)
  if (deal.type.value !== 'funding_round') return `${date}: ${headline(deal, locale)}`
  const { types, statusPrefix } = messagesIn(locale)
  const led = buyers === null ? null : inLocale(MEMORY_TEXTS, locale).ledBy(buyers)
  const parts = [round ?? types.funding_round, price, led].filter((part) => part !== null)
  return `${date}: ${statusPrefix[deal.status.value]}${parts.join(', ')}`
}

function seriesText(memory: SeriesMemory, locale: Locale): string {
  const { of, others, on } = memory
  const texts = inLocale(MEMORY_TEXTS, locale)
  const names = others.slice(0, NAMED).map(({ target }) => target)
  const more = others.length - names.length
  const said = more > 0 ? texts.andMore(names.join(', '), more) : formatNames(names, locale)
  const month = formatDate(on, locale)
  return texts.series[of]({ ...memory, month, others: said, place: others.length + 1 })
}
