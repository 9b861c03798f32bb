import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { readNumber } from '../money/number.ts'
import { isOthersFigure } from './about-target.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const LEAST = 2
const MOST = 5_000_000
const REACH = 5

/** How many people work for the company that the sentences are about; jobs that come or go are not meant. */
export function readHeadcount(
  candidate: Candidate,
  about: readonly Reading[],
  language: Language,
): Fact<number> | null {
  for (const reading of about) {
    const { phrase } = reading.sentence
    if (language.context.jobChange.test(phrase) || language.context.pooled.test(phrase)) continue
    const staff = staffIn(reading, language)
    if (staff === null || isOthersFigure(candidate, reading, staff.at)) continue
    return { value: staff.count, evidence: evidenceOf(reading.sentence), confidence: 0.8 }
  }
  return null
}

function staffIn(
  { sentence: { tokens } }: Reading,
  { context, numbers }: Language,
): { readonly count: number; readonly at: number } | null {
  for (let at = 0; at < tokens.length; at++) {
    const read = tokens[at]?.kind === 'number' ? readNumber(tokens, at, numbers) : null
    if (read === null || !Number.isInteger(read.value)) continue
    const next = tokens.slice(read.to, read.to + REACH).map(({ lower }) => lower)
    const staff = context.staff.exec(next.join(' '))
    if (staff?.index === 0 && read.value >= LEAST && read.value <= MOST)
      return { count: read.value, at }
  }
  return null
}
