import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DiscordServer, startDiscordServer } from '../fakes/discord-server.ts'
import { type FeedServer, startFeedServer } from '../fakes/feed-server.ts'
import { type SlackServer, startSlackServer } from '../fakes/slack-server.ts'

export const DISCORD_TOKEN = 'MTAw.token-for-whole-stories.x'
const APPLICATION_ID = '100000000000000001'
export const DISCORD_CHANNEL = '300000000000000001'
export const SLACK_BOT_TOKEN = 'xoxb-whole-stories'
export const SLACK_APP_TOKEN = 'xapp-whole-stories'
export const SLACK_CHANNEL = 'C0NEWS'

/** Everything outside the bot: a feed, Discord, Slack, a folder, and the environment that leads to them. */
export interface World extends AsyncDisposable {
  readonly feed: FeedServer
  readonly discord: DiscordServer
  readonly slack: SlackServer
  readonly environment: Readonly<Record<string, string>>
  /** Where the bot's files are. */
  readonly folder: string
  /** Puts these articles, the latest first, into the feed that the bot polls every second. */
  publish(articles: readonly FeedArticle[]): void
}

export interface FeedArticle {
  readonly guid: string
  readonly title: string
  readonly text: string
  /** As RFC 822 writes it; without one the article is as old as its arrival. */
  readonly published?: string
}

/** The channels that watch the feed. */
export interface Channels {
  readonly discord: readonly string[]
  readonly slack: readonly string[]
  /** Channels on Slack that watch nothing. */
  readonly quiet?: readonly string[]
}

const ONE_EACH: Channels = { discord: [DISCORD_CHANNEL], slack: [SLACK_CHANNEL] }

const configuration = (feedUrl: string, { discord, slack }: Channels) => `
poll: "* * * * * *"
rates: off
feeds:
  - url: ${feedUrl}
    firstPoll: baseline
watchlists:
  - name: kiesel
    rules: ['party:Kiesel']
subscriptions:
${discord.map((id) => `  - { channel: "discord:${id}", watchlist: kiesel, language: en }`).join('\n')}
${slack.map((id) => `  - { channel: "slack:${id}", watchlist: kiesel, language: de }`).join('\n')}
`

/** Starts the servers, and writes a configuration in which both platforms watch the feed. */
export async function startWorld(
  databaseUrl?: string,
  channels: Channels = ONE_EACH,
): Promise<World> {
  await using started = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-e2e-'))
  started.defer(() => rm(folder, { recursive: true, force: true }))
  const feed = started.use(await startFeedServer())
  const discord = await startDiscordServer({
    token: DISCORD_TOKEN,
    applicationId: APPLICATION_ID,
    guildId: '100000000000000002',
    channels: channels.discord,
    identifyWindowMs: 0,
  })
  started.defer(() => discord.stop())
  const slack = await startSlackServer({
    botToken: SLACK_BOT_TOKEN,
    appToken: SLACK_APP_TOKEN,
    teamId: 'T0TEAM',
    channels: [...channels.slack, ...(channels.quiet ?? [])],
    users: [{ id: 'U0ANNA', name: 'anna', locale: 'de-DE', admin: true }],
  })
  started.defer(() => slack.close())
  const file = join(folder, 'dealbell.yaml')
  await writeFile(file, configuration(`${feed.url}/feed.xml`, channels))
  const publish = (articles: readonly FeedArticle[]): void =>
    feed.set('/feed.xml', { body: rss(articles), etag: `"${articles.length}"` })
  publish([])
  const end = started.move()
  return {
    feed,
    discord,
    slack,
    folder,
    publish,
    environment: {
      DISCORD_TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION_ID,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN,
      SLACK_APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: databaseUrl ?? `sqlite:${join(folder, 'dealbell.db')}`,
      DEALBELL_CONFIG: file,
      DEALBELL_HTTP_PORT: '0',
      DEALBELL_ALLOW_PRIVATE_HOSTS: 'true',
      LOG_LEVEL: 'debug',
    },
    [Symbol.asyncDispose]: () => end.disposeAsync(),
  }
}

/** A feed with these articles. */
export function rss(articles: readonly FeedArticle[]): string {
  const items = articles.map(
    ({ guid, title, text, published }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>` +
      `<link>https://news.example/${guid}</link><description>${text}</description>` +
      `${published === undefined ? '' : `<pubDate>${published}</pubDate>`}</item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>
    <title>Example Wire</title><link>https://news.example/</link>
    <description>Deals</description>${items.join('')}</channel></rss>`
}

export const OLD_NEWS: FeedArticle = {
  guid: 'old',
  title: 'Halden Foods acquires Marlow Bakery for $90 million',
  text: 'Halden Foods has acquired Marlow Bakery for $90 million, both companies said on Monday.',
}

export const ANNOUNCED: FeedArticle = {
  guid: 'announced',
  title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
  text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said on Thursday. The deal is expected to close by the end of the year.',
}

export const COMPLETED: FeedArticle = {
  guid: 'completed',
  title: 'Nordwind completes acquisition of Kiesel Robotics',
  text: 'Nordwind AG has completed its acquisition of Kiesel Robotics for $1.2 billion, the company said on Friday.',
}
