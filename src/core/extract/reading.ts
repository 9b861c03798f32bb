import { readAhead } from '../date/read-ahead.ts'
import { type DateMention, readDates } from '../date/read-date.ts'
import type { Language } from '../language/language.ts'
import type { CurrencyHints } from '../money/currency-hints.ts'
import { type MoneyMention, readMoney } from '../money/read-money.ts'
import { type PercentMention, readPercents } from '../money/read-percent.ts'
import { settleCurrency } from '../money/settle-currency.ts'
import type { Token } from '../text/token.ts'
import type { Name } from './name.ts'
import type { Named } from './named.ts'
import type { Sentence } from './sentence.ts'

// Length of an ISO 8601 date that is precise to the day.
const DAY_LENGTH = 10

/** A sentence with everything mentioned in it. */
export interface Reading extends Named {
  readonly money: readonly MoneyMention[]
  readonly percents: readonly PercentMention[]
  readonly dates: readonly DateMention[]
  /** The times in it that are still to come, quarters and halves of years among them. */
  readonly ahead: readonly DateMention[]
  /** The day its dateline gives ("LONDON, June 12 -"), null without one. */
  readonly dateline: DateMention | null
}

/** What figures are read with. `published` is the day number of publication, null when unknown. */
interface ReadingContext {
  readonly language: Language
  readonly published: number | null
  /** What the article tells of the currencies in it. */
  readonly hints: () => CurrencyHints
}

/** The mentions of a sentence. Figures are read when first asked for, as most sentences tell of no deal. */
export function readingOf(named: Named, context: ReadingContext): Reading {
  return new LazyReading(named, context)
}

class LazyReading implements Reading {
  readonly sentence: Sentence
  readonly #named: Named
  readonly #context: ReadingContext
  #money: readonly MoneyMention[] | undefined
  #percents: readonly PercentMention[] | undefined
  #dates: readonly DateMention[] | undefined

  constructor(named: Named, context: ReadingContext) {
    this.sentence = named.sentence
    this.#named = named
    this.#context = context
  }

  get names(): readonly Name[] {
    return this.#named.names
  }

  get money(): readonly MoneyMention[] {
    this.#money ??= this.#moneyIn(this.sentence.tokens)
    return this.#money
  }

  get percents(): readonly PercentMention[] {
    this.#percents ??= readPercents(this.sentence.tokens, this.#context.language.numbers)
    return this.#percents
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= this.#datesIn(this.sentence.tokens)
    return this.#dates
  }

  get ahead(): readonly DateMention[] {
    const { language, published } = this.#context
    const { numbers, terms } = language
    return readAhead(this.sentence.tokens, { writing: numbers, naming: terms, published })
  }

  get dateline(): DateMention | null {
    if (this.sentence.dateline.length === 0) return null
    const dates = this.#datesIn(this.sentence.dateline)
    return dates.find(({ value }) => value.length === DAY_LENGTH) ?? null
  }

  #moneyIn(tokens: readonly Token[]): MoneyMention[] {
    const { language, hints } = this.#context
    const ground = { tokens, writing: language.numbers, hints }
    return readMoney(tokens, language.numbers).map((sum) => settleCurrency(sum, ground))
  }

  #datesIn(tokens: readonly Token[]): DateMention[] {
    const { language, published } = this.#context
    return readDates(tokens, { writing: language.numbers, published })
  }
}
