import type { Companies } from '../company/company.ts'
import type { Deal } from '../deal.ts'
import { foldedWords } from '../text/fold.ts'

export type PartyRole = 'acquirer' | 'investor' | 'target' | 'seller' | 'mentioned'

/** A company as a query sees it: what it does in the deal, its name's words, and the registry's numbers for it. */
export interface Party {
  readonly role: PartyRole
  /** The name as `foldedWords` gives it. */
  readonly words: string
  /** The company and its owners; empty when the registry does not know it. */
  readonly line: readonly number[]
}

/** What a query is held against: an article or a story and, if it tells of one, a deal. */
export interface Subject {
  readonly deal: Deal | null
  readonly parties: readonly Party[]
  /** Title and text of the article or of all the story's articles, as `foldedWords` gives them. */
  readonly words: string
  /** Their words' stems, each with its article's language, as `textTerms` gives them. */
  readonly stems: ReadonlySet<string>
  readonly langs: readonly string[]
  /** Publishers, each once, as `foldedWords` gives them. */
  readonly sources: readonly string[]
  readonly feedIds: readonly number[]
  /** Latest publication, milliseconds since 1970, UTC. */
  readonly publishedAt: number
}

/** The companies of a deal and those that are only mentioned, each name once a role. */
export function partiesOf(
  deal: Deal | null,
  mentioned: readonly string[],
  companies: Companies,
): readonly Party[] {
  const names: readonly (readonly [PartyRole, readonly string[]])[] = [
    ['acquirer', valuesOf(deal?.acquirers)],
    ['investor', valuesOf(deal?.investors)],
    ['target', valuesOf(deal?.targets)],
    ['seller', valuesOf(deal?.sellers)],
    ['mentioned', mentioned],
  ]
  return names.flatMap(([role, of]) =>
    [...new Set(of)].map((name) => {
      const company = companies.named(name)
      const line = company === null ? [] : companies.lineOf(company.id)
      return { role, words: foldedWords(name), line }
    }),
  )
}

function valuesOf(facts: Deal['targets'] = []): readonly string[] {
  return facts.map(({ value }) => value)
}
