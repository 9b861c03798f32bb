import { expect, onTestFinished, test, vi } from 'vitest'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { type BotProcess, runToEnd, startBot } from './bot-process.ts'
import {
  ANNOUNCED,
  COMPLETED,
  DISCORD_CHANNEL,
  DISCORD_TOKEN,
  OLD_NEWS,
  SLACK_APP_TOKEN,
  SLACK_BOT_TOKEN,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }
const MAIN = ['src/main.ts']

function shownOnDiscord({ discord }: World): string {
  return JSON.stringify(discord.messages(DISCORD_CHANNEL))
}

function shownOnSlack({ slack }: World): string {
  return JSON.stringify(slack.messages(SLACK_CHANNEL))
}

async function firstPoll(world: World): Promise<void> {
  await vi.waitFor(
    () => expect(world.feed.requests.some(({ status }) => status === 304)).toBe(true),
    PATIENCE,
  )
}

async function expectAlerts(world: World, count: number): Promise<void> {
  await vi.waitFor(() => {
    expect(world.discord.messages(DISCORD_CHANNEL)).toHaveLength(count)
    expect(world.slack.messages(SLACK_CHANNEL)).toHaveLength(count)
  }, PATIENCE)
}

async function register(world: World): Promise<void> {
  const script = ['src/cli/dealbell.ts', 'commands', 'register']
  const { code, output } = await runToEnd({ script, environment: world.environment })
  expect(output).toContain('registered')
  expect(code).toBe(0)
}

test.for(DATABASES)(
  'an article becomes an alert on both platforms, and survives the bot being killed (%s)',
  { timeout: 90_000 },
  async (which) => {
    await using database = await createDatabase(which)
    await using world = await startWorld(database.url)
    const { environment, discord, slack } = world
    await register(world)
    world.publish([OLD_NEWS])
    const first = await startBot({ script: MAIN, environment })
    await firstPoll(world)

    world.publish([ANNOUNCED, OLD_NEWS])
    await expectAlerts(world, 1)
    expect(shownOnDiscord(world)).toContain('Nordwind AG acquires Kiesel Robotics for US$1.2bn')
    expect(shownOnSlack(world)).toContain(
      'Nordwind AG übernimmt Kiesel Robotics für 1,2 Mrd. US-Dollar',
    )

    const told = await slack.invoke({
      command: '/deal',
      text: '2',
      user: 'U0ANNA',
      channel: SLACK_CHANNEL,
    })
    expect(JSON.stringify(told.posts)).toContain('has agreed to acquire Kiesel Robotics')
    expect(told.ackMs).toBeLessThan(3_000)
    const details = { command: 'deal', options: { number: '2' }, channelId: DISCORD_CHANNEL }
    const answer = await discord.invoke(details)
    expect(JSON.stringify(answer.original)).toContain('has agreed to acquire Kiesel Robotics')

    expect(await first.end('SIGKILL')).toBeNull()
    world.publish([COMPLETED, ANNOUNCED, OLD_NEWS])
    await using second = await startBot({ script: MAIN, environment })
    await vi.waitFor(() => {
      expect(shownOnDiscord(world)).toContain('Completed')
      expect(shownOnSlack(world)).toContain('Angekündigt → Abgeschlossen')
      // The alert, and the word in its thread that its status has changed.
      expect(slack.messages(SLACK_CHANNEL)).toHaveLength(2)
    }, PATIENCE)
    expect(discord.messages(DISCORD_CHANNEL)).toHaveLength(1)

    expect(await second.end('SIGTERM')).toBe(0)
    expect([...discord.violations, ...slack.violations]).toEqual([])
    for (const secret of [DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN]) {
      expect(first.output() + second.output()).not.toContain(secret)
    }
  },
)

test('what stood in the feed before it was watched is not alerted but can be asked for', async () => {
  await using world = await startWorld()
  world.publish([ANNOUNCED, OLD_NEWS])
  await using bot = await startBot({ script: MAIN, environment: world.environment })
  await firstPoll(world)
  const found = await slackAnswer(world, '/deals', 'target:Kiesel')
  expect(found).toContain('Kiesel Robotics')
  expect(world.slack.messages(SLACK_CHANNEL)).toEqual([])
  expect(world.discord.messages(DISCORD_CHANNEL)).toEqual([])
  expect(bot.output()).not.toContain('"level":50')
})

async function slackAnswer({ slack }: World, command: string, text: string): Promise<string> {
  const typed = { command, text, user: 'U0ANNA', channel: SLACK_CHANNEL }
  const { posts } = await slack.invoke(typed)
  return JSON.stringify(posts)
}

test('a rule added in chat alerts the channel from then on', async () => {
  await using world = await startWorld()
  world.publish([OLD_NEWS])
  await using bot = await startBot({ script: MAIN, environment: world.environment })
  await firstPoll(world)
  expect(await slackAnswer(world, '/watch', 'add price:>1bn target:Tarn')).toContain('Regel')
  const tarn = {
    guid: 'tarn',
    title: 'Fjell Energy to acquire Tarn Power for $4 billion',
    text: 'Fjell Energy has agreed to acquire Tarn Power for $4 billion, the companies said.',
  }
  world.publish([tarn, OLD_NEWS])
  await vi.waitFor(() => expect(shownOnSlack(world)).toContain('Tarn Power'), PATIENCE)
  expect(world.discord.messages(DISCORD_CHANNEL)).toEqual([])
  expect(bot.output()).not.toContain('"level":50')
})

test('a wrong Slack token names its variable, and Discord is served', async () => {
  await using world = await startWorld()
  const bot = await startWith(world, { SLACK_BOT_TOKEN: 'xoxb-wrong' })
  onTestFinished(() => bot[Symbol.asyncDispose]())
  expect(await readiness(bot)).toContain('SLACK_BOT_TOKEN')
  world.publish([ANNOUNCED, OLD_NEWS])
  await vi.waitFor(() => expect(shownOnDiscord(world)).toContain('Kiesel'), PATIENCE)
  expect(world.slack.messages(SLACK_CHANNEL)).toEqual([])
})

test('a wrong Discord token names its variable, Slack is served, and nothing owed is lost', async () => {
  await using world = await startWorld()
  const bot = await startWith(world, { DISCORD_TOKEN: 'MTAw.wrong.token' })
  expect(await readiness(bot)).toContain('DISCORD_TOKEN')
  world.publish([ANNOUNCED, OLD_NEWS])
  await vi.waitFor(() => expect(shownOnSlack(world)).toContain('Kiesel'), PATIENCE)
  expect(await bot.end('SIGTERM')).toBe(0)
  await using corrected = await startBot({ script: MAIN, environment: world.environment })
  await expectAlerts(world, 1)
  expect(corrected.output()).not.toContain('"level":50')
})

async function startWith(world: World, changed: Record<string, string>): Promise<BotProcess> {
  world.publish([OLD_NEWS])
  const environment = { ...world.environment, ...changed }
  const bot = await startBot({ script: MAIN, environment })
  await firstPoll(world)
  return bot
}

async function readiness(bot: BotProcess): Promise<string> {
  const ready = await fetch(`${bot.url}/readyz`)
  expect(ready.status).toBe(503)
  return await ready.text()
}
