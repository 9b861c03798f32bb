import { compoundHeads } from './compound-heads.ts'
import { foldedWords } from './fold.ts'
import { STEMMED_LANGUAGES, stemsOf } from './stem.ts'

/** A text in one language (ISO 639-1; `und` is read as English). */
export interface LanguageText {
  readonly lang: string
  readonly text: string
}

/** What a text is found by. */
export interface TextTerms {
  /** Its words as `foldedWords` gives them. */
  readonly words: string
  /** Its words' stems with their language: `de_beteil`. */
  readonly stems: ReadonlySet<string>
}

/**
 * What texts are found by, one behind the other. German words are also found by the last part of a compound
 * ("Beteiligung" in "Minderheitsbeteiligungen") and names without the s of their genitive ("Meta" in "Metas").
 */
export function textTerms(texts: readonly LanguageText[]): TextTerms {
  return {
    words: foldedWords(texts.map(({ text }) => text).join('\n')),
    stems: new Set(texts.flatMap(stemsOfText)),
  }
}

/** The stems, in every language, that a word typed in a query may stand for; none for several words. */
export function queryStems(text: string): readonly string[] {
  const [word] = lettersOf(text)
  if (word === undefined || foldedWords(text).trim().includes(' ')) return []
  const typed = STEMMED_LANGUAGES.flatMap((lang) => tagged(lang, stemsOf(word, lang)))
  return [...new Set([...typed, ...tagged('de', stemsOf(withUmlauts(word), 'de'))])]
}

function stemsOfText({ lang, text }: LanguageText): readonly string[] {
  const language = lang === 'und' ? 'en' : lang
  const words = new Set(lettersOf(text))
  return [...words].flatMap((word) => tagged(language, termsOf(word, language)))
}

function termsOf(word: string, lang: string): readonly string[] {
  if (lang !== 'de') return stemsOf(word, lang)
  const named = word.length > 4 && word.endsWith('s') ? [word.slice(0, -1)] : []
  return [word, ...named].flatMap((form) =>
    stemsOf(form, lang).flatMap((stem) => [stem, ...compoundHeads(form, stem)]),
  )
}

function tagged(lang: string, stems: readonly string[]): readonly string[] {
  return stems.map((stem) => `${lang}_${stem}`)
}

/** The runs of at least three letters, lower case. */
function lettersOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  return plain.match(/(?<![\p{L}\p{N}])[\p{L}\p{M}]{3,}(?![\p{L}\p{N}])/gu) ?? []
}

/** "Uebernahme", as it is typed on keyboards without umlauts, is "Übernahme". */
function withUmlauts(word: string): string {
  return word
    .replace(/(?<![aeiouq])([aou])e/g, (_, vowel: string) => `${vowel}\u0308`)
    .normalize('NFC')
}
