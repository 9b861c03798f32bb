import { speaker } from './icu.ts'
import type { Locale } from './locale.ts'
import type { CardArguments } from './messages/arguments.ts'
import { GERMAN } from './messages/de.data.ts'
import { ENGLISH } from './messages/en.data.ts'
import { SPANISH } from './messages/es.data.ts'
import { FRENCH } from './messages/fr.data.ts'
import { ITALIAN } from './messages/it.data.ts'
import { DUTCH } from './messages/nl.data.ts'
import { PORTUGUESE } from './messages/pt.data.ts'

/** What cards say in every language. */
export const CARD_MESSAGES = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
} as const

/** A card's message in a reader's language. */
export const say = speaker<CardArguments>(CARD_MESSAGES)

/** A text behind what it is, as a language writes it: "People: …", "Personnes : …". */
export function labelled(locale: Locale, label: string, text: string): string {
  return say(locale, 'line.labelled', { label, text })
}
