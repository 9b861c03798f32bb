import { expect, test } from 'vitest'
import type { RequestFile } from '../../commands/command.ts'
import { openConsole, textCard } from './open-console.ts'

test('the page sends a file with a command and is given one with its answer', async () => {
  const received: RequestFile[] = []
  const given = { name: 'watchlists.csv', type: 'text/csv', text: 'rule\r\nparty:Müller\r\n' }
  await using console = await openConsole({
    answer: async ({ files }) => {
      received.push(...Object.values(files ?? {}))
      return { card: textCard('imported'), shared: false, file: given }
    },
  })
  const text = `rule\n${'party:Müller\n'.repeat(20_000)}`
  const response = await fetch(`${console.url}/console/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '/watch add x', file: { name: 'my.csv', text } }),
  })
  expect(await response.json()).toEqual({ card: textCard('imported'), file: given })
  expect(received.map(({ name }) => name)).toEqual(['my.csv'])
  expect(await received[0]?.read()).toEqual({ ok: true, value: text })
})
