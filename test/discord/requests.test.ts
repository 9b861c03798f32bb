import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { CommandRequest } from '../../commands/command.ts'
import { AppError } from '../../src/core/error.ts'
import { registerCommands } from '../../src/discord/setup.ts'
import { MANAGE_GUILD, ORDINARY_MEMBER } from '../fakes/discord-invoke.ts'
import { textOf } from '../fakes/discord-world.ts'
import {
  APPLICATION,
  CHANNEL,
  COMMANDS,
  card,
  GUILD,
  stage,
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

test('a slow answer is announced within three seconds and comes later', async () => {
  const scene = await stage()
  await scene.connectedBot(async () => {
    await delay(3_300)
    return { card: card('late'), shared: false }
  })
  const interaction = await scene.server.invoke(DEALS)
  expect(interaction).toMatchObject({ deferred: true, ephemeral: true })
  expect(textOf(interaction.original ?? NOTHING)).toContain('late')
})

test('a slow shared answer ends up in the channel, without a private copy', async () => {
  const scene = await stage()
  await scene.connectedBot(async () => {
    await delay(1_700)
    return { card: card('late for all'), shared: true }
  })
  const interaction = await scene.server.invoke(DEALS)
  await until(() => interaction.deleted)
  expect(scene.server.messages(CHANNEL).map(textOf)).toEqual([
    expect.stringContaining('late for all'),
  ])
})

test.each([
  { locale: 'en-GB', text: 'Tell the operator this reference: ' },
  { locale: 'de', text: 'Nenne dem Betreiber dieses Kennzeichen: ' },
])(
  'a fault is answered in $locale with a reference that is in the log once',
  async ({ locale, text }) => {
    const scene = await stage()
    await scene.connectedBot(() => Promise.reject(new Error('disk on fire')))
    const interaction = await scene.server.invoke({ ...DEALS, locale })
    const answer = textOf(interaction.original ?? NOTHING)
    expect(answer).toContain(text)
    expect(answer).not.toContain('disk on fire')
    const reference = answer.slice(-8)
    expect(scene.log().split(reference)).toHaveLength(2)
    expect(scene.log()).toContain('disk on fire')
  },
)

test('a fault meant for the user is shown as it stands', async () => {
  const scene = await stage()
  await scene.connectedBot(() => Promise.reject(new AppError('invalid', 'No such rule: 7')))
  const interaction = await scene.server.invoke(DEALS)
  expect(textOf(interaction.original ?? NOTHING)).toContain('No such rule: 7')
})

test('a command that is registered but no longer there is explained', async () => {
  const scene = await stage()
  await scene.connectedBot()
  const [deals] = COMMANDS
  if (deals?.kind !== 'single') throw new Error('the fixture has changed')
  const old = [...COMMANDS, { ...deals, name: 'old' }]
  const access = { token: TOKEN, applicationId: APPLICATION, apiUrl: scene.server.apiUrl }
  await registerCommands({ ...access, commands: old })
  const interaction = await scene.server.invoke({ ...DEALS, command: 'old' })
  expect(textOf(interaction.original ?? NOTHING)).toContain('dealbell commands register')
})

test('stopping waits for the answer under way', async () => {
  const scene = await stage()
  let asked = false
  const bot = await scene.connectedBot(async () => {
    asked = true
    await delay(500)
    return { card: card('in time'), shared: false }
  })
  const answered = scene.server.invoke(DEALS)
  await until(() => asked)
  await bot.stop()
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
