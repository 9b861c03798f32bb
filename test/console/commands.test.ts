import { expect, test } from 'vitest'
import { AppError } from '../../src/core/error.ts'
import { failingCommand } from '../fakes/failing-command.ts'
import { COMMANDS, openConsole, textCard, typeLine } from './open-console.ts'

function warning(title: string, text: string): object {
  return { card: { title, accent: 'warning', sections: [{ kind: 'text', text }] } }
}

function titled(title: string): object {
  return { title, accent: 'warning', sections: [] }
}

test('a typed command reaches the bot as a neutral request and its card comes back', async () => {
  await using console = await openConsole()
  const answer = await typeLine(console.url, ' /Watch add party:"Scale AI"  price:>1bn ', 'de-AT')
  expect(answer).toEqual({ status: 200, body: { card: textCard('answer') } })
  expect(console.requests).toEqual([
    {
      platform: 'console',
      team: 'console',
      channel: 'console',
      user: { id: 'local', name: 'local', canEdit: true },
      locale: 'de',
      command: 'watch',
      subcommand: 'add',
      options: { query: 'party:"Scale AI"  price:>1bn' },
    },
  ])
})

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['ja,de;q=0.5,en;q=0.4', 'de'],
  ['fr', 'fr'],
  ['ja', 'en'],
  ['de;q=0,en', 'en'],
  ['en;q=0.3, de;q=0.7', 'de'],
  ['', 'en'],
  [';;q=,=;q=x', 'en'],
])('Accept-Language %j is answered in %s', async (header, locale) => {
  await using console = await openConsole()
  await typeLine(console.url, '/deals', header)
  expect(console.requests.map((request) => request.locale)).toEqual([locale])
})

test('a mistyped command is answered with the nearest right one', async () => {
  const { answer } = await failingCommand(new Error('not asked for'))
  await using console = await openConsole({ answer })
  const answers = await Promise.all([
    typeLine(console.url, '/DALS type:merger'),
    typeLine(console.url, '/xylophone', 'de'),
    typeLine(console.url, '/'),
  ])
  expect(answers.map(({ body }) => body)).toEqual([
    { card: titled('There is no command /dals. Did you mean /deals?') },
    { card: titled('Den Befehl /xylophone gibt es nicht. Meinten Sie /help?') },
    { card: titled('There is no command /. Did you mean /help?') },
  ])
})

test.each(['deals type:merger', ''])(
  'the line %j is answered with the missing slash',
  async (line) => {
    await using console = await openConsole()
    expect((await typeLine(console.url, line)).body).toEqual(
      warning('Commands begin with a slash', 'For example /deals; /help shows all of them.'),
    )
    expect(console.requests).toEqual([])
  },
)

test('an incomplete command is answered with its right form', async () => {
  await using console = await openConsole()
  const missing = JSON.stringify((await typeLine(console.url, '/watch add')).body)
  expect(missing).toContain('/watch add <query>')
  const unknown = JSON.stringify((await typeLine(console.url, '/watch ad x')).body)
  expect(unknown).toContain('/watch add')
  expect(console.requests).toEqual([])
})

test('a fault of ours is answered with a reference under which the log has the cause', async () => {
  const failing = await failingCommand(new AppError('internal', 'the password is hunter2'))
  await using console = await openConsole({ answer: failing.answer })
  const body = JSON.stringify((await typeLine(console.url, '/deals')).body)
  const reference = /ref ([0-9a-f]{8})\)/.exec(body)?.[1] ?? 'none'
  expect(body).not.toContain('hunter2')
  expect(failing.log().split(reference)).toHaveLength(2)
  expect(failing.log()).toContain('hunter2')
  expect(console.logged.join('')).not.toContain('hunter2')
})

test('a refusal meant for the user is shown as it is', async () => {
  const { answer } = await failingCommand(new AppError('not_found', 'There is no deal 7.'))
  await using console = await openConsole({ answer })
  expect((await typeLine(console.url, '/deals')).body).toEqual({
    card: titled('There is no deal 7.'),
  })
})

test('what is no line of text is refused', async () => {
  await using console = await openConsole()
  const bodies = [7, null, undefined, ['/deals'], 'x'.repeat(200_001)]
  const answers = await Promise.all(bodies.map((text) => typeLine(console.url, text)))
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  expect(console.requests).toEqual([])
})

test('the page is told what can be typed, in its language', async () => {
  await using console = await openConsole()
  const headers = { 'accept-language': 'de' }
  const answer = await fetch(`${console.url}/console/commands`, { headers })
  expect(await answer.json()).toEqual({
    commands: [
      { form: '/deals [query]', description: COMMANDS[0]?.description.de },
      { form: '/watch add <query>', description: 'Fügt eine Regel hinzu' },
    ],
  })
})

test('stopping waits for the answer under way and takes no more', async () => {
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  await using console = await openConsole({
    answer: async () => {
      reached.resolve()
      await gate.promise
      return { card: textCard('late'), shared: false }
    },
  })
  const answering = typeLine(console.url, '/deals')
  await reached.promise
  const stopping = console.platform.stop()
  expect((await typeLine(console.url, '/deals')).status).toBe(503)
  gate.resolve()
  await stopping
  expect((await answering).body).toEqual({ card: textCard('late') })
})
