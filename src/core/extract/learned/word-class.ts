import type { Grammar, Language, NameWriting } from '../../language/language.ts'
import type { Token } from '../../text/token.ts'
import { triggersAt } from '../trigger-match.ts'

/**
 * What the lexicon knows a word as, the same in all languages: the frame and form of a deal's word ("#buy finite"), the
 * meaning of a preposition, or another part of its grammar; '' for other words.
 */
export function wordClass(tokens: readonly Token[], at: number, language: Language): string {
  const token = tokens[at]
  if (token === undefined) return ''
  const [trigger] = triggersAt(tokens, at, language)
  if (trigger !== undefined) return `#${trigger.frame} ${trigger.form}`
  const meanings = language.prepositions.get(token.lower)
  if (meanings !== undefined) return `#${meanings[0] ?? ''}`
  return classesOf(language).get(token.lower) ?? ''
}

const known = new WeakMap<Language, ReadonlyMap<string, string>>()

function classesOf(language: Language): ReadonlyMap<string, string> {
  const before = known.get(language)
  if (before !== undefined) return before
  const classes = new Map<string, string>()
  const add = (name: string, words: ReadonlySet<string> = new Set()) => {
    for (const word of words) if (!classes.has(word)) classes.set(word, `#${name}`)
  }
  for (const name of NOUNS) add(name, language.names[name])
  for (const name of GRAMMAR) add(name, language.grammar[name])
  known.set(language, classes)
  return classes
}

type WordSets<T> = {
  [K in keyof T]-?: ReadonlySet<string> extends T[K] ? K : never
}[keyof T]

// A word of several sets counts as one of the first.
const NOUNS: readonly WordSets<NameWriting>[] = [
  'determiners',
  'companyNouns',
  'roles',
  'conjunctions',
  'pronouns',
  'unitNouns',
  'honorifics',
  'demonyms',
]
const GRAMMAR: readonly WordSets<Grammar>[] = [
  'passive',
  'perfect',
  'tieWords',
  'helpVerbs',
  'openers',
  'relatives',
  'own',
  'claimVerbs',
  'agreementNouns',
  'strangerVerbs',
  'receiveVerbs',
  'wantVerbs',
  'heldWords',
  'stakeNouns',
  'contestNouns',
  'shareNouns',
  'leadWords',
  'familyNouns',
  'boardNouns',
]
