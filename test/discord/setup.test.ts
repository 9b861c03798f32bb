import { expect, test } from 'vitest'
import { COMMANDS as ALL_COMMANDS } from '../../commands/index.ts'
import { MESSAGE_COMMANDS as ALL_MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { applicationCommands } from '../../src/discord/definitions.ts'
import { inviteUrl, registerCommands } from '../../src/discord/setup.ts'
import { APPLICATION, COMMANDS, MESSAGE_COMMANDS, stage, TOKEN, until } from './discord-fixture.ts'

const OFFER = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }

function access(apiUrl: string) {
  return { token: TOKEN, applicationId: APPLICATION, apiUrl, ...OFFER }
}

test('the commands are offered to everyone in servers, named and described in German', () => {
  const [deals, watch, find] = applicationCommands(OFFER)
  expect(deals).toMatchObject({
    name: 'deals',
    name_localizations: { de: 'deals', 'es-ES': 'operaciones', 'es-419': 'operaciones' },
    description: 'Lists the latest deals',
    description_localizations: { de: 'Zeigt die neuesten Deals' },
    default_member_permissions: null,
    contexts: [0],
    options: [
      {
        name: 'query',
        name_localizations: { de: 'suche', 'pt-BR': 'busca' },
        type: 3,
        autocomplete: true,
        required: true,
      },
      { name: 'page', type: 4, min_value: 1, required: false },
    ],
  })
  expect(watch).toMatchObject({
    options: [
      { type: 1, name: 'add', name_localizations: { de: 'hinzufügen' }, options: [{ type: 3 }] },
    ],
  })
  expect(find).toEqual({
    type: 3,
    name: 'Find deals',
    name_localizations: { de: 'Deals finden' },
    default_member_permissions: null,
    contexts: [0],
    integration_types: [0],
  })
})

test('registers the commands, and not again while they are unchanged', async () => {
  const { server } = await stage()
  expect(await registerCommands(access(server.apiUrl))).toEqual({ ok: true, value: 'registered' })
  expect(await registerCommands(access(server.apiUrl))).toEqual({ ok: true, value: 'unchanged' })
  expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  expect(server.registeredCommands().map((command) => command['name'])).toEqual([
    'deals',
    'watch',
    'Find deals',
  ])
})

test('Discord takes all commands of the bot, and finds them unchanged afterwards', async () => {
  const { server } = await stage()
  const offer = { commands: ALL_COMMANDS, messageCommands: ALL_MESSAGE_COMMANDS }
  const all = { ...access(server.apiUrl), ...offer }
  expect(await registerCommands(all)).toEqual({ ok: true, value: 'registered' })
  expect(await registerCommands(all)).toEqual({ ok: true, value: 'unchanged' })
  const choices = ALL_COMMANDS.map((command) =>
    command.kind === 'single'
      ? { ...command, options: command.options.map((option) => ({ ...option, choices: [] })) }
      : command,
  )
  expect(await registerCommands({ ...all, commands: choices })).toEqual({
    ok: true,
    value: 'registered',
  })
})

test('a changed translation or a removed command is registered', async () => {
  const { server } = await stage()
  await registerCommands(access(server.apiUrl))
  const translated = COMMANDS.map((command) => ({
    ...command,
    description: { ...command.description, de: 'Neu' },
  }))
  const again = { ...access(server.apiUrl), commands: translated }
  expect(await registerCommands(again)).toEqual({ ok: true, value: 'registered' })
  const fewer = { ...again, commands: translated.slice(1) }
  expect(await registerCommands(fewer)).toEqual({ ok: true, value: 'registered' })
  expect(server.registeredCommands()).toHaveLength(2)
})

test('a bot that starts registers its commands, and not again while they are unchanged', async () => {
  const scene = await stage()
  const { server } = scene
  const sent = (wanted: string) =>
    server.requests.filter(({ method, path }) => method === wanted && path.endsWith('/commands'))
  const first = scene.bot()
  await first.start()
  await until(() => server.registeredCommands().length === 3)
  await first.stop()
  await scene.bot().start()
  await until(() => sent('GET').length === 2)
  expect(sent('PUT')).toHaveLength(1)
})

test('a bot whose commands cannot be registered starts all the same and says what to do', async () => {
  const scene = await stage()
  scene.server.fail({ fault: { kind: 'error', status: 400, code: 30032 }, method: 'PUT' })
  const bot = scene.bot()
  expect(await bot.start()).toMatchObject({ ok: true })
  await until(() => scene.log().includes('commands register'))
})

test.each([
  { changes: { token: 'wrong' }, names: 'DISCORD_TOKEN' },
  { changes: { token: 'with\nbreak' }, names: 'DISCORD_TOKEN' },
  { changes: { applicationId: '999999999999999999' }, names: 'DISCORD_APPLICATION_ID' },
])('a refusal names $names', async ({ changes, names }) => {
  const { server } = await stage()
  const result = await registerCommands({ ...access(server.apiUrl), ...changes })
  expect(result).toEqual({ ok: false, error: expect.stringContaining(names) })
})

test('without Discord the registration says so', async () => {
  const { server } = await stage()
  await server.stop()
  const result = await registerCommands(access(server.apiUrl))
  expect(result).toEqual({ ok: false, error: expect.stringContaining('did not answer') })
})

test.each(['', '/', '/v10', '/v10/'])(
  'takes the base address with "%s" at its end',
  async (end) => {
    const { server } = await stage()
    const result = await registerCommands(access(server.apiUrl + end))
    expect(result).toEqual({ ok: true, value: 'registered' })
  },
)

test('the invitation asks for six rights and no more', () => {
  const url = new URL(inviteUrl(APPLICATION))
  expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize')
  expect(url.searchParams.get('client_id')).toBe(APPLICATION)
  expect(url.searchParams.get('scope')).toBe('bot applications.commands')
  const rights = BigInt(url.searchParams.get('permissions') ?? '0')
  const needed = [10n, 11n, 15n, 16n, 35n, 38n].reduce((all, bit) => all | (1n << bit), 0n)
  expect(rights).toBe(needed)
})
