import { addressKey } from '../../src/core/article-key.ts'
import type { CommandContext } from '../command.ts'
import type { Piece } from './pieces.ts'

/** What the links of a message lead to. */
export interface FollowedLinks {
  readonly pieces: readonly Piece[]
  /** Stories that stored articles under these addresses tell of. */
  readonly storyIds: readonly number[]
  /** Pages that could or may not be read. */
  readonly unread: readonly URL[]
}

const NOTHING: FollowedLinks = { pieces: [], storyIds: [], unread: [] }

/** Reads the pages behind links, those of stored articles from the store alone. */
export async function followLinks(
  links: readonly URL[],
  { team, context }: { readonly team: string; readonly context: CommandContext },
): Promise<FollowedLinks> {
  const followed = await Promise.all(links.map((url) => follow(url, team, context)))
  return {
    pieces: followed.flatMap(({ pieces }) => pieces),
    storyIds: followed.flatMap(({ storyIds }) => storyIds),
    unread: followed.flatMap(({ unread }) => unread),
  }
}

async function follow(
  url: URL,
  team: string,
  { store, lookup }: CommandContext,
): Promise<FollowedLinks> {
  const key = addressKey(url.href)
  // A site's front page is no article.
  if (key === null) return NOTHING
  const stored = await store.articleUnder(key)
  if (stored !== null) return { ...NOTHING, storyIds: stored.storyIds }
  const page = await lookup.page(url.href, team)
  if (!page.ok) return { ...NOTHING, unread: [url] }
  const { text, lang } = page.value
  return { ...NOTHING, pieces: [{ title: '', text, lang: lang ?? undefined, url }] }
}
