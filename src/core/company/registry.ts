import type { Companies, Company } from './company.ts'
import { companyKey, nameKeys, writtenKey } from './key.ts'
import { readParaphrases } from './paraphrase.ts'

/** `legal`: a registered or former name. `learned`: confirmed by somebody who may edit. */
export type NameKind = 'canonical' | 'alias' | 'legal' | 'ticker' | 'domain' | 'learned'

/** One of a company's names. */
export interface CompanyName {
  readonly name: string
  readonly kind: NameKind
  /** ISO 639-1 code of the language that uses it; null: every language. */
  readonly lang: string | null
  /** Languages in which it is an ordinary word too; `*` is every language. */
  readonly words: readonly string[]
  /** Where a key is a name of several, the least rank has it: a person's word goes before an imported list's. */
  readonly rank: number
}

/** A company with its names, the canonical one among them. */
export interface CompanyEntry extends Company {
  readonly names: readonly CompanyName[]
}

/** Companies with all that is known of their names. */
export interface CompanyRegistry extends Companies {
  /** Whether a name that stands for a company is an ordinary word of the language too. */
  isWord(name: string, lang: string): boolean
  /** The company's names; none for one that is not here. */
  namesOf(id: number): readonly CompanyName[]
}

/** Who has a key by the least rank. */
interface Claims {
  readonly rank: number
  readonly claims: readonly Claim[]
}

interface Claim {
  readonly entry: CompanyEntry
  /** The name's key with its legal form. */
  readonly written: string
  readonly words: readonly string[]
}

type ByKey = Map<string, Claims>

/** The registry of these entries; quick to ask, whatever their number. Entries whose parents are not here have none. */
export function companiesOf(entries: Iterable<CompanyEntry>): CompanyRegistry {
  const byId = new Map<number, CompanyEntry>()
  const names: ByKey = new Map()
  const tickers: ByKey = new Map()
  for (const entry of entries) {
    byId.set(entry.id, entry)
    for (const name of entry.names) claim(name.kind === 'ticker' ? tickers : names, entry, name)
  }
  const find = (name: string) => chosen(name, claimsOn(name, names, tickers))
  return {
    named: (name) => byOwned(name, find, byId) ?? companyOf(find(name)),
    lineOf: (id) => lineOf(id, byId),
    isWord: (name, lang) =>
      claimsOn(name, names, tickers).some(
        ({ words }) => words.includes('*') || words.includes(lang),
      ),
    namesOf: (id) => byId.get(id)?.names ?? [],
  }
}

/** The keys that `named` looks a name up by, so that a store can fetch the entries that have them. */
export function keysOf(name: string): readonly string[] {
  const paraphrases = readParaphrases(name)
  const told = paraphrases.flatMap(({ child, owner }) => [
    child,
    ...(owner === null ? [] : [owner]),
  ])
  return [...new Set([name, ...told].flatMap(nameKeys))]
}

function claim(byKey: ByKey, entry: CompanyEntry, { name, rank, words }: CompanyName): void {
  const key = companyKey(name)
  const held = byKey.get(key)
  if (key === '' || (held !== undefined && held.rank < rank)) return
  const others = held?.rank === rank ? held.claims : []
  byKey.set(key, { rank, claims: [...others, { entry, written: writtenKey(name), words }] })
}

function claimsOn(name: string, names: ByKey, tickers: ByKey): readonly Claim[] {
  const key = nameKeys(name).find((one) => names.has(one))
  if (key !== undefined) return names.get(key)?.claims ?? []
  return isCode(name) ? (tickers.get(companyKey(name))?.claims ?? []) : []
}

/** The only one who has the name; of several the only one whose name is written so, or else without a legal form. */
function chosen(name: string, claims: readonly Claim[]): CompanyEntry | null {
  const written = writtenKey(name)
  const key = companyKey(name)
  return (
    only(claims.filter((one) => one.written === written)) ??
    only(claims.filter((one) => one.written === key)) ??
    only(claims)
  )
}

function only(claims: readonly Claim[]): CompanyEntry | null {
  const [first, ...others] = claims
  if (first === undefined || others.some(({ entry }) => entry.id !== first.entry.id)) return null
  return first.entry
}

/** A ticker is written in one case throughout: "Now" is none, whoever is listed under NOW. */
function isCode(name: string): boolean {
  const bare = name.replace(/^\$/, '')
  return !bare.includes(' ') && (bare === bare.toUpperCase() || bare === bare.toLowerCase())
}

function byOwned(
  name: string,
  find: (name: string) => CompanyEntry | null,
  byId: ReadonlyMap<number, CompanyEntry>,
): Company | null {
  for (const { child, owner, orItself } of readParaphrases(name)) {
    const named = find(owner ?? child)
    if (named === null) continue
    if (owner !== null) return companyOf(named)
    const parent = named.parentId === null ? undefined : byId.get(named.parentId)
    if (parent !== undefined) return companyOf(parent)
    return orItself ? companyOf(named) : null
  }
  return null
}

function companyOf(entry: CompanyEntry | null | undefined): Company | null {
  return entry ? { id: entry.id, name: entry.name, parentId: entry.parentId } : null
}

/** Owners that own each other in a circle are each told once. */
function lineOf(id: number, byId: ReadonlyMap<number, CompanyEntry>): readonly number[] {
  const line = new Set<number>()
  for (let at: number | null = id; at !== null && !line.has(at); ) {
    line.add(at)
    at = byId.get(at)?.parentId ?? null
  }
  return [...line]
}
