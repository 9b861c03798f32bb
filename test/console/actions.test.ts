import { expect, test } from 'vitest'
import { openConsole, textCard } from './open-console.ts'

async function press(url: string, body: unknown, language = 'en') {
  const answer = await fetch(`${url}/console/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

test('a pressed button reaches its action and its card comes back', async () => {
  await using console = await openConsole()
  const answer = await press(console.url, { action: 'evidence', subject: '12' }, 'nl')
  expect(answer).toEqual({ status: 200, body: { card: textCard('done') } })
  expect(console.actions).toEqual([
    {
      platform: 'console',
      team: 'console',
      channel: 'console',
      user: { id: 'local', name: 'local', canEdit: true },
      locale: 'nl',
      action: 'evidence',
      subject: '12',
      fields: {},
    },
  ])
})

test('a form goes to the page as it is, and what is wrong with it as well', async () => {
  const form = { title: 'T', fields: [], submit: { action: 'correct', subject: '1' } }
  await using console = await openConsole({
    act: async ({ fields }) => ('value' in fields ? { faults: { value: 'No.' } } : { form }),
  })
  const target = { action: 'correct', subject: '1' }
  expect((await press(console.url, target)).body).toEqual({ form })
  const sent = await press(console.url, { ...target, fields: { value: 'x' } })
  expect(sent.body).toEqual({ faults: { value: 'No.' } })
})

test('what is no press of a button is refused', async () => {
  await using console = await openConsole()
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`f${n}`, '']))
  const bodies = [
    null,
    'evidence',
    { action: 'evidence' },
    { action: 'x'.repeat(31), subject: '' },
    { action: 'evidence', subject: 7 },
    { action: 'evidence', subject: '7', fields: { value: 'x'.repeat(4001) } },
    { action: 'evidence', subject: '7', fields: many },
  ]
  const answers = await Promise.all(bodies.map((body) => press(console.url, body)))
  expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 400))
  expect(console.actions).toEqual([])
})

test('buttons are on the page with their alert, and not in the terminal', async () => {
  await using console = await openConsole()
  const button = { label: 'Evidence', action: 'evidence', subject: '1', style: 'plain' } as const
  const alert = {
    ...textCard('alert'),
    sections: [{ kind: 'buttons', buttons: [button] }],
  } as const
  await console.platform.post('console', alert, { key: 'd-1', uncertain: false })
  const answer = await fetch(`${console.url}/console/alerts`)
  expect(await answer.json()).toMatchObject({ alerts: [{ card: alert }] })
  expect(console.printed.join('')).not.toContain('Evidence')
})

test('no button is answered any more once the console stops', async () => {
  await using console = await openConsole()
  await console.platform.stop()
  expect((await press(console.url, { action: 'evidence', subject: '1' })).status).toBe(503)
})
