import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { examineClock } from '../../src/cli/doctor/clock.ts'
import { examineNode } from '../../src/cli/doctor/runtime.ts'
import { openStore } from '../../src/store/open.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { runToEnd, startBot } from './bot-process.ts'
import {
  DISCORD_CHANNEL,
  DISCORD_TOKEN,
  SLACK_APP_TOKEN,
  SLACK_BOT_TOKEN,
  startWorld,
} from './world.ts'

const REPORT = z.object({
  ok: z.boolean(),
  checks: z.array(
    z.object({
      part: z.string(),
      state: z.string(),
      found: z.string(),
      advice: z.string().nullable(),
    }),
  ),
})

async function doctor(environment: Readonly<Record<string, string>>) {
  const script = ['src/cli/dealbell.ts', 'doctor', '--json']
  const { code, output } = await runToEnd({ script, environment })
  const { ok, checks } = REPORT.parse(JSON.parse(output))
  expect(code).toBe(ok ? 0 : 1)
  for (const secret of [DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN]) {
    expect(output).not.toContain(secret)
  }
  const failed = checks.filter(({ state }) => state === 'failed')
  for (const { advice } of failed) expect(advice).not.toBe('')
  const told = (part: string) => checks.find((check) => check.part === part)
  return { ok, checks, failed, told }
}

async function register(environment: Readonly<Record<string, string>>): Promise<void> {
  await runToEnd({ script: ['src/cli/dealbell.ts', 'commands', 'register'], environment })
}

test.for(DATABASES)(
  'finds nothing wrong with a bot that is set up (%s)',
  { timeout: 60_000 },
  async (which) => {
    await using database = await createDatabase(which)
    await (await openStore({ url: database.url })).close()
    await using world = await startWorld(database.url)
    const { environment, discord, slack, feed } = world
    await register(environment)
    const { ok, failed, told } = await doctor(environment)
    expect(failed).toEqual([])
    expect(ok).toBe(true)
    expect(told('Database')?.found).toContain('writable')
    expect(told(`Discord channel ${DISCORD_CHANNEL}`)?.found).toContain('all rights')
    expect(told('Slack channel C0NEWS')?.state).toBe('ok')
    expect(told('Slack scopes')?.state).toBe('ok')
    expect(told('Discord intents')?.state).toBe('ok')
    expect(told('Clock')?.found).toBe('It agrees with that of Discord.')
    expect(told('Feeds')?.found).toBe('1 of 1 can be read.')
    expect(feed.requests).toHaveLength(1)
    expect([...discord.violations, ...slack.violations]).toEqual([])
  },
)

test('says what to do about each fault, and goes on', { timeout: 60_000 }, async () => {
  await using world = await startWorld()
  const { environment, discord, slack, feed } = world
  discord.deny(DISCORD_CHANNEL, 'SEND_MESSAGES_IN_THREADS')
  slack.revoke('app', 'token_revoked')
  feed.set('/feed.xml', { status: 404, body: 'gone' })
  const { failed } = await doctor({
    ...environment,
    DISCORD_APPLICATION_ID: '100000000000000009',
    DEALBELL_PUBLIC_URL: 'http://127.0.0.1:9',
  })
  const advice = new Map(failed.map((check) => [check.part, check.advice]))
  expect(advice.get('Discord application')).toContain('DISCORD_APPLICATION_ID=100000000000000001')
  expect(advice.get(`Discord channel ${DISCORD_CHANNEL}`)).toContain('Send Messages in Threads')
  expect(advice.get('Slack app token')).toContain('connections:write')
  expect([...advice.keys()].some((part) => part.startsWith('Feed '))).toBe(true)
  expect(advice.get('Public address')).toContain('proxy')
})

test('tokens that are not accepted, and channels without the bot', {
  timeout: 60_000,
}, async () => {
  await using world = await startWorld()
  const { environment, discord, slack } = world
  const wrong = await doctor({ ...environment, DISCORD_TOKEN: 'wrong', SLACK_BOT_TOKEN: 'wrong' })
  expect(wrong.told('Discord token')?.advice).toContain('DISCORD_TOKEN')
  expect(wrong.told('Slack bot token')?.advice).toContain('SLACK_BOT_TOKEN')
  await register(environment)
  const moved = `${world.folder}/moved.yaml`
  const lines = ['discord:399', 'slack:C0NONE'].map(
    (channel) => `  - { channel: "${channel}", watchlist: w }`,
  )
  await writeFile(
    moved,
    `watchlists: [{ name: w, rules: ['party:X'] }]\nsubscriptions:\n${lines.join('\n')}\n`,
  )
  const { told } = await doctor({ ...environment, DEALBELL_CONFIG: moved })
  expect(told('Discord channel 399')?.found).toContain('no such channel')
  expect(told('Slack channel C0NONE')?.advice).toContain('/invite @Dealbell')
  expect([...discord.violations, ...slack.violations]).toEqual([])
})

test('hubs that reach the bot are told from a proxy that leads elsewhere', {
  timeout: 60_000,
}, async () => {
  await using world = await startWorld()
  const environment = { ...world.environment, DEALBELL_PUBLIC_URL: 'http://127.0.0.1:8' }
  await using bot = await startBot({ script: ['src/main.ts'], environment })
  const reached = await doctor({ ...environment, DEALBELL_PUBLIC_URL: bot.url })
  expect(reached.told('Public address')).toMatchObject({ state: 'ok' })
  const astray = await doctor({ ...environment, DEALBELL_PUBLIC_URL: world.feed.url })
  expect(astray.told('Public address')?.found).toContain('answers 404')
})

test('reports every fault of the configuration and a newer database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-doctor-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'dealbell.yaml')
  await writeFile(config, 'pol: 1\nfeed: []\n')
  const faulty = await doctor({ DEALBELL_CONFIG: config })
  expect(faulty.failed.map(({ found }) => found)).toEqual([
    expect.stringContaining('dealbell.yaml:1: pol'),
    expect.stringContaining('dealbell.yaml:2: feed'),
  ])
  await writeFile(config, 'feeds: []\n')
  await using database = await createDatabase('SQLite')
  await (await openStore({ url: database.url })).close()
  await database.query('update schema_version set version = 999 returning version')
  const newer = await doctor({ DEALBELL_CONFIG: config, DATABASE_URL: database.url })
  expect(newer.told('Database')).toMatchObject({
    state: 'failed',
    found: expect.stringContaining('999'),
  })
})

test('an older Node is refused, a newer one is not', () => {
  expect(examineNode('22.22.0').state).toBe('failed')
  expect(examineNode('24.11.9').state).toBe('failed')
  expect(examineNode('24.12.0').state).toBe('ok')
  expect(examineNode('26.0.0').state).toBe('ok')
})

test.for([
  [0, 'ok'],
  [45, 'warning'],
  [-45, 'warning'],
  [600, 'failed'],
  [-600, 'failed'],
] as const)('a clock %d s off is %s', async ([seconds, state]) => {
  const noon = Date.UTC(2026, 5, 12, 12)
  const source = { name: 'Discord', date: async () => new Date(noon).toUTCString() }
  const examined = await examineClock(source, () => noon + seconds * 1_000)
  expect(examined.state).toBe(state)
})
