export const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const

/** A language Dealbell can write its cards and answers in. */
export type Locale = (typeof LOCALES)[number]

/**
 * The BCP 47 tag that figures, dates and lists of a language follow: English as in Britain ("12 June", "A, B and C");
 * Portuguese as in Brazil, the only one that Discord knows.
 */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  nl: 'nl',
  pt: 'pt-BR',
}

/** Something in each locale; English stands in where one is missing. */
export type Translated<T> = Readonly<Record<'en', T> & Partial<Record<Locale, T>>>

/** What a table holds for a locale, in English where it holds nothing for it. */
export function inLocale<T>(table: Translated<T>, locale: Locale): T {
  return table[locale] ?? table.en
}

/** The nearest locale to a BCP 47 tag ("de-AT" gives "de"); English when there is none. */
export function nearestLocale(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return LOCALES.find((locale) => locale === language) ?? 'en'
}
