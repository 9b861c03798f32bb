import { writtenKey } from '../../core/company/key.ts'
import type { NameKind } from '../../core/company/registry.ts'
import type { SourcedCompany } from '../../store/company/sourced-company.ts'
import { nameFault, type RowContent } from './list-row.ts'

/** Columns of a list of one's own; only `name` has to be there. Several aliases or tickers have a | between. */
export const CSV_COLUMNS = ['name', 'aliases', 'ticker', 'parent', 'lang'] as const

type Column = (typeof CSV_COLUMNS)[number]

/** Reads a row of a list of one's own. */
export function readCsvRow(row: (column: Column) => string): RowContent {
  const name = row('name')
  const lang = row('lang').toLowerCase()
  const aliases = several(row('aliases'))
  const fault = [name, ...aliases].map(nameFault).find((found) => found !== null)
  if (fault !== undefined && fault !== null) return { kind: 'fault', message: fault }
  if (lang !== '' && !/^[a-z]{2}$/.test(lang))
    return { kind: 'fault', message: `has the language "${lang}" instead of a code like de` }
  const parent = row('parent')
  const company: SourcedCompany = {
    sourceId: writtenKey(name),
    name,
    parent: parent === '' ? null : parent,
    names: [
      named(name, 'canonical', null),
      ...aliases.map((alias) => named(alias, 'alias', lang === '' ? null : lang)),
      ...several(row('ticker')).map((ticker) => named(ticker, 'ticker', null)),
    ],
  }
  return { kind: 'company', company }
}

function several(text: string): readonly string[] {
  const parts = text.split('|').map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function named(name: string, kind: NameKind, lang: string | null) {
  return { name, kind, lang, words: [] }
}
