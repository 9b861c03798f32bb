import type { Query } from './query.ts'

/** A company as rules may name it. */
export interface NamedCompany {
  /** Each of its names as `foldedWords` gives it. */
  readonly words: readonly string[]
  /** The registry's numbers of the company and its owners; empty when it is unknown. */
  readonly line: readonly number[]
}

/** Whether a query, whose names are resolved, asks for this company by one of its names. */
export function watchesCompany(query: Query, company: NamedCompany): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.some((part) => watchesCompany(part, company))
    case 'name':
      if (query.companyId !== null && company.line.length > 0) {
        return company.line.includes(query.companyId)
      }
      return carries(company, query.words)
    case 'text':
      return carries(company, query.words)
    default:
      return false
  }
}

function carries({ words }: NamedCompany, asked: string): boolean {
  return words.some((name) => name.includes(asked))
}

/** The companies that a query names, as typed. */
export function namesAsked(query: Query): readonly string[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(namesAsked)
    case 'not':
      return namesAsked(query.part)
    case 'name':
      return [query.name]
    default:
      return []
  }
}
