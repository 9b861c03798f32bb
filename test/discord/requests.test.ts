import { expect, test } from 'vitest'
import type { CommandReply, CommandRequest } from '../../commands/command.ts'
import { AppError } from '../../src/core/error.ts'
import { registerCommands } from '../../src/discord/setup.ts'
import { MANAGE_GUILD, ORDINARY_MEMBER } from '../fakes/discord-interact.ts'
import { isJson, textOf } from '../fakes/discord-world.ts'
import { failingCommand } from '../fakes/failing-command.ts'
import {
  APPLICATION,
  CHANNEL,
  COMMANDS,
  card,
  GUILD,
  type Scene,
  stage,
  stays,
  TOKEN,
  until,
} from './discord-fixture.ts'

const DEALS = { command: 'deals', options: { query: 'Meta price:>1bn' }, channelId: CHANNEL }
const NOTHING = { components: [] }

test('a command reaches its handler as typed', async () => {
  const scene = await stage()
  const seen: CommandRequest[] = []
  await scene.connectedBot((request) => {
    seen.push(request)
    return Promise.resolve({ card: card('ok'), shared: false })
  })
  await scene.server.invoke({ ...DEALS, userId: '200000000000000009', locale: 'de' })
  expect(seen).toEqual([
    {
      platform: 'discord',
      team: `discord:${GUILD}`,
      channel: `discord:${CHANNEL}`,
      user: { id: '200000000000000009', name: 'A. Reader', canEdit: false },
      locale: 'de',
      command: 'deals',
      subcommand: null,
      options: { query: 'Meta price:>1bn' },
    },
  ])
})

test('a subcommand and the right to manage the server are recognised', async () => {
  const scene = await stage()
  const seen: CommandRequest[] = []
  await scene.connectedBot((request) => {
    seen.push(request)
    return Promise.resolve({ card: card('ok'), shared: false })
  })
  await scene.server.invoke({
    command: 'watch',
    subcommand: 'add',
    options: { rule: 'acquirer:Meta' },
    channelId: CHANNEL,
    permissions: ORDINARY_MEMBER | MANAGE_GUILD,
  })
  expect(seen[0]).toMatchObject({
    command: 'watch',
    subcommand: 'add',
    options: { rule: 'acquirer:Meta' },
    user: { canEdit: true },
  })
})

test('an answer is for the asker alone', async () => {
  const scene = await stage()
  await scene.connectedBot()
  const interaction = await scene.server.invoke(DEALS)
  expect(interaction).toMatchObject({ ephemeral: true, deferred: false })
  expect(scene.server.messages(CHANNEL)).toEqual([])
})

test('a shared answer stands in the channel', async () => {
  const scene = await stage()
  await scene.connectedBot(() => Promise.resolve({ card: card('for all'), shared: true }))
  await scene.server.invoke(DEALS)
  expect(scene.server.messages(CHANNEL).map(textOf)).toEqual([expect.stringContaining('for all')])
})

/** An answer that is held back until it is let go, and whether it was asked for. */
function heldAnswer(reply: CommandReply) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = { asked: false, letGo: resolve }
  const answer = async (): Promise<CommandReply> => {
    held.asked = true
    await promise
    return reply
  }
  return { held, answer }
}

/** Discord's interaction callback types. */
const ANSWERED = 4
const DEFERRED = 5

/** Whether the bot has answered a command with a message of this type. */
function calledBack(scene: Scene, type: number): boolean {
  return scene.server.requests.some(
    ({ path, body }) => path.endsWith('/callback') && isJson(body) && body['type'] === type,
  )
}

test('a slow answer is announced within three seconds and comes later', async () => {
  const scene = await stage()
  const { held, answer } = heldAnswer({ card: card('late'), shared: false })
  await scene.connectedBot(answer)
  const answered = scene.server.invoke(DEALS)
  await until(() => calledBack(scene, DEFERRED))
  held.letGo()
  const interaction = await answered
  expect(interaction).toMatchObject({ deferred: true, ephemeral: true })
  expect(textOf(interaction.original ?? NOTHING)).toContain('late')
})

