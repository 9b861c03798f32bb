import { type DateMention, readDates } from '../date/read-date.ts'
import type { Language } from '../language/language.ts'
import { type MoneyMention, readMoney } from '../money/read-money.ts'
import { type PercentMention, readPercents } from '../money/read-percent.ts'
import type { Name } from './name.ts'
import type { Vocabulary } from './name-token.ts'
import { readNames } from './read-names.ts'
import type { Sentence } from './sentence.ts'

// Length of an ISO 8601 date that is precise to the day.
const DAY_LENGTH = 10

/** A sentence with everything mentioned in it. */
export interface Reading {
  readonly sentence: Sentence
  readonly names: readonly Name[]
  readonly money: readonly MoneyMention[]
  readonly percents: readonly PercentMention[]
  readonly dates: readonly DateMention[]
  /** The day its dateline gives ("LONDON, June 12 -"), null without one. */
  readonly dateline: DateMention | null
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
    dateline: fullDate(
      readDates(sentence.dateline, { writing: numbers, published: context.published }),
    ),
  }
}

function fullDate(dates: readonly DateMention[]): DateMention | null {
  return dates.find(({ value }) => value.length === DAY_LENGTH) ?? null
}
