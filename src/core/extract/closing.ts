import type { DateMention } from '../date/read-date.ts'
import type { DealStatus } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import { nearestTo } from './nearest.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

// How far from the words that tell of the closing its time may stand.
const REACH = 10
// Lengths of an ISO 8601 day and month: "closed in 2019" is an earlier deal more often than this one.
const PRECISIONS = [10, 7]

/** When a deal is to close and when it did, as far as its status leaves the one or the other open. */
export interface Closing {
  readonly expectedClose: Fact<string> | null
  readonly closedOn: Fact<string> | null
}

/** Reads the day, month, quarter or year of a deal's closing. */
export function readClosing(
  candidate: Candidate,
  status: DealStatus,
  readings: readonly Reading[],
  language: Language,
): Closing {
  const isOpen = status === 'rumored' || status === 'announced'
  return {
    expectedClose: isOpen ? expected(readings, language) : null,
    closedOn: status === 'completed' ? closed(candidate, readings, language) : null,
  }
}

function expected(readings: readonly Reading[], { terms }: Language): Fact<string> | null {
  for (const reading of readings) {
    const { phrase } = reading.sentence
    if (!terms.close.test(phrase) || !terms.expected.test(phrase)) continue
    const time =
      nearestTo(reading.ahead, terms.close, phrase, REACH) ??
      nearestTo(reading.ahead, terms.expected, phrase, REACH)
    if (time !== null)
      return { value: time.value, evidence: evidenceOf(reading.sentence), confidence: 0.8 }
  }
  return null
}

// Told of the deal itself or in the sentence after it; elsewhere other deals are closed.
function closed(
  { tellings }: Candidate,
  readings: readonly Reading[],
  { terms }: Language,
): Fact<string> | null {
  const orders = new Set(
    tellings.flatMap(({ reading }) => [reading.sentence.order, reading.sentence.order + 1]),
  )
  for (const reading of readings) {
    if (!orders.has(reading.sentence.order)) continue
    const date = closingDay(reading, terms.closed)
    if (date !== null)
      return { value: date.value, evidence: evidenceOf(reading.sentence), confidence: 0.75 }
  }
  return null
}

function closingDay({ dates, sentence }: Reading, cue: RegExp): DateMention | null {
  for (const length of PRECISIONS) {
    const precise = dates.filter(({ value }) => value.length === length)
    const date = nearestTo(precise, cue, sentence.phrase, REACH)
    if (date !== null) return date
  }
  return null
}
