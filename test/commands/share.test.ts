import { expect, onTestFinished, test } from 'vitest'
import { actionId } from '../../commands/action-id.ts'
import { shownButtons } from '../../commands/shown-buttons.ts'
import type { Card } from '../../src/core/card/card.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, press, publish, watch, wordsOf } from './news.ts'

async function newsroom(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  await watch(store, ['party:Nordwind'])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $900 million',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $900 million, it said on Thursday.',
    url: 'https://wire.example/1',
  })
  return store
}

function shareButton({ sections }: Card) {
  return sections
    .flatMap((section) => (section.kind === 'buttons' ? section.buttons : []))
    .find(({ action }) => action === 'share')
}

const LINES = [
  ['deals', null, { query: 'party:Nordwind' }],
  ['deals', null, { query: `party:Nordwind ${'-party:Somebody '.repeat(10)}` }],
  ['deal', null, { number: '1' }],
  ['company', 'show', { name: 'Nordwind AG' }],
] as const

test.each(LINES)('what /%s tells can be shown to everybody in the channel', async (...line) => {
  const store = await newsroom()
  const card = await ask(store, line)
  const button = shareButton(card)
  if (button === undefined) throw new Error('no button')
  expect(button.label).toBe('Share')
  expect(actionId(button)).not.toBeNull()
  const shared = await press(store, button)
  if (!('card' in shared)) throw new Error('no card')
  expect(shared.shared).toBe(true)
  expect(shared.card.title).toBe(card.title)
  expect(wordsOf(shared.card)).toContain('Nordwind AG')
  expect(shared.card.footer).toMatch(/Shared by Ada$/)
  expect(shownButtons(shared.card)).toEqual([])
  expect(shared.card.sections.some(({ kind }) => kind === 'choice')).toBe(false)
})

test('a refusal and what changes something are not to be shared', async () => {
  const store = await newsroom()
  const lines = [
    ['deal', null, { number: '99' }],
    ['deals', null, { query: 'price:>' }],
    ['watch', 'list', {}],
    ['watch', 'add', { rule: 'type:ipo' }],
  ] as const
  for (const line of lines) expect(shareButton(await ask(store, line))).toBeUndefined()
  const forged = Buffer.from(JSON.stringify(['watch', 'add', { rule: 'type:ipo' }]))
  const subject = forged.toString('base64url')
  expect(await press(store, { action: 'share', subject })).toMatchObject({ shared: false })
  expect(wordsOf(await ask(store, ['watch', 'list', {}]))).not.toContain('share')
})

test('what a channel was told can be shown to it', async () => {
  const button = shareButton(await ask(await newsroom(), ['digest', null, { period: 'month' }]))
  expect(button).toMatchObject({ label: 'Share' })
})

test('a deal that is gone meanwhile is told to whoever presses alone', async () => {
  const store = await newsroom()
  const subject = Buffer.from(JSON.stringify(['deal', null, { number: '99' }])).toString(
    'base64url',
  )
  expect(await press(store, { action: 'share', subject })).toMatchObject({ shared: false })
})
