import { expect, test, vi } from 'vitest'
import { readConfig } from '../../config/config.ts'
import { createLog } from '../../src/log.ts'
import { startProgram } from '../../src/program.ts'
import { openStore } from '../../src/store/open.ts'
import { createDatabase } from '../store/databases.ts'
import { runToEnd, startBot } from './bot-process.ts'
import {
  ANNOUNCED,
  COMPLETED,
  DISCORD_CHANNEL,
  type FeedArticle,
  OLD_NEWS,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const PATIENCE = { timeout: 60_000, interval: 50 }
const TIMEOUT = { timeout: 240_000 }

/** Where the process is killed while it tells of a new deal, and what that moment is. */
const NEW_DEAL = [
  ['after', 'claimDueFeeds', 1, 'the feed is taken but not fetched'],
  ['after', 'addArticle', 1, 'the article is written but not committed'],
  ['after', 'saveStory', 1, 'the story is written but not committed'],
  ['after', 'owe', 2, 'the alerts are owed but not committed'],
  ['after', 'inTransaction', 1, 'the article is committed'],
  ['before', 'finishPoll', 1, 'the feed is read, its validators not kept'],
  ['after', 'finishPoll', 1, 'the feed is done with'],
  ['after', 'claimDeliveries', 1, 'the alerts are taken but not sent'],
  ['before', 'noteSent', 1, 'one alert is sent but not noted'],
  ['before', 'noteSent', 2, 'the second alert is sent but not noted'],
  ['after', 'noteSent', 1, 'one alert is noted but not given back'],
  ['after', 'releaseDelivery', 1, 'one alert is done with'],
] as const

/** The same while it tells that the deal has closed: an edit and a reply on each platform. */
const CHANGED_DEAL = [
  ['after', 'claimDeliveries', 1, 'the updates are taken but not sent'],
  ['before', 'noteSent', 1, 'one edit is made but not noted'],
  ['before', 'noteSent', 3, 'one reply is sent but not noted'],
  ['before', 'noteSent', 4, 'the second reply is sent but not noted'],
] as const

/**
 * Lets the bot tell all that each stage of the feed holds, before anything is killed: within this process, since most of
 * what a process of its own does is to load.
 */
async function prepare(
  world: World,
  ...stages: readonly (readonly FeedArticle[])[]
): Promise<void> {
  world.publish(stages[0] ?? [])
  const reading = readConfig(world.environment)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  const log = createLog({ level: 'silent', secrets: [] })
  await using store = await openStore({ url: reading.secrets.databaseUrl })
  const terminal = { write: () => undefined, colour: false }
  const program = await startProgram({ ...reading, store, log, terminal })
  for (const articles of stages) {
    world.publish(articles)
    await expectSettled(world, articles)
  }
  await program.stop()
}

/** Runs the bot until it has told all that the feed holds, and has nothing left to do. */
async function settle(world: World, articles: readonly FeedArticle[]): Promise<void> {
  await using bot = await startBot({ script: ['src/main.ts'], environment: world.environment })
  await expectSettled(world, articles)
  await vi.waitFor(() => expect(bot.output()).toContain('feed polled'), PATIENCE)
  expect(await bot.end('SIGTERM')).toBe(0)
}

async function expectSettled(world: World, articles: readonly FeedArticle[]): Promise<void> {
  if (articles.includes(ANNOUNCED)) await expectTold(world, articles.includes(COMPLETED))
  await vi.waitFor(() => expect(world.feed.requests.at(-1)?.status).toBe(304), PATIENCE)
}

async function expectTold(world: World, completed: boolean): Promise<void> {
  await vi.waitFor(() => {
    const discord = world.discord.messages(DISCORD_CHANNEL)
    const slack = world.slack.messages(SLACK_CHANNEL)
    expect(discord).toHaveLength(1)
    expect(slack).toHaveLength(completed ? 2 : 1)
    const [alert] = discord
    if (!completed) return
    expect(JSON.stringify(alert)).toContain('Completed')
    expect(world.discord.messages(alert?.id ?? '')).toHaveLength(1)
  }, PATIENCE)
}

async function kill(world: World, place: readonly (string | number)[]): Promise<void> {
  const script = ['test/e2e/doomed-bot.ts', ...place.map(String)]
  const ended = await runToEnd({ script, environment: world.environment })
  expect(ended).toMatchObject({ signal: 'SIGKILL' })
}

// Each test has a world of its own, and mostly waits for it.
test.concurrent.each(NEW_DEAL)(
  'killed %s %s %i (%s): the alert comes once on each platform',
  TIMEOUT,
  async (when, method, count) => {
    await using world = await startWorld()
    await prepare(world, [OLD_NEWS])
    world.publish([ANNOUNCED, OLD_NEWS])
    await kill(world, [when, method, count])
    await settle(world, [ANNOUNCED, OLD_NEWS])
    expect([...world.discord.violations, ...world.slack.violations]).toEqual([])
  },
)

test.concurrent.each(CHANGED_DEAL)(
  'killed %s %s %i (%s): the change is told once on each platform',
  TIMEOUT,
  async (when, method, count) => {
    await using world = await startWorld()
    await prepare(world, [OLD_NEWS], [ANNOUNCED, OLD_NEWS])
    world.publish([COMPLETED, ANNOUNCED, OLD_NEWS])
    await kill(world, [when, method, count])
    await settle(world, [COMPLETED, ANNOUNCED, OLD_NEWS])
    expect([...world.discord.violations, ...world.slack.violations]).toEqual([])
  },
)

test.concurrent(
  'killed with an alert sent but not noted: the next process waits for the lease (PostgreSQL)',
  TIMEOUT,
  async () => {
    await using database = await createDatabase('PostgreSQL')
    await using world = await startWorld(database.url)
    await prepare(world, [OLD_NEWS])
    world.publish([ANNOUNCED, OLD_NEWS])
    await kill(world, ['before', 'noteSent', 1])
    await database.query('update deliveries set leased_until = 0 where leased_until is not null')
    await database.query('update feeds set leased_until = 0 where leased_until is not null')
    await settle(world, [ANNOUNCED, OLD_NEWS])
    expect([...world.discord.violations, ...world.slack.violations]).toEqual([])
  },
)
