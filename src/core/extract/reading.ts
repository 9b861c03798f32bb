import { type DateMention, readDates } from '../date/read-date.ts'
import type { Language } from '../language/language.ts'
import { type MoneyMention, readMoney } from '../money/read-money.ts'
import { type PercentMention, readPercents } from '../money/read-percent.ts'
import type { Name } from './name.ts'
import type { Vocabulary } from './name-token.ts'
import { readNames } from './read-names.ts'
import type { Sentence } from './sentence.ts'

/** A sentence with everything mentioned in it. */
export interface Reading {
  readonly sentence: Sentence
  readonly names: readonly Name[]
  readonly money: readonly MoneyMention[]
  readonly percents: readonly PercentMention[]
  readonly dates: readonly DateMention[]
}

/** Reads the mentions of a sentence. `published` is the day number of publication, null when unknown. */
export function readMentions(
  sentence: Sentence,
  language: Language,
  context: { readonly vocabulary: Vocabulary; readonly published: number | null },
): Reading {
  const { numbers } = language
  return {
    sentence,
    names: readNames(sentence, language, context.vocabulary),
    money: readMoney(sentence.tokens, numbers),
    percents: readPercents(sentence.tokens, numbers),
    dates: readDates(sentence.tokens, { writing: numbers, published: context.published }),
  }
}
