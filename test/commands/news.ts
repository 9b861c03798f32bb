import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerCommand } from '../../commands/answer.ts'
import { answerAction } from '../../commands/answer-action.ts'
import { COMMANDS } from '../../commands/index.ts'
import { articleKeys } from '../../src/core/article-key.ts'
import type { Card } from '../../src/core/card/card.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import { ingestItem } from '../../src/pipeline/ingest.ts'
import type { ChartDrawer } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'

export const NOON = Date.UTC(2026, 5, 12, 12)
const CHANNEL = 'discord:300'
const FEED_URL = 'https://feeds.wire.example/all.xml'

/** What a test wants to differ. */
interface News {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly lang?: string
  readonly silent?: boolean
  readonly at?: number
}

/** The configuration: one feed, and a channel that watches by these rules. */
export async function watch(
  store: Store,
  rules: readonly string[],
  alertsPerDay?: number,
): Promise<void> {
  const subscription = { channel: CHANNEL, watchlist: 'own', language: 'en' as const }
  await store.applyConfiguration(
    {
      feeds: [{ url: FEED_URL, firstPoll: 'baseline', fullText: false }],
      watchlists: [{ name: 'own', rules }],
      subscriptions: [
        alertsPerDay === undefined ? subscription : { ...subscription, alertsPerDay },
      ],
    },
    { now: NOON, nextTick: NOON },
  )
}

/** Takes an article in as a poll of the feed does. */
export async function publish(store: Store, news: News): Promise<void> {
  const { title, text, url, lang = 'en', silent = false, at = NOON } = news
  const [feed] = (await store.feedHealth(at)).map((health) => health.feed)
  if (feed === undefined) throw new Error('there is no feed')
  const item = { guid: url, title, link: url, publishedAt: at, author: null, text, lang }
  const [keys] = articleKeys(feed.url, [item])
  if (keys === undefined) throw new Error('there are no keys')
  await ingestItem({ feed, source: 'Example Wire', item, text, keys, silent }, store, at)
}

function report(_: string, error: unknown): never {
  throw error
}

/** What a command answers in the channel. */
export async function ask(
  store: Store,
  line: readonly [command: string, subcommand: string | null, options: Record<string, string>],
  locale: Locale = 'en',
  charts: ChartDrawer = NO_CHARTS,
): Promise<Card> {
  const [command, subcommand, options] = line
  const user = { id: 'u1', name: 'Ada', canEdit: true }
  const where = { platform: 'discord', team: 'discord:1', channel: CHANNEL, user } as const
  const request = { ...where, locale, command, subcommand, options }
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts,
    now: NOON + 3_600_000,
    report,
  }
  return (await answerCommand(request, COMMANDS, context)).card
}

/** What a button or form in the channel is answered with. */
export async function press(
  store: Store,
  pressed: Pick<ActionRequest, 'action' | 'subject'> & Partial<ActionRequest>,
): Promise<ActionReply> {
  const user = { id: 'u1', name: 'Ada', canEdit: true }
  const where = { platform: 'discord', team: 'discord:1', channel: CHANNEL, user } as const
  const request = { ...where, locale: 'en', fields: {}, ...pressed } as const
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOON + 3_600_000,
    report,
  }
  return answerAction(request, ACTIONS, context)
}

/** All words of a card, a line each. */
export function wordsOf({ title, sections, footer }: Card): string {
  const lines = sections.flatMap((section) => {
    switch (section.kind) {
      case 'text':
        return section.text
      case 'items':
        return section.items.flatMap((item) => [item.title, item.detail])
      case 'fields':
        return section.fields.map(({ label, value }) => `${label}: ${value}`)
      default:
        return JSON.stringify(section)
    }
  })
  return [title, ...lines, ...(footer === undefined ? [] : [footer])].join('\n')
}
