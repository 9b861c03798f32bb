/** Words for how a deal is paid, when it closes and what the buyer holds. All lower case, tokens joined by one blank. */
export interface TermCues {
  /** Money is paid, shares are given, both are, or something else is. */
  readonly cash: RegExp
  readonly shares: RegExp
  readonly mixed: RegExp
  readonly barter: RegExp
  /** The deal's end is told ("completion", "close"), as hoped for, as reached. */
  readonly close: RegExp
  readonly expected: RegExp
  readonly closed: RegExp
  /** Names of periods and what they mean: `Q1` to `Q4`, `H1`, `H2`, `Y0` this year, `Y1` next year, `M1` next month, `P1` next quarter. */
  readonly periods: ReadonlyMap<string, string>
  /** Before a month without a year ("in", "end of"): the next such month is meant. */
  readonly periodOpeners: ReadonlySet<string>
  /** A stake grows, and the words before what it was and what it becomes ("from 10 to 49 percent"). */
  readonly raise: RegExp
  /** A stake shrinks: what goes is what is sold. */
  readonly lower?: RegExp
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Before the share by which it grows; may also be one of `from`. */
  readonly by: ReadonlySet<string>
  /** Beside a share: the buyer has it before the deal, where both words stand ("already owns"), or after it. */
  readonly already: RegExp
  readonly holds: RegExp
  readonly afterwards: RegExp
  /** Beside a share: with it the buyer has everything ("the remaining 51%"). */
  readonly remaining: RegExp
  /** Beside a share: it comes to what the buyer has ("a further 10%"). */
  readonly further: RegExp
  /** What is paid is not told: a sum elsewhere in the article is another matter's. */
  readonly undisclosed?: RegExp
  /** After a number: it counts shares; in the sentence: all there are. */
  readonly shareNoun: RegExp
  readonly outstanding: RegExp
}
