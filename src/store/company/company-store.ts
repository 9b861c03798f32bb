import type { ListedCompany } from '../../core/company/listed-company.ts'
import type { CompanyStore } from '../../ports.ts'
import type { Database } from '../dialect.ts'
import { addAlias, removeAlias } from './aliases.ts'
import type { CompanySource } from './company-tables.ts'
import * as lists from './import-companies.ts'
import { applyCompanies } from './listed-companies.ts'
import { companiesNamed, readCompany, readDescendants } from './read-companies.ts'
import { searchCompanies } from './search-companies.ts'
import type { SourcedCompany } from './sourced-company.ts'

/** What keeps the registry: the lists that the program starts with, and those that somebody imports. */
export interface CompanyListStore {
  /** Makes the companies of files equal to these; names that somebody has confirmed stay, and so do imported companies. */
  applyCompanies(companies: readonly ListedCompany[]): Promise<void>
  /** Takes up the import of the list with this fingerprint where it stopped; one that was finished begins anew. */
  beginImport(fingerprint: string, now: number): Promise<lists.ImportPosition>
  /** Writes some companies of a list and the position after them, both or neither; each source id stands there once. */
  importCompanies(
    source: CompanySource,
    companies: readonly SourcedCompany[],
    position: lists.ImportPosition,
  ): Promise<void>
  /** Writes who owns whom by the source's ids; those of companies that are not there are passed over. */
  importOwners(
    source: CompanySource,
    ownerships: readonly lists.Ownership[],
    position: lists.ImportPosition,
  ): Promise<void>
  /** Gives the source's companies the owners that it names; gives the names that stand for no company, at most a hundred. */
  linkNamedParents(source: CompanySource): Promise<readonly string[]>
  finishImport(id: number, now: number): Promise<void>
}

/** The registry of companies in the database. */
export function companyStore(database: Database): CompanyStore & CompanyListStore {
  const { db } = database
  return {
    companiesNamed: (names) => companiesNamed(db, names),
    descendants: (id) => readDescendants(db, id),
    searchCompanies: (text, limit) => searchCompanies(db, text, limit),
    company: (id) => readCompany(db, id),
    addAlias: (id, alias, author) => addAlias(database, id, alias, author),
    removeAlias: (id, alias, author) => removeAlias(database, id, alias, author),
    applyCompanies: (companies) => applyCompanies(database, companies),
    beginImport: (fingerprint, now) => lists.beginImport(database, fingerprint, now),
    importCompanies: (source, companies, position) =>
      lists.importCompanies(database, source, companies, position),
    importOwners: (source, ownerships, position) =>
      lists.importOwners(database, source, ownerships, position),
    linkNamedParents: (source) => lists.linkNamedParents(database, source),
    finishImport: (id, now) => lists.finishImport(database, id, now),
  }
}
