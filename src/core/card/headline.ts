import type { Deal } from '../deal.ts'
import { inLocale, type Locale, type Translated } from './locale.ts'
import { GERMAN } from './messages.de.ts'
import { ENGLISH } from './messages.en.ts'
import type { Messages } from './messages.ts'
import { termsOf } from './terms.ts'

const MESSAGES: Translated<Messages> = { en: ENGLISH, de: GERMAN }

/** The card texts of a locale. */
export function messagesIn(locale: Locale): Messages {
  return inLocale(MESSAGES, locale)
}

/** The deal in one sentence: who does what to whom, for how much, at what valuation. */
export function headline(deal: Deal, locale: Locale): string {
  const messages = messagesIn(locale)
  const terms = termsOf(deal, locale)
  const type = deal.type.value
  const sentence = messages.headlines[type](terms)
  const priced = terms.price !== null && type !== 'funding_round'
  const price = priced ? messages.forPrice(terms.price) : ''
  const valuation = terms.valuation === null ? '' : messages.valuing(terms.valuation)
  return messages.statusPrefix[deal.status.value] + sentence + price + valuation
}
