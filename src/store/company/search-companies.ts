import { distance } from 'fastest-levenshtein'
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { companyKey } from '../../core/company/key.ts'
import { nearSkeletons, skeletonOf } from '../../core/company/skeleton.ts'
import type { FoundCompany } from '../../ports.ts'
import type { Tables } from '../tables.ts'

const LONGEST_TEXT = 100
/** So many names are looked at for each way of finding some. */
const CANDIDATES = 400
/** Letters of a long name's skeleton by which those are found that differ further on. */
const HEAD = 5
/** One letter in so many may be wrong. */
const LETTERS_PER_SLIP = 3
/** Greater than every text that begins with the same letters. */
const LAST = '\u{10ffff}'

interface Candidate {
  readonly id: number
  readonly company: string
  readonly parentId: number | null
  readonly name: string
  readonly key: string
  readonly rank: number
}

type Found = Candidate & { readonly distance: number }

/** See `CompanyStore.searchCompanies`. */
export async function searchCompanies(
  db: Kysely<Tables>,
  text: string,
  limit: number,
): Promise<readonly FoundCompany[]> {
  const key = companyKey(text.slice(0, LONGEST_TEXT))
  if (key === '') return []
  const candidates = await readCandidates(db, text.slice(0, LONGEST_TEXT), key)
  return nearest(candidates, key)
    .slice(0, limit)
    .map(({ id, company, parentId, name }) => ({ id, name: company, parentId, match: name }))
}

/** Few names are people's own, and these are always looked at; of a public list's only so many. */
async function readCandidates(
  db: Kysely<Tables>,
  text: string,
  key: string,
): Promise<readonly Candidate[]> {
  const skeleton = skeletonOf(text)
  const near = nearSkeletons(text)
  const found: Candidate[] = []
  for (const part of [sql<SqlBool>`rank < 2`, sql<SqlBool>`rank >= 2`]) {
    found.push(
      ...(await select(db, part, sql<SqlBool>`name_key >= ${key} and name_key < ${key + LAST}`)),
      ...(await select(db, part, sql<SqlBool>`skeleton in (${sql.join(near)})`)),
    )
    if (skeleton.length > HEAD) {
      const head = skeleton.slice(0, HEAD)
      found.push(
        ...(await select(
          db,
          part,
          sql<SqlBool>`skeleton >= ${head} and skeleton < ${head + LAST}`,
        )),
      )
    }
  }
  return found
}

async function select(
  db: Kysely<Tables>,
  part: Expression<SqlBool>,
  condition: Expression<SqlBool>,
): Promise<readonly Candidate[]> {
  return db
    .selectFrom('company_names')
    .innerJoin('companies', 'companies.id', 'company_names.company_id')
    .select(['companies.id', 'companies.name as company', 'companies.parent_id as parentId'])
    .select(['company_names.name', 'company_names.name_key as key', 'company_names.rank'])
    .where(part)
    .where(condition)
    .limit(CANDIDATES)
    .execute()
}

/** Each company once, by its nearest name, unless a company of a better list has that name. */
function nearest(candidates: readonly Candidate[], key: string): readonly Found[] {
  const ranked = candidates
    .map((candidate) => ({ ...candidate, distance: slips(candidate.key, key) }))
    .filter((one) => one.distance <= Math.max(1, key.length / LETTERS_PER_SLIP))
    .toSorted(byNearness)
  const ids = new Set<number>()
  const ranks = new Map<string, number>()
  return ranked.filter(({ id, key: nameKey, rank }) => {
    if (ids.has(id) || (ranks.get(nameKey) ?? rank) < rank) return false
    ids.add(id)
    ranks.set(nameKey, ranks.get(nameKey) ?? rank)
    return true
  })
}

/** What a name goes on with counts little: the asker may not have finished. */
function slips(nameKey: string, key: string): number {
  if (nameKey === key) return 0
  return nameKey.startsWith(key) ? 0.5 : distance(nameKey, key)
}

function byNearness(a: Found, b: Found): number {
  return (
    a.distance - b.distance ||
    a.rank - b.rank ||
    a.key.length - b.key.length ||
    (a.name < b.name ? -1 : 1)
  )
}
