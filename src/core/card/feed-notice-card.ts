import type { FeedNotice } from '../polling/notice.ts'
import type { Card } from './card.ts'
import { feedName, shownAddress } from './feed-name.ts'
import { formatInstant } from './format.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** The feed a notice is about; times are milliseconds since 1970, UTC. */
interface NotedFeed {
  readonly url: string
  readonly name: string | null
  readonly title: string | null
  /** Why it fails, in plain words. */
  readonly lastError: string | null
  readonly notice: FeedNotice
}

/** What the owner of a feed is shown about it: what has happened, why, and what he can do. */
export function feedNoticeCard(feed: NotedFeed, locale: Locale): Card {
  const { notice } = feed
  const title = say(locale, `feed.title.${notice.kind}`, { feed: feedName(feed) })
  const since =
    'since' in notice && notice.since !== null ? formatInstant(notice.since, locale) : null
  const fields = [
    { label: say(locale, 'label.since'), value: since },
    {
      label: say(locale, 'label.reason'),
      value: notice.kind === 'recovered' ? null : feed.lastError,
    },
    {
      label: say(locale, 'label.address'),
      value: notice.kind === 'moved' ? shownAddress(notice.to) : null,
    },
  ].filter((field): field is { label: string; value: string } => field.value !== null)
  const accent = notice.kind === 'recovered' || notice.kind === 'moved' ? 'neutral' : 'warning'
  const advice = { kind: 'text', text: say(locale, `feed.advice.${notice.kind}`) } as const
  return { title, accent, sections: [{ kind: 'fields', fields }, advice] }
}
