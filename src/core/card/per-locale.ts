import { LANGUAGE_TAGS, type Locale } from './locale.ts'

/** Intl's formatters are dear to make and cheap to use: one for each language is kept. */
export function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make(LANGUAGE_TAGS[locale])
    made.set(locale, known)
    return known
  }
}
