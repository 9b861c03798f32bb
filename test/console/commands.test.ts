import { expect, test } from 'vitest'
import { AppError } from '../../src/core/error.ts'
import { COMMANDS, openConsole, textCard, typeLine } from './open-console.ts'

function warning(title: string, text: string): object {
  return { card: { title, accent: 'warning', sections: [{ kind: 'text', text }] } }
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
  ['fr,de;q=0.5,en;q=0.4', 'de'],
  ['fr', 'en'],
  ['de;q=0,en', 'en'],
  ['en;q=0.3, de;q=0.7', 'de'],
  ['', 'en'],
  [';;q=,=;q=x', 'en'],
])('Accept-Language %j is answered in %s', async (header, locale) => {
  await using console = await openConsole()
  await typeLine(console.url, '/deals', header)
  expect(console.requests.map((request) => request.locale)).toEqual([locale])
})

test('a mistyped command is answered with the nearest right form', async () => {
  await using console = await openConsole()
  expect((await typeLine(console.url, '/dals type:merger')).body).toEqual(
    warning('There is no command /dals', 'Did you mean /deals type:merger?'),
  )
  expect((await typeLine(console.url, '/wach add x', 'de')).body).toEqual(
    warning('Den Befehl /wach gibt es nicht', 'Meinten Sie /watch add x?'),
  )
  expect(console.requests).toEqual([])
})

test('a command without its slash is answered with the line to type', async () => {
  await using console = await openConsole()
  expect((await typeLine(console.url, 'deals type:merger')).body).toEqual(
    warning('Commands begin with a slash', 'Did you mean /deals type:merger?'),
  )
})

test('what is like no command is answered with those that exist', async () => {
  await using console = await openConsole()
  const { body } = await typeLine(console.url, '/xylophone')
  expect(body).toEqual(warning('There is no command /xylophone', 'These exist: /deals, /watch'))
  expect((await typeLine(console.url, '')).body).toEqual(
    warning('Commands begin with a slash', 'These exist: /deals, /watch'),
  )
})

test('an incomplete command is answered with its right form', async () => {
  await using console = await openConsole()
  const missing = JSON.stringify((await typeLine(console.url, '/watch add')).body)
  expect(missing).toContain('/watch add <query>')
  const unknown = JSON.stringify((await typeLine(console.url, '/watch ad x')).body)
  expect(unknown).toContain('/watch add')
  expect(console.requests).toEqual([])
})

test('a fault is answered with a reference under which the log has the cause', async () => {
  await using console = await openConsole({
    answer: () => Promise.reject(new Error('the password is hunter2')),
  })
  const body = JSON.stringify((await typeLine(console.url, '/deals')).body)
  const ref = /ref ([0-9a-f]{8})/.exec(body)?.[1] ?? 'none'
  expect(body).not.toContain('hunter2')
  expect(console.logged.find((line) => line.includes('hunter2'))).toContain(ref)
})

test('a refusal meant for the user is shown as it is', async () => {
  await using console = await openConsole({
    answer: () => Promise.reject(new AppError('not_found', 'There is no deal 7.')),
  })
  expect((await typeLine(console.url, '/deals')).body).toEqual({
    card: { title: 'There is no deal 7.', accent: 'warning', sections: [] },
  })
})

test('what is no line of text is refused', async () => {
  await using console = await openConsole()
  const bodies = [7, null, undefined, ['/deals'], 'x'.repeat(2001)]
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
