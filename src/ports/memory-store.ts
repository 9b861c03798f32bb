import type { Companies } from '../core/company/company.ts'
import type { Story } from '../core/story/story.ts'

/** Stories that were told before another one and share a company with it, and the registry's word on all their names. */
export interface EarlierStories {
  readonly stories: readonly Story[]
  readonly companies: Companies
}

/** Some of the deals of one company, those told last first. */
export interface CompanyDeals {
  readonly stories: readonly Story[]
  /** How many there are on all pages. */
  readonly count: number
  /** The latest that are about the company itself, whatever the page. */
  readonly about: readonly Story[]
  /** The registry's word on all their names. */
  readonly companies: Companies
}

/** What the database remembers of companies' deals. */
export interface MemoryStore {
  /** The latest some dozens about the target, and of those who buy or sell it; see `recall`. */
  earlierStories(story: Story): Promise<EarlierStories>
  /** Deals with a party of this name, or of any other that the registry has for its company. */
  dealsOf(
    name: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<CompanyDeals>
  /** Names of stored deals' parties that begin like this one. */
  partiesLike(text: string, limit: number): Promise<readonly string[]>
}