test('a slow shared answer ends up in the channel, without a private copy', async () => {
  const scene = await stage()
  const { held, answer } = heldAnswer({ card: card('late for all'), shared: true })
  await scene.connectedBot(answer)
  const answered = scene.server.invoke(DEALS)
  await until(() => calledBack(scene, DEFERRED))
  held.letGo()
  const interaction = await answered
  await until(() => interaction.deleted)
  expect(scene.server.messages(CHANNEL).map(textOf)).toEqual([
    expect.stringContaining('late for all'),
  ])
})

test.each([
  { locale: 'en-GB', text: 'Something went wrong' },
  { locale: 'de', text: 'Das ist schiefgegangen' },
])('a fault of ours is answered in $locale by its reference alone', async ({ locale, text }) => {
  const scene = await stage()
  const failing = await failingCommand(new AppError('internal', 'disk 10.0.0.7 on fire'))
  await scene.connectedBot(failing.answer)
  const interaction = await scene.server.invoke({ ...DEALS, locale })
  const answer = textOf(interaction.original ?? NOTHING)
  expect(answer).toContain(text)
  expect(answer).not.toContain('on fire')
  const reference = /([0-9a-f]{8})\\?\)/.exec(answer)?.[1] ?? 'none'
  expect(failing.log().split(reference)).toHaveLength(2)
  expect(failing.log()).toContain('disk 10.0.0.7 on fire')
  expect(scene.log()).not.toContain('on fire')
})

test('a fault meant for the user is shown as it stands', async () => {
  const scene = await stage()
  const failing = await failingCommand(new AppError('invalid', 'No such rule: 7'))
  await scene.connectedBot(failing.answer)
  const interaction = await scene.server.invoke(DEALS)
  expect(textOf(interaction.original ?? NOTHING)).toContain('No such rule: 7')
})

test('a command that is registered but no longer there is answered with what there is', async () => {
  const scene = await stage()
  const { answer } = await failingCommand(new Error('not asked for'))
  await scene.connectedBot(answer)
  const [deals] = COMMANDS
  if (deals?.kind !== 'single') throw new Error('the fixture has changed')
  const old = [...COMMANDS, { ...deals, name: 'old' }]
  const access = { token: TOKEN, applicationId: APPLICATION, apiUrl: scene.server.apiUrl }
  await registerCommands({ ...access, commands: old, messageCommands: [] })
  const interaction = await scene.server.invoke({ ...DEALS, command: 'old' })
  expect(textOf(interaction.original ?? NOTHING)).toContain('There is no command /old')
})

test('stopping waits for the answer under way', async () => {
  const scene = await stage()
  const { held, answer } = heldAnswer({ card: card('in time'), shared: false })
  const bot = await scene.connectedBot(answer)
  const answered = scene.server.invoke(DEALS)
  await until(() => held.asked)
  let stopped = false
  const stopping = bot.stop().finally(() => {
    stopped = true
  })
  expect(await stays(() => !stopped, 300)).toBe(true)
  held.letGo()
  await stopping
  expect(calledBack(scene, ANSWERED)).toBe(true)
  expect(textOf((await answered).original ?? NOTHING)).toContain('in time')
})

test('an answer that Discord does not take is logged and harms nothing', async () => {
  const scene = await stage()
  await scene.connectedBot()
  scene.server.fail({ fault: { kind: 'error', status: 400, code: 50035 }, path: /callback$/ })
  const first = scene.server.invoke(DEALS)
  await until(() => scene.log().includes('an answer was not delivered'))
  await expect(first).rejects.toThrow('did not respond')
  scene.server.violations.pop()
  expect((await scene.server.invoke(DEALS)).original).not.toBeNull()
})
