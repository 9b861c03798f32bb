import { readdir, readFile } from 'node:fs/promises'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { CommandReply } from '../../commands/command.ts'
import { createDiscord } from '../../src/discord/client.ts'
import { registerCommands } from '../../src/discord/setup.ts'
import { startDiscordServer } from '../fakes/discord-server.ts'
import { textOf } from '../fakes/discord-world.ts'
import {
  APPLICATION,
  CHANNEL,
  COMMANDS,
  card,
  GUILD,
  MESSAGE_COMMANDS,
  TOKEN,
  until,
} from './discord-fixture.ts'

/** The processes of shards that this process has started. */
async function ownShards(): Promise<readonly number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    all.map(async (id) => {
      const read = (file: string) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')
      const isOurs = (await read('status')).includes(`\nPPid:\t${process.pid}\n`)
      return isOurs && (await read('cmdline')).includes('shard-process.ts') ? [Number(id)] : []
    }),
  )
  return found.flat()
}

const unused = () => Promise.reject(new Error('not asked in this test'))

test('what the process of a shard asked before it ended is not answered to the next one', async () => {
  const server = await startDiscordServer({
    token: TOKEN,
    applicationId: APPLICATION,
    guildId: GUILD,
    channels: [CHANNEL],
    identifyWindowMs: 0,
    shards: 1,
  })
  onTestFinished(() => server.stop())
  const access = { token: TOKEN, applicationId: APPLICATION, apiUrl: server.apiUrl }
  const offer = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }
  await registerCommands({ ...access, ...offer })
  const answers: ((reply: CommandReply) => void)[] = []
  const bot = createDiscord({
    ...access,
    shards: 1,
    log: pino({ level: 'silent' }),
    answer: () => new Promise((resolve) => answers.push(resolve)),
    act: unused,
    answerMessage: unused,
    ...offer,
    suggest: unused,
  })
  onTestFinished(() => bot.stop())
  expect(await bot.start()).toMatchObject({ ok: true })
  const ask = (query: string) =>
    server.invoke({ command: 'deals', channelId: CHANNEL, options: { query } })

  void ask('first').catch(() => null)
  await until(() => answers.length === 1)
  const [shard = 0] = await ownShards()
  process.kill(shard, 'SIGKILL')
  await until(() => !bot.health().ready)
  await until(() => bot.health().ready, 30_000)
  const second = ask('second')
  await until(() => answers.length === 2)
  for (const [at, answer] of answers.entries()) {
    answer({ card: card(`Answer ${at + 1}`), shared: false })
  }
  expect(textOf((await second).original ?? { components: [] })).toContain('Answer 2')
}, 60_000)
