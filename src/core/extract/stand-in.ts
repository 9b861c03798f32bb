import { nameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import type { Name } from './name.ts'
import type { NameSpan } from './name-span.ts'
import type { Named } from './named.ts'
import { spanText } from './read-names.ts'
import type { Sentence } from './sentence.ts'

/**
 * The names of a text that stands alone, with the words that stand for one ("it", "the company"): what they stand for
 * was said somewhere else, so they are all there is to report.
 */
export function withStandIns(readings: readonly Named[], language: Language): Named[] {
  return readings.map(
    (reading, at) => new StandInNamed(reading, { earlier: readings.slice(0, at), language }),
  )
}

class StandInNamed implements Named {
  readonly sentence: Sentence
  readonly #reading: Named
  readonly #ground: { readonly earlier: readonly Named[]; readonly language: Language }
  #names: readonly Name[] | undefined

  constructor(
    reading: Named,
    ground: { readonly earlier: readonly Named[]; readonly language: Language },
  ) {
    this.sentence = reading.sentence
    this.#reading = reading
    this.#ground = ground
  }

  get names(): readonly Name[] {
    const { earlier, language } = this.#ground
    this.#names ??= standInsOf(
      this.#reading,
      earlier.some(({ names }) => names.some(({ kind }) => kind === 'company')),
      language,
    )
    return this.#names
  }
}

function standInsOf(
  { sentence, names }: Named,
  isNamed: boolean,
  language: Language,
): readonly Name[] {
  const added: Name[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const span = standInAt(sentence, at, language)
    if (span === null || (isNamed && span.to - span.from === 1)) continue
    if (names.some((name) => isInTheWay(name, span))) continue
    if (describesName(sentence, span, { names, language })) continue
    added.push(standInName(sentence, span, language))
    at = span.to - 1
  }
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.from - b.from)
}

// A pronoun after a company's name stands for that one, and the name is there to be taken.
function isInTheWay(name: Name, span: NameSpan): boolean {
  if (name.from < span.to && span.from < name.to) return true
  return span.to - span.from === 1 && name.kind === 'company' && name.to <= span.from
}

function standInAt({ tokens }: Sentence, at: number, language: Language): NameSpan | null {
  const { names, prepositions } = language
  const word = lowerAt(tokens, at)
  const isNoun = (noun: string) => names.companyNouns.has(noun) || names.unitNouns.has(noun)
  if (names.pronouns.has(word) && !isNoun(word) && !isArticle(tokens, at, language))
    return { from: at, to: at + 1 }
  const next = tokens[at + 2]
  if (!names.determiners.has(word) || !isNoun(lowerAt(tokens, at + 1))) return null
  // "zum Marktführer"
  if (names.capitalNouns && prepositions.has(word)) return null
  const goesOn =
    next !== undefined && (isCapital(next) || isNoun(next.lower) || next.lower === 'of')
  return goesOn ? null : { from: at, to: at + 2 }
}

// "Het neemt Halden over", but "Het Belgische Halden", "Het oude familiebedrijf": a pronoun has its verb behind it.
function isArticle(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1]
  if (!language.names.determiners.has(lowerAt(tokens, at)) || next?.kind !== 'word') return false
  return (
    isCapital(next) ||
    !(language.functionWords.has(next.lower) || language.triggers.has(next.lower))
  )
}

// "la società milanese Norvik", "la quota di Norvik": the noun goes on to the name it describes, or is a stake.
function describesName(
  { tokens }: Sentence,
  span: NameSpan,
  { names, language }: { readonly names: readonly Name[]; readonly language: Language },
): boolean {
  if (language.grammar.stakeNouns.has(lowerAt(tokens, span.to - 1))) return true
  if (!language.names.complementsFollow) return false
  if (language.prepositions.get(lowerAt(tokens, span.to))?.includes('of') === true) return true
  const following = language.triggers.get(lowerAt(tokens, span.to)) ?? []
  if (following.some(({ openers }) => openers?.[0] === lowerAt(tokens, span.to - 1))) return true
  const next = names.find((name) => name.from >= span.to)
  return (
    next !== undefined &&
    tokens
      .slice(span.to, next.from)
      .every(({ kind, lower }) => kind === 'word' && !language.triggers.has(lower))
  )
}

function standInName(sentence: Sentence, span: NameSpan, language: Language): Name {
  const text = spanText(sentence, span)
  const before = lowerAt(sentence.tokens, span.from - 1)
  return {
    text,
    key: nameKey(text),
    from: span.from,
    to: span.to,
    kind: 'company',
    prepositions: language.prepositions.get(before) ?? null,
    possessive: /^['’]s$/.test(lowerAt(sentence.tokens, span.to)),
    bracketed: false,
    modifier: false,
    joined: false,
  }
}
