import { cutText } from '../src/core/card/cut.ts'

/** How much of what was typed is repeated in an answer. */
const REPEATED = 50

/** The number of a deal, rule or change as it was typed. */
interface TypedNumber {
  /** What was typed, without # and cut, to be repeated in an answer. */
  readonly shown: string
  /** Null: it is no number. */
  readonly id: number | null
}

/** Reads a number that may have a # before it. */
export function typedNumber(option: string | undefined): TypedNumber {
  const typed = (option ?? '').trim().replace(/^#/, '')
  return {
    shown: cutText(typed, REPEATED),
    id: /^\d{1,15}$/.test(typed) ? Number(typed) : null,
  }
}
