import type { NameKind } from '../../core/company/registry.ts'
import { nameFault, type RowContent } from './list-row.ts'

/** Length and alphabet of a legal entity identifier (ISO 17442). */
const LEI = /^[A-Z0-9]{18}\d{2}$/
/** Other names have numbered columns; the golden copy has five of each. */
const OTHER_NAMES = [1, 2, 3, 4, 5]
const OTHER = 'entity.otherentitynames.otherentityname.'
const TRANSLITERATED = 'entity.transliteratedotherentitynames.transliteratedotherentityname.'

export const ENTITY_COLUMN = 'entity.legalname'
export const RELATION_COLUMN = 'relationship.startnode.nodeid'

/** Reads a row of GLEIF's golden copy of entities (LEI-CDF 3.1 as CSV). Branches bear the name of their company. */
export function readEntity(row: (column: string) => string): RowContent {
  const status = row('entity.entitystatus')
  if ((status !== '' && status !== 'ACTIVE') || row('entity.entitycategory') === 'BRANCH')
    return { kind: 'passed' }
  const lei = row('lei')
  const name = row(ENTITY_COLUMN)
  const fault = LEI.test(lei) ? nameFault(name) : `has "${lei.slice(0, 30)}" instead of an LEI`
  if (fault !== null) return { kind: 'fault', message: fault }
  const names = [named(name, 'canonical'), ...shortName(name, row), ...otherNames(row)]
  const distinct = new Map(names.toReversed().map((one) => [one.name, one]))
  return {
    kind: 'company',
    company: { sourceId: lei, name, parent: null, names: [...distinct.values()].toReversed() },
  }
}

/** Reads a row of GLEIF's golden copy of relationships (RR-CDF 2.1 as CSV): direct owners that consolidate a company. */
export function readRelation(row: (column: string) => string): RowContent {
  const isOwner =
    row('relationship.relationshiptype') === 'IS_DIRECTLY_CONSOLIDATED_BY' &&
    row('relationship.relationshipstatus') === 'ACTIVE'
  if (!isOwner) return { kind: 'passed' }
  const child = row(RELATION_COLUMN)
  const parent = row('relationship.endnode.nodeid')
  if (LEI.test(child) && LEI.test(parent)) return { kind: 'owner', child, parent }
  return { kind: 'fault', message: 'does not name two LEIs' }
}

/** A legal form that is told in words is none that names are compared without. */
function shortName(name: string, row: (column: string) => string) {
  const form = row('entity.legalform.otherlegalform')
  if (form === '' || !name.toLowerCase().endsWith(` ${form.toLowerCase()}`)) return []
  const short = name.slice(0, -form.length).trim()
  return nameFault(short) === null ? [named(short, 'alias')] : []
}

function otherNames(row: (column: string) => string) {
  return [OTHER, TRANSLITERATED].flatMap((column) =>
    OTHER_NAMES.flatMap((number) => {
      const name = row(`${column}${number}`)
      const isFormer = row(`${column}${number}.type`) === 'PREVIOUS_LEGAL_NAME'
      return nameFault(name) === null ? [named(name, isFormer ? 'legal' : 'alias')] : []
    }),
  )
}

function named(name: string, kind: NameKind) {
  return { name, kind, lang: null, words: [] }
}
