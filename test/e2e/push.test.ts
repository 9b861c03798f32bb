import { readFile, writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Hub, startHub } from '../fakes/hub.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import {
  ANNOUNCED,
  COMPLETED,
  DISCORD_CHANNEL,
  type FeedArticle,
  OLD_NEWS,
  rss,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const MAIN = ['src/main.ts']
const PATIENCE = { timeout: 15_000, interval: 50 }
const PUBLIC_URL = 'https://bot.example'

/** A world whose feed names a hub and is polled when the bot starts, and then not before next year. */
async function startPushedWorld(): Promise<{
  world: World
  hub: Hub
  start: () => Promise<BotProcess>
}> {
  const world = await startWorld()
  onTestFinished(() => world[Symbol.asyncDispose]())
  let bot: BotProcess | null = null
  const hub = await startHub((to) => new URL(to.pathname + to.search, bot?.url))
  onTestFinished(() => hub[Symbol.asyncDispose]())
  hub.verifies = false
  const file = world.environment['DEALBELL_CONFIG'] ?? ''
  const written = await readFile(file, 'utf8')
  await writeFile(file, written.replace('"* * * * * *"', '"0 0 1 1 *"'))
  const link = `<${hub.url}>; rel="hub", <https://news.example/all>; rel="self"`
  world.feed.set('/feed.xml', { body: rss([OLD_NEWS]), headers: { link } })
  const environment = { ...world.environment, DEALBELL_PUBLIC_URL: PUBLIC_URL }
  const start = async (): Promise<BotProcess> => {
    const started = await startBot({ script: MAIN, environment })
    onTestFinished(() => started[Symbol.asyncDispose]())
    bot = started
    return started
  }
  return { world, hub, start }
}

async function push(hub: Hub, ...articles: readonly FeedArticle[]): Promise<number> {
  const { status } = await hub.distribute('https://news.example/all', { body: rss(articles) })
  return status
}

test('an alert follows what a hub pushes, also after the bot was killed', {
  timeout: 60_000,
}, async () => {
  const { world, hub, start } = await startPushedWorld()
  const first = await start()
  await vi.waitFor(() => expect(hub.wishes).toHaveLength(1), PATIENCE)
  expect(hub.wishes[0]?.['callback']).toMatch(/^https:\/\/bot\.example\/websub\/[\w-]{32}$/)
  expect((await hub.verify('https://news.example/all')).status).toBe(200)
  const polls = world.feed.requests.length
  expect(await push(hub, ANNOUNCED)).toBe(202)
  await vi.waitFor(() => {
    expect(JSON.stringify(world.discord.messages(DISCORD_CHANNEL))).toContain('Kiesel')
    expect(JSON.stringify(world.slack.messages(SLACK_CHANNEL))).toContain('Kiesel')
  }, PATIENCE)
  expect(world.feed.requests).toHaveLength(polls)
  await first.end('SIGKILL')
  const second = await start()
  expect(await push(hub, COMPLETED, ANNOUNCED)).toBe(202)
  await vi.waitFor(
    () => expect(JSON.stringify(world.discord.messages(DISCORD_CHANNEL))).toContain('ompleted'),
    PATIENCE,
  )
  expect(hub.wishes).toHaveLength(1)
  const { callback = '', secret = '' } = hub.wishes[0] ?? {}
  for (const bot of [first, second]) {
    expect(bot.output()).not.toContain(callback.slice(-32))
    expect(bot.output()).not.toContain(secret)
    expect(bot.output()).not.toContain('"level":50')
  }
})
