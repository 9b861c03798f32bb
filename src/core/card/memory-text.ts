import type { Deal } from '../deal.ts'
import type {
  AttemptMemory,
  DealMemory,
  Memory,
  SeriesMemory,
  StakeMemory,
  ValuationMemory,
} from '../memory/memory.ts'
import { formatChange, formatDate, formatMoney, formatNames, formatPercent } from './format.ts'
import { headline, prefix } from './headline.ts'
import { known } from './headline-words.ts'
import type { Locale } from './locale.ts'
import type { Known } from './messages/arguments.ts'
import { roundText } from './round-text.ts'
import { labelled, say } from './say.ts'

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
      return say(locale, 'memory.seller', {
        seller: memory.seller,
        sold: memory.sold,
        when: whenText(memory.on, locale),
      })
  }
}

function whenText(date: string, locale: Locale): string {
  return say(locale, 'memory.when', { month: formatDate(date, locale), hasMonth: hasMonth(date) })
}

function valuationText(memory: ValuationMemory, locale: Locale): string {
  const { was, on, changePct, rough, past } = memory
  const isSame = Math.abs(changePct) < NO_CHANGE
  const move = isSame ? 'same' : changePct > 0 ? 'up' : 'down'
  const change = formatChange(changePct, locale)
  const status = past.deal.status.value
  const asides = [
    convertedText(memory, locale),
    isSame ? null : rough ? say(locale, 'memory.about', { change }) : change,
    status === 'announced' || status === 'completed'
      ? null
      : say(locale, `memory.unsure.${status}`),
  ].filter((aside) => aside !== null)
  const said = { move, was: formatMoney(was, locale), when: whenText(on, locale) } as const
  return (
    say(locale, 'memory.valuation', said) + (asides.length === 0 ? '' : ` (${asides.join('; ')})`)
  )
}

function convertedText({ converted, now }: ValuationMemory, locale: Locale): string | null {
  if (converted === null) return null
  const sum = { amount: converted.amount, currency: now.currency, precision: 'about' } as const
  const day = formatDate(converted.ratesOn, locale)
  return say(locale, 'memory.converted', { sum: formatMoney(sum, locale), day })
}

function attemptText({ past, on, outcome }: AttemptMemory, locale: Locale): string {
  const { buyers, price, round } = keyWords(past.deal, locale)
  const hasBuyers = known(buyers)
  const told = round ?? say(locale, 'memory.withBuyers', { buyers: buyers ?? '', hasBuyers })
  const what = [told, price].filter((part) => part !== null).join(', ')
  return say(locale, `memory.attempt.${outcome}`, { when: whenText(on, locale), what })
}

function stakeText(memory: StakeMemory, locale: Locale): string {
  const { buyer, on, points, isTotal, toldPoints } = memory
  const said = { buyer, share: formatPercent(points, locale), when: whenText(on, locale) }
  const held = say(locale, isTotal ? 'memory.heldTotal' : 'memory.heldPart', said)
  if (toldPoints === null) return held
  const share = formatPercent(toldPoints, locale)
  return `${held}; ${say(locale, 'memory.toldOtherwise', { share })}`
}

/** A round in key words, any other deal as the sentence that heads its card. */
function dealText({ past, on }: DealMemory, locale: Locale): string {
  const { deal } = past
  const date = formatDate(on, locale)
  if (deal.type.value !== 'funding_round') {
    return labelled(locale, date, headline(deal, locale))
  }
  const { buyers, price, round } = keyWords(deal, locale)
  const led = buyers === null ? null : say(locale, 'memory.ledBy', { buyers })
  const parts = [round ?? say(locale, 'type.funding_round'), price, led]
  const told = parts.filter((part) => part !== null).join(', ')
  return labelled(locale, date, prefix(deal, locale) + told)
}

function seriesText(memory: SeriesMemory, locale: Locale): string {
  const { of, others, on } = memory
  const names = others.slice(0, NAMED).map(({ target }) => target)
  const more = others.length - names.length
  const said =
    more > 0
      ? say(locale, 'memory.andMore', { names: names.join(', '), count: more })
      : formatNames(names, locale)
  const month = formatDate(on, locale)
  return say(locale, `memory.series.${of}`, {
    buyer: memory.buyer,
    month,
    hasMonth: hasMonth(on),
    others: said,
    place: others.length + 1,
    isSure: memory.isSure ? 'yes' : 'no',
  })
}

function hasMonth(date: string): Known {
  return date.includes('-') ? 'yes' : 'no'
}

/** The few words that tell an earlier deal; null where something is not known. */
function keyWords({ acquirers, price, round }: Deal, locale: Locale) {
  const buyers = acquirers.map(({ value }) => value)
  return {
    buyers: buyers.length === 0 ? null : formatNames(buyers, locale),
    price: price && formatMoney(price.value, locale),
    round: round && roundText(round.value, locale),
  }
}
