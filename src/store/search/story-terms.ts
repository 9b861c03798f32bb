import type { Subject } from '../../core/query/subject.ts'
import { numberTerm, sumTerm } from './bucket.ts'
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
import { EVERY, pairsOf, wordTerms } from './term.ts'

/** What a stored story is found by. */
export interface StoryTerms {
  /** Lines of terms in the order of the words: the text, each company's name, each publisher's. */
  readonly lines: readonly (readonly string[])[]
  /** The terms whose order says nothing. */
  readonly facts: readonly string[]
}

/** The terms of a story. */
export function storyTerms(subject: Subject): StoryTerms {
  const { parties, sources, words } = subject
  return {
    lines: [
      wordTerms('', words),
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

/** Every term of a story once: those of its words, each two words that follow each other, and its facts. */
export function allTerms({ lines, facts }: StoryTerms): readonly string[] {
  return [...new Set([EVERY, ...lines.flatMap((line) => [...line, ...pairsOf(line)]), ...facts])]
}

/** The terms as one text, in which those of a phrase stand between blanks as in their line. */
export function lineOf({ lines, facts }: StoryTerms): string {
  return ` ${[...lines, facts].map((line) => line.join(' ')).join(` ${EVERY} `)} `
}

function dealTerms({ deal, sources }: Subject): readonly string[] {
  if (deal === null) return []
  const { price, valuation, stakePct } = deal
  return [
    typeTerm(deal.type.value),
    statusTerm(deal.status.value),
    price === null ? null : sumTerm('price', price.value),
    price === null ? null : currencyTerm(price.value.currency),
    valuation === null ? null : sumTerm('valuation', valuation.value),
    stakePct === null ? null : numberTerm('stake', stakePct.value),
    numberTerm('sources', sources.length),
    numberTerm('confidence', deal.confidence),
  ].filter((one) => one !== null)
}
