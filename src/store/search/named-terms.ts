import type { DealType } from '../../core/deal.ts'
import type { QueryStatus } from '../../core/query/query-status.ts'
import type { PartyRole } from '../../core/query/subject.ts'
import { term, wordTerms } from './term.ts'

// One form of each kind of term, for the stories that have it and for the queries that ask for it.

export function typeTerm(type: DealType): string {
  return term('type', type.replaceAll('_', ''))
}

export function statusTerm(status: QueryStatus): string {
  return term('status', status)
}

export function currencyTerm(code: string): string {
  return term('currency', /^[A-Z]{3}$/.test(code) ? code.toLowerCase() : `${code}?`)
}

export function langTerm(code: string): string {
  return term('lang', code)
}

export function feedTerm(id: number): string {
  return term('feed', String(id))
}

/** The term of a stem with its language, as `textTerms` gives it: `de_beteil`. */
export function stemTerm(stem: string): string {
  const end = stem.indexOf('_')
  return term(`stem${stem.slice(0, end)}`, stem.slice(end + 1))
}

export function sourceTerms(words: string): readonly string[] {
  return wordTerms('source', words)
}

/** A name's words; those of companies that the registry knows stand apart, because they may be asked for by number. */
export function nameTerms(role: PartyRole, known: boolean, words: string): readonly string[] {
  return wordTerms(`${role}${known ? 'known' : ''}`, words)
}

/** The term of a party that is this company or owned by it. */
export function companyTerm(role: PartyRole, companyId: number): string {
  return term(`${role}id`, String(companyId))
}
