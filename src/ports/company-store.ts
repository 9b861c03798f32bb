import type { Company } from '../core/company/company.ts'
import type { CompanyRegistry, NameKind } from '../core/company/registry.ts'
import type { Author } from './audit-store.ts'

/** A company that a search found. */
export interface FoundCompany extends Company {
  /** The name of it that is nearest to what was looked for. */
  readonly match: string
}

/** A company's name and where it comes from. */
export interface StoredCompanyName {
  readonly name: string
  readonly kind: NameKind
  /** ISO 639-1 code of the language that uses it; null: every language. */
  readonly lang: string | null
  /** Who confirmed it, as a platform's user id or `cli`, and when, milliseconds since 1970, UTC; null: it came from a list. */
  readonly learned: { readonly by: string; readonly at: number } | null
}

/** A company with all that is told of it. */
export interface CompanyDetails extends Company {
  readonly names: readonly StoredCompanyName[]
  /** Its owners, the nearest first. */
  readonly owners: readonly Company[]
  /** What it owns itself, by name; a hundred at most. */
  readonly children: readonly Company[]
}

/** The registry of companies as it is stored. */
export interface CompanyStore {
  /** What the registry says about just these names, with the owners of their companies. */
  companiesNamed(names: readonly string[]): Promise<CompanyRegistry>
  /** All that the company owns, directly and through others, without itself. */
  descendants(id: number): Promise<readonly Company[]>
  /** Companies whose name begins so or differs by a slip or two, the nearest first. */
  searchCompanies(text: string, limit: number): Promise<readonly FoundCompany[]>
  company(id: number): Promise<CompanyDetails | null>
  /**
   * Keeps a name that somebody has confirmed; it goes before those of all lists, and settles which company is meant where
   * several have it. `known`: the company has it already, and alone.
   * `taken`: it was confirmed for another company. `missing`: there is no such company. Refuses with `invalid` a name
   * without letters or digits.
   */
  addAlias(
    id: number,
    alias: string,
    author: Author,
  ): Promise<'added' | 'known' | 'taken' | 'missing'>
  /** `listed`: the name comes from a list, which would bring it back. `missing`: the company has no such name. */
  removeAlias(id: number, alias: string, author: Author): Promise<'removed' | 'listed' | 'missing'>
}
