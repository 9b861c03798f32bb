import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type DiscordServer, startDiscordServer } from '../fakes/discord-server.ts'
import { textOf } from '../fakes/discord-world.ts'
import { type BotProcess, runToEnd, startBot } from './bot-process.ts'
import { DISCORD_CHANNEL, DISCORD_TOKEN } from './world.ts'

const APPLICATION = '100000000000000001'
/** Their numbers without the lowest 22 bits are even and odd: the first shard's, and the second's. */
const EVEN = (BigInt(2) << 22n).toString()
const ODD = (BigInt(3) << 22n).toString()
const ODD_CHANNEL = '300000000000000009'

async function until(condition: () => boolean, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not so in time: ${condition.toString()}`)
    await delay(20)
  }
}

interface Place {
  readonly discord: DiscordServer
  readonly environment: Readonly<Record<string, string>>
}

async function place(maxConcurrency: number, shards: string): Promise<Place> {
  const discord = await startDiscordServer({
    token: DISCORD_TOKEN,
    applicationId: APPLICATION,
    guildId: EVEN,
    channels: [DISCORD_CHANNEL],
    maxConcurrency,
    shards: 2,
  })
  onTestFinished(() => discord.stop())
  const environment = {
    DISCORD_TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_SHARDS: shards,
    DATABASE_URL: 'sqlite::memory:',
    DEALBELL_HTTP_PORT: '0',
    LOG_LEVEL: 'debug',
  }
  return { discord, environment }
}

async function start({ environment }: Place): Promise<BotProcess> {
  const script = ['src/cli/dealbell.ts', 'commands', 'register']
  expect(await runToEnd({ script, environment })).toMatchObject({ code: 0 })
  const bot = await startBot({ script: ['src/main.ts'], environment })
  onTestFinished(() => bot[Symbol.asyncDispose]())
  return bot
}

/** The processes that a shard of ours runs in, as /proc knows them. */
async function shardProcesses(): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(
    numbers.map(async (number) => {
      const line = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '')
      return line.includes('shard-process.ts') ? [Number(number)] : []
    }),
  )
  return lines.flat()
}

const WHO = { command: 'watch', subcommand: 'list' }

test('with shards each server is answered by its own process, and SIGTERM ends them all', async () => {
  const scene = await place(2, 'auto')
  const before = new Set(await shardProcesses())
  const bot = await start(scene)
  const { discord } = scene
  await until(() => discord.gateway.shards.length === 2)
  expect(discord.gateway.shards).toEqual(['0/2', '1/2'])
  expect(discord.gateway.early).toBe(0)
  discord.join(ODD, ODD_CHANNEL)
  const rights = 1n << 5n
  for (const channelId of [DISCORD_CHANNEL, ODD_CHANNEL]) {
    const who = { channelId, permissions: rights, locale: 'de' }
    const options = { rule: `party:Shard${channelId}` }
    await discord.invoke({ ...who, command: 'watch', subcommand: 'add', options })
    const { original } = await discord.invoke({ ...WHO, ...who })
    const shown = textOf(original ?? { components: [] })
    expect(shown).toContain(`party:Shard${channelId}`)
    const typed = { command: 'watch', subcommand: 'remove', focused: 'number' }
    expect(await discord.type({ ...who, ...typed, options: { number: '' } })).toHaveLength(1)
  }
  const running = (await shardProcesses()).filter((id) => !before.has(id))
  expect(running).toHaveLength(2)
  expect(await bot.end('SIGTERM')).toBe(0)
  await until(() => discord.gateway.connected === 0)
  const left = new Set(await shardProcesses())
  expect(running.filter((id) => left.has(id))).toEqual([])
  expect(bot.output()).not.toContain(DISCORD_TOKEN)
  expect(discord.violations).toEqual([])
}, 120_000)

test('a shard whose process ends is started again, and the processes end with the main one', async () => {
  const scene = await place(2, '2')
  const before = new Set(await shardProcesses())
  const bot = await start(scene)
  const { discord } = scene
  await until(() => discord.gateway.shards.length === 2)
  const own = async () => (await shardProcesses()).filter((id) => !before.has(id))
  const [first = 0] = await own()
  process.kill(first, 'SIGKILL')
  await until(() => discord.gateway.shards.length < 2)
  await until(() => discord.gateway.shards.length === 2)
  expect(bot.output()).toContain('a shard has ended; it is started again')
  await bot.end('SIGKILL')
  await until(() => discord.gateway.connected === 0)
  const deadline = Date.now() + 20_000
  while ((await own()).length > 0 && Date.now() < deadline) await delay(50)
  expect(await own()).toEqual([])
}, 120_000)

test('a wrong token is refused with the variable to correct', async () => {
  const scene = await place(1, '2')
  const environment = { ...scene.environment, DISCORD_TOKEN: 'wrong-token-for-shards' }
  const bot = await startBot({ script: ['src/main.ts'], environment })
  onTestFinished(() => bot[Symbol.asyncDispose]())
  await until(() => bot.output().includes('correct DISCORD_TOKEN'))
  expect(await bot.end('SIGTERM')).toBe(0)
}, 60_000)
