import { expect, test } from 'vitest'
import { openConsole, openPage, textCard } from './open-console.ts'

const key = (name: string) => ({ key: name, uncertain: false })

function shown(messageId: string, title: string, more: object = {}): object {
  return {
    messageId,
    card: textCard(title),
    at: Date.UTC(2025, 5, 13),
    edited: false,
    replies: [],
    ...more,
  }
}

function past(messageId: string, at: number) {
  return { messageId, card: textCard(messageId), at }
}

test('an open page is sent what stands there, then each alert, edit and reply', async () => {
  await using console = await openConsole()
  const { platform } = console
  await platform.post('console', textCard('first'), key('d-1'))
  using page = openPage(console.url)
  expect(await page.next()).toEqual(['alerts', [shown('d-1', 'first')]])
  await platform.post('console', textCard('second'), key('d-2'))
  expect(await page.next()).toEqual(['alert', shown('d-2', 'second')])
  await platform.edit('console', 'd-1', textCard('first, corrected'))
  expect(await page.next()).toEqual(['alert', shown('d-1', 'first, corrected', { edited: true })])
  await platform.reply('console', 'd-2', textCard('done'), key('r-1'))
  const replies = [{ messageId: 'r-1', card: textCard('done') }]
  expect(await page.next()).toEqual(['alert', shown('d-2', 'second', { replies })])
})

test('a reloaded page shows the alerts, the latest on top', async () => {
  await using console = await openConsole()
  await console.platform.post('console', textCard('older'), key('d-1'))
  await console.platform.post('console', textCard('newer'), key('d-2'))
  const answer = await fetch(`${console.url}/console/alerts`)
  expect(await answer.json()).toEqual({ alerts: [shown('d-2', 'newer'), shown('d-1', 'older')] })
})

test('the same key twice leaves one alert and one reply, and gives the same message id', async () => {
  await using console = await openConsole()
  const { platform } = console
  const first = await platform.post('console', textCard('a'), key('d-1'))
  const again = await platform.post('console', textCard('a'), { key: 'd-1', uncertain: true })
  expect([first, again]).toEqual([
    { kind: 'sent', messageId: 'd-1' },
    { kind: 'sent', messageId: 'd-1' },
  ])
  await platform.reply('console', 'd-1', textCard('r'), key('r-1'))
  const reply = await platform.reply('console', 'd-1', textCard('r'), key('r-1'))
  expect(reply).toEqual({ kind: 'sent', messageId: 'r-1' })
  const replies = [{ messageId: 'r-1', card: textCard('r') }]
  using page = openPage(console.url)
  expect(await page.next()).toEqual(['alerts', [shown('d-1', 'a', { replies })]])
})

test('alerts of an earlier run are on the page after a restart and can be edited', async () => {
  await using console = await openConsole({ history: async () => [past('new', 2), past('old', 1)] })
  await console.platform.edit('console', 'old', textCard('old, corrected'))
  using page = openPage(console.url)
  expect(await page.next()).toEqual([
    'alerts',
    [shown('new', 'new', { at: 2 }), shown('old', 'old, corrected', { at: 1, edited: true })],
  ])
})

test('an edit or a reply to an alert that has left the page is shown all the same', async () => {
  await using console = await openConsole()
  await console.platform.edit('console', 'gone-1', textCard('edited'))
  await console.platform.reply('console', 'gone-2', textCard('replied'), key('r-1'))
  using page = openPage(console.url)
  expect(await page.next()).toEqual([
    'alerts',
    [shown('r-1', 'replied'), shown('gone-1', 'edited', { edited: true })],
  ])
})

test('the page keeps the latest 200 alerts', async () => {
  await using console = await openConsole()
  for (let n = 1; n <= 203; n += 1) {
    await console.platform.post('console', textCard(`${n}`), key(`d-${n}`))
  }
  const { alerts }: { alerts: { messageId: string }[] } = JSON.parse(
    await (await fetch(`${console.url}/console/alerts`)).text(),
  )
  expect(alerts).toHaveLength(200)
  expect([alerts[0]?.messageId, alerts.at(-1)?.messageId]).toEqual(['d-203', 'd-4'])
})

test('every alert, edit and reply is printed in the terminal', async () => {
  await using console = await openConsole()
  await console.platform.post('console', textCard('Meta buys'), key('d-1'))
  await console.platform.edit('console', 'd-1', textCard('Meta bought'))
  await console.platform.reply('console', 'd-1', textCard('Closed'), key('r-1'))
  expect(console.printed.map((text) => text.split('\n')[0])).toEqual([
    '● Meta buys',
    '✎ Meta bought',
    '↳ Closed',
  ])
})

test('the stream carries the security headers and is never stored', async () => {
  await using console = await openConsole()
  const abort = new AbortController()
  const answer = await fetch(`${console.url}/console/events`, { signal: abort.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  abort.abort()
})

test('stopping ends the open pages, and the server closes at once', async () => {
  const console = await openConsole()
  const answer = await fetch(`${console.url}/console/events`)
  expect(console.platform.health()).toEqual({ ready: true, detail: 'open pages: 1' })
  await console.close()
  expect(await answer.text()).toContain('event: alerts')
  expect(console.platform.health().ready).toBe(false)
})

test('no more than 100 pages are kept open', async () => {
  await using console = await openConsole()
  const open = () => fetch(`${console.url}/console/events`)
  const answers = await Promise.all(Array.from({ length: 100 }, open))
  expect(answers.every((answer) => answer.status === 200)).toBe(true)
  expect((await open()).status).toBe(503)
  await console.close()
})
