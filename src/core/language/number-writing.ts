import type { PhraseTable } from '../text/phrase-at.ts'
import type { Numeral } from './numerals.ts'
import type { RoughWriting } from './rough-writing.ts'

/** How a language writes numbers, sums, shares and dates. All words lower case. */
export interface NumberWriting {
  readonly decimal: ',' | '.'
  readonly numerals: ReadonlyMap<string, Numeral>
  readonly magnitudes: ReadonlyMap<string, number>
  /** After a magnitude: half of it more ("et demi"), as words by their first one. */
  readonly halves?: PhraseTable
  readonly rough: RoughWriting
  readonly currencies: ReadonlyMap<string, string>
  /** Units that mean other things too: none behind a bare figure of up to four digits ("in 2024 won"). */
  readonly looseUnits?: ReadonlySet<string>
  /** Countries beside a unit that several share ("Australian dollars"). */
  readonly nations: ReadonlyMap<string, string>
  /** Words between a magnitude and its unit ("millions de dollars"). */
  readonly unitJoints?: ReadonlySet<string>
  /** What millions without a unit are meant in ("un'operazione da 12 milioni"). */
  readonly impliedCurrency?: string
  /** The only words such a sum may stand before, where things are counted without "of" ("12 miljoen klanten"). */
  readonly impliedBefore?: ReadonlySet<string>
  /** True where countries differ in the decimal mark: three digits after either mark are thousands. */
  readonly eitherMark?: boolean
  /** Words between day, month and year ("12 de junio de 2025"), and after the day's figure ("1er"). */
  readonly dateJoints?: ReadonlySet<string>
  readonly dayEndings?: ReadonlySet<string>
  /** "12/06/2025" is the twelfth of June, never the sixth of December. */
  readonly dayFirst?: boolean
  /** Words that mean "per cent"; `percentStem` also matches compounds ("prozentige"). */
  readonly percent: ReadonlySet<string>
  readonly percentStem: string
  readonly fractions: ReadonlyMap<string, Numeral>
  /** A half that is a share only before what follows it ("half of"), and not behind some words ("second"). */
  readonly halfOf?: PhraseTable
  readonly notHalf?: ReadonlySet<string>
  /** Joins a share to what it becomes ("von 10 auf 49 Prozent"). */
  readonly shareSteps?: ReadonlySet<string>
  readonly rangeWords: ReadonlySet<string>
  /** Joins a range only after an opening word ("between 5 and 6"). */
  readonly rangeAnd: ReadonlySet<string>
  /** Before a range's ends ("tra i 5 e i 6 miliardi"). */
  readonly rangeArticles?: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  readonly atLeast: ReadonlySet<string>
  readonly atMost: ReadonlySet<string>
  /** Two words behind a sum that make it the least ("or more"). */
  readonly orMore: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  /** Short months that are also first names: months only behind a day ("27 jan"). */
  readonly nameMonths?: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** "today", "yesterday": days from publication. */
  readonly dayWords: ReadonlyMap<string, number>
  /** Beside a weekday: the next such day is meant, not the last ("next Friday", "vendredi prochain"). */
  readonly coming: ReadonlySet<string>
  /** Matches directly after a sum that is meant for one share. */
  readonly perShare: RegExp
  /** How a slash before "share" is read out ("10,50 €/action"). */
  readonly perWord: string
}
