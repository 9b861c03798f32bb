export const LOCALES = ['en', 'de'] as const

/** A language Dealbell can write its cards and answers in. */
export type Locale = (typeof LOCALES)[number]

/** The nearest locale to a BCP 47 tag ("de-AT" gives "de"); English when there is none. */
export function nearestLocale(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return LOCALES.find((locale) => locale === language) ?? 'en'
}
