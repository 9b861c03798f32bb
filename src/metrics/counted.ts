import type {
  ArticleTransaction,
  Clock,
  EditResult,
  FeedSource,
  Messenger,
  PipelineStore,
  PollOutcome,
} from '../ports.ts'
import type { Tally } from './tally.ts'

const OUTCOMES: readonly PollOutcome['kind'][] = ['fresh', 'unchanged', 'failed']

/** The source, with its polls counted and timed. */
export function countedSource<Source extends Pick<FeedSource, 'poll'>>(
  source: Source,
  tally: Tally,
  clock: Clock,
): Source {
  for (const outcome of OUTCOMES) tally.count('dealbell_polls_total', { outcome }, 0)
  return {
    ...source,
    async poll(feed, signal) {
      const begun = clock.now()
      const polled = await source.poll(feed, signal)
      tally.count('dealbell_polls_total', { outcome: polled.kind })
      tally.count('dealbell_poll_seconds_total', {}, Math.max(clock.now() - begun, 0) / 1000)
      return polled
    },
  }
}

/** The messenger, with what it sends counted by how it went. */
export function countedMessenger(messenger: Messenger, tally: Tally): Messenger {
  const { platform } = messenger
  const count = (action: string, outcome: EditResult['kind'], by = 1): void =>
    tally.count('dealbell_sends_total', { platform, action, outcome }, by)
  const counted = async <Result extends EditResult>(action: string, sending: Promise<Result>) => {
    const result = await sending
    count(action, result.kind)
    return result
  }
  for (const action of ['post', 'edit', 'reply']) count(action, 'sent', 0)
  return {
    platform,
    post: (...sent) => counted('post', messenger.post(...sent)),
    edit: (...sent) => counted('edit', messenger.edit(...sent)),
    reply: (...sent) => counted('reply', messenger.reply(...sent)),
  }
}

/** The store, with the articles and deals counted that are new in it once their transaction is through. */
export function countedStore<Kept extends Pick<PipelineStore, 'inTransaction'>>(
  store: Kept,
  tally: Tally,
): Kept {
  tally.count('dealbell_articles_total', {}, 0)
  tally.count('dealbell_deals_total', {}, 0)
  return {
    ...store,
    async inTransaction<T>(work: (tx: ArticleTransaction) => Promise<T>): Promise<T> {
      const added = { articles: 0, deals: 0 }
      const result = await store.inTransaction((tx) => work(adding(tx, added)))
      tally.count('dealbell_articles_total', {}, added.articles)
      tally.count('dealbell_deals_total', {}, added.deals)
      return result
    },
  }
}

function adding(
  tx: ArticleTransaction,
  added: { articles: number; deals: number },
): ArticleTransaction {
  return {
    ...tx,
    async addArticle(feedId, article, keys) {
      const id = await tx.addArticle(feedId, article, keys)
      if (id !== null) added.articles += 1
      return id
    },
    async saveStory(story, reports, at) {
      if (story.id === null) added.deals += 1
      return tx.saveStory(story, reports, at)
    },
  }
}
