import type { Insertable, Selectable } from 'kysely'
import { companyKey } from '../../core/company/key.ts'
import type { CompanyName } from '../../core/company/registry.ts'
import { skeletonOf } from '../../core/company/skeleton.ts'
import type { CompanyNamesTable } from './company-tables.ts'

type NameColumns = Pick<Selectable<CompanyNamesTable>, 'name' | 'kind' | 'lang' | 'words' | 'rank'>

/** The row of a name that comes from a list. */
export function nameRow(companyId: number, name: CompanyName): Insertable<CompanyNamesTable> {
  return {
    company_id: companyId,
    kind: name.kind,
    name_key: companyKey(name.name),
    name: name.name,
    skeleton: skeletonOf(name.name),
    lang: name.lang,
    words: name.words.join(' '),
    rank: name.rank,
    added_by: null,
    added_at: null,
  }
}

/** The name that a row holds. */
export function toName({ name, kind, lang, words, rank }: NameColumns): CompanyName {
  return { name, kind, lang, rank, words: words === '' ? [] : words.split(' ') }
}
