import { queryStatus } from '../../core/query/query-status.ts'
import type { Subject } from '../../core/query/subject.ts'
import {
  companyTerm,
  currencyTerm,
  feedTerm,
  langTerm,
  nameTerms,
  sourceTerms,
  statusTerm,
  stemTerm,
  typeTerm,
} from './named-terms.ts'
import { numberTerm } from './number-bucket.ts'
import { sumTerms } from './sum-bucket.ts'
import { EVERY, ROW_OF_NAME, ROW_OF_TEXT, rowsOf, wordTerms } from './term.ts'

/** What a stored story is found by. */
export interface StoryTerms {
  /** The text's words in their order. */
  readonly text: readonly string[]
  /** The words of each company's name and of each publisher's. */
  readonly names: readonly (readonly string[])[]
  /** The terms whose order says nothing. */
  readonly facts: readonly string[]
}

/** The terms of a story. */
export function storyTerms(subject: Subject): StoryTerms {
  const { parties, sources, words } = subject
  return {
    text: wordTerms('', words),
    names: [
      ...parties.map((party) => nameTerms(party.role, party.line.length > 0, party.words)),
      ...sources.map((source) => sourceTerms(source)),
    ].filter((line) => line.length > 0),
    facts: [
      ...[...subject.stems].map(stemTerm),
      ...parties.flatMap(({ role, line }) => line.map((id) => companyTerm(role, id))),
      ...[...new Set(subject.langs)].map(langTerm),
      ...subject.feedIds.map(feedTerm),
      ...dealTerms(subject),
    ],
  }
}

/** Every term of a story once: its words, rows of them, and its facts. */
export function allTerms({ text, names, facts }: StoryTerms): readonly string[] {
  return [
    ...new Set([
      EVERY,
      ...rowsOf(text, ROW_OF_TEXT),
      ...names.flatMap((name) => rowsOf(name, ROW_OF_NAME)),
      ...facts,
    ]),
  ]
}

/** The terms as one text, in which those of a phrase stand between blanks as in their line. */
export function lineOf({ text, names, facts }: StoryTerms): string {
  return ` ${[text, ...names, facts].map((line) => line.join(' ')).join(` ${EVERY} `)} `
}

function dealTerms({ deal, sources }: Subject): readonly string[] {
  if (deal === null) return []
  const { price, valuation, stakePct } = deal
  return [
    typeTerm(deal.type.value),
    statusTerm(queryStatus(deal)),
    ...(price === null
      ? []
      : [...sumTerms('price', price.value), currencyTerm(price.value.currency)]),
    ...(valuation === null ? [] : sumTerms('valuation', valuation.value)),
    ...(stakePct === null ? [] : [numberTerm('stake', stakePct.value)]),
    numberTerm('sources', sources.length),
    numberTerm('confidence', deal.confidence),
  ]
}
