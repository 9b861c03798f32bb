import type { Result } from '../core/result.ts'
import type { FeedError, FeedErrorCode, ParsedFeed } from './feed.ts'
import type { PageArticle, PageFault } from './page.ts'

/** A feed that was fetched and read. */
export interface FoundFeed {
  /** The address to poll. */
  readonly url: string
  readonly title: string
  readonly format: ParsedFeed['format']
  readonly items: number
  /** The address itself is the feed; the page announces it, links to it, or it was found where feeds usually are. */
  readonly via: 'itself' | 'announced' | 'linked' | 'guessed'
}

/** Why a look-up gave nothing. `too_many`: the team has asked for too many of late. */
export interface LookupError extends Omit<FeedError, 'code'> {
  readonly code: FeedErrorCode | 'too_many'
}

/**
 * Looks at addresses that people give in chat, under the same rules as feeds are polled, so many for each team and
 * within a minute each. Never rejects.
 */
export interface FeedLookup {
  /** The feed at this address, or those that its site announces, links to, or has at the usual places. */
  find(url: string, team: string): Promise<Result<readonly FoundFeed[], LookupError>>
  /** What the feed at just this address holds. */
  check(url: string, team: string): Promise<Result<ParsedFeed, LookupError>>
  /** The article of the page at this address, as far as the site lets it be read. */
  page(url: string, team: string): Promise<Result<PageArticle, LookupError | PageFault>>
}
