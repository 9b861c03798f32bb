import { expect, test, vi } from 'vitest'
import { runToEnd, startBot } from './bot-process.ts'
import { ANNOUNCED, DISCORD_CHANNEL, OLD_NEWS, startWorld } from './world.ts'

const MAIN = ['src/main.ts']
const PATIENCE = { timeout: 15_000, interval: 50 }

test('without tokens the bot runs with the console alone and says so', async () => {
  await using world = await startWorld()
  const { DATABASE_URL = '', DEALBELL_CONFIG = '' } = world.environment
  const environment = { DATABASE_URL, DEALBELL_CONFIG, DEALBELL_HTTP_PORT: '0' }
  await using bot = await startBot({ script: MAIN, environment })
  expect(bot.output()).toContain('Discord is off: DISCORD_TOKEN and DISCORD_APPLICATION_ID not set')
  expect(bot.output()).toContain('Slack is off: SLACK_BOT_TOKEN and SLACK_APP_TOKEN not set')
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
  const ready = await fetch(`${bot.url}/readyz`)
  expect(await ready.json()).toMatchObject({ status: 'ready' })
})

test('a wrong configuration is refused before anything starts', async () => {
  await using world = await startWorld()
  const environment = { ...world.environment, DEALBELL_HTTP_PORT: 'eighty' }
  const { code, output } = await runToEnd({ script: MAIN, environment })
  expect(output).toContain('DEALBELL_HTTP_PORT must be a number')
  expect(code).toBe(1)
})

test('a database that cannot be opened is named, without its password', async () => {
  await using world = await startWorld()
  const DATABASE_URL = 'postgres://me:hunter22@127.0.0.1:1/none'
  const environment = { ...world.environment, DATABASE_URL }
  const { code, output } = await runToEnd({ script: MAIN, environment })
  expect(code).toBe(1)
  expect(output).toContain('DATABASE_URL')
  expect(output).not.toContain('hunter22')
})

test('SIGTERM in the middle of a slow send ends the bot and loses nothing', async () => {
  await using world = await startWorld()
  world.publish([OLD_NEWS])
  const first = await startBot({ script: MAIN, environment: world.environment })
  await vi.waitFor(() => expect(world.feed.requests.at(-1)?.status).toBe(304), PATIENCE)
  world.discord.fail({ fault: { kind: 'delay', ms: 2_000 }, method: 'POST', path: /messages/ })
  world.publish([ANNOUNCED, OLD_NEWS])
  await vi.waitFor(
    () => expect(world.discord.requests.some(({ path }) => path.includes('/messages'))).toBe(true),
    PATIENCE,
  )
  expect(await first.end('SIGTERM')).toBe(0)
  await using second = await startBot({ script: MAIN, environment: world.environment })
  await vi.waitFor(() => expect(world.discord.messages(DISCORD_CHANNEL)).toHaveLength(1), PATIENCE)
  expect(await second.end('SIGTERM')).toBe(0)
  expect(world.discord.messages(DISCORD_CHANNEL)).toHaveLength(1)
  expect(world.discord.violations).toEqual([])
})

test('two bots on one port: the second says what to do', async () => {
  await using world = await startWorld()
  await using first = await startBot({ script: MAIN, environment: world.environment })
  const { port } = new URL(first.url)
  const environment = {
    DATABASE_URL: `${world.environment['DATABASE_URL']}.second`,
    DEALBELL_CONFIG: world.environment['DEALBELL_CONFIG'] ?? '',
    DEALBELL_HTTP_PORT: port,
  }
  const { code, output } = await runToEnd({ script: MAIN, environment })
  expect(output).toContain('DEALBELL_HTTP_PORT')
  expect(code).toBe(1)
})
