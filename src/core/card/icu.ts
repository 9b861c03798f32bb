import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGE_TAGS, type Locale } from './locale.ts'

type Told = Readonly<Record<string, string | number>> | null

/** Writes one of a catalogue's messages; what it is told is demanded by its type. */
export type Speaker<Arguments> = <Id extends keyof Arguments & string>(
  locale: Locale,
  id: Id,
  ...told: Arguments[Id] extends null ? [] : [Arguments[Id]]
) => string

/** French sets colon, semicolon, marks and guillemets off by a space that does not break. */
const FRENCH_SPACE = / (?=[:;!?»])|(?<=«) /g

/**
 * Messages in ICU's notation (unicode-org.github.io/icu/userguide/format_parse/messages), one catalogue a language.
 * Each is compiled when it is first said. A text that is put in stands as it is, whatever it holds.
 */
export function speaker<Arguments extends { readonly [Id in keyof Arguments]: Told }>(
  catalogues: Readonly<Record<Locale, Readonly<Record<keyof Arguments, string>>>>,
): Speaker<Arguments> {
  const compiled = new Map<string, IntlMessageFormat>()
  return (locale, id, ...told) => {
    const key = `${locale} ${id}`
    const message = compiled.get(key) ?? compile(catalogues[locale][id], locale)
    compiled.set(key, message)
    const [values] = told
    return String(message.format(values ?? undefined))
  }
}

/** Throws a SyntaxError when the message cannot be read. */
export function compile(message: string, locale: Locale): IntlMessageFormat {
  const set = locale === 'fr' ? message.replace(FRENCH_SPACE, '\u00a0') : message
  return new IntlMessageFormat(set, LANGUAGE_TAGS[locale], undefined, { ignoreTag: true })
}
