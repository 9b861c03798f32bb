import type { CompanyName } from './registry.ts'

/** A company as a list describes it, before the registry gives it a number. */
export interface ListedCompany {
  readonly name: string
  /** Name of its owner, which is in the list too. */
  readonly parent: string | null
  /** The canonical name among them. */
  readonly names: readonly Omit<CompanyName, 'rank'>[]
}
