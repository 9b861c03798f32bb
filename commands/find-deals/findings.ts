import type { Deal } from '../../src/core/deal.ts'
import { extract } from '../../src/core/extract/extract.ts'
import { partyNames } from '../../src/core/party-names.ts'
import { groupReports } from '../../src/core/story/group.ts'
import { originOf } from '../../src/core/story/origin.ts'
import { type Report, reportKey, type Story } from '../../src/core/story/story.ts'
import type { CommandContext } from '../command.ts'
import type { Piece } from './pieces.ts'

/** An account of a deal as it was read, and where. */
export interface Account {
  readonly deal: Deal
  readonly url: URL | null
}

/** A deal that a message tells of. */
export interface Finding {
  /** What was read in the message; empty where a link leads to an article that is stored. */
  readonly accounts: readonly Account[]
  /** The stored deal that is the same; null: there is none. */
  readonly story: Story | null
}

/** Of so many parties the stored deals are looked at, and so many of each. */
const PARTIES = 8
const DEALS = 10

/** Of each stored deal the first and the latest reports stand for all. */
const ENDS = 3

/** The deals that pieces of a message tell of, each once; what is stored as the same deal goes with it. */
export async function findingsIn(
  { pieces, storyIds }: { readonly pieces: readonly Piece[]; readonly storyIds: readonly number[] },
  sentAt: number,
  { store }: CommandContext,
): Promise<readonly Finding[]> {
  const read = pieces.flatMap((piece, at) => reportsIn(piece, { at, sentAt }))
  const linked = await Promise.all(storyIds.map((id) => store.story(id)))
  const stories = new Map(
    [...linked, ...(await storiesOf(read, store))]
      .filter((story) => story !== null)
      .map((story) => [story.id, story]),
  )
  const found = await grouped(read, pieces, { stories: [...stories.values()], store })
  const told = new Set(found.map(({ story }) => story?.id))
  const others = storyIds
    .filter((id, at) => storyIds.indexOf(id) === at && !told.has(id))
    .flatMap((id) => stories.get(id) ?? [])
  return [...found, ...others.map((story) => ({ accounts: [], story }))]
}

/** Accounts that nobody has stored bear numbers below zero. */
function reportsIn(
  { title, text, lang, url }: Piece,
  { at, sentAt }: { readonly at: number; readonly sentAt: number },
): readonly Report[] {
  const publishedAt = new Date(sentAt).toISOString()
  const { isDeal, deals, lang: told } = extract({ title, text, lang, publishedAt })
  if (!isDeal) return []
  const about = {
    articleId: -1 - at,
    title,
    url: url?.href ?? null,
    source: url?.host ?? '',
    lang: told,
    publishedAt: sentAt,
    origin: originOf(title, text),
  }
  return deals.map((deal, ordinal) => ({ ...about, ordinal, deal }))
}

async function storiesOf(
  read: readonly Report[],
  store: CommandContext['store'],
): Promise<readonly Story[]> {
  const names = [...new Set(read.flatMap(({ deal }) => partyNames(deal)))].slice(0, PARTIES)
  const page = { offset: 0, limit: DEALS }
  const found = await Promise.all(names.map((name) => store.dealsOf(name, page)))
  return found.flatMap(({ stories }) => stories)
}

/** What was read, divided into deals together with what is stored of the same companies. */
async function grouped(
  read: readonly Report[],
  pieces: readonly Piece[],
  {
    stories,
    store,
  }: { readonly stories: readonly Story[]; readonly store: CommandContext['store'] },
): Promise<readonly Finding[]> {
  if (read.length === 0) return []
  const stored = stories.flatMap((story) => endsOf(story).map((report) => ({ report, story })))
  const storyOf = new Map(stored.map(({ report, story }) => [reportKey(report), story]))
  const reports = [...stored.map(({ report }) => report), ...read]
  const names = [...new Set(reports.flatMap(({ deal }) => partyNames(deal)))]
  const world = { companies: await store.companiesNamed(names), rates: await store.rates() }
  return groupReports(reports, world, [])
    .map((group) => {
      const own = read.filter((report) => group.includes(report))
      const [story = null] = group.flatMap((report) => storyOf.get(reportKey(report)) ?? [])
      return { own, story }
    })
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => placeOf(a.own, read) - placeOf(b.own, read))
    .map(({ own, story }) => ({
      accounts: own.map(({ articleId, deal }) => ({
        deal,
        url: pieces[-1 - articleId]?.url ?? null,
      })),
      story,
    }))
}

function endsOf({ reports }: Story): readonly Report[] {
  return [...new Set([...reports.slice(0, ENDS), ...reports.slice(-ENDS)])]
}

/** Where the first of the accounts was read. */
function placeOf(own: readonly Report[], read: readonly Report[]): number {
  return Math.min(...own.map((report) => read.indexOf(report)))
}
