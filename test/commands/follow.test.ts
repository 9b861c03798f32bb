import { expect, onTestFinished, test } from 'vitest'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { asCard } from '../../commands/as-card.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, press, publish, watch, wordsOf } from './news.ts'

const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

async function told(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  await watch(store, [])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said on Friday.',
    url: 'https://wire.example/1',
  })
  return store
}

function words(reply: ActionReply): string {
  return wordsOf(asCard(reply, 'en').card)
}

async function pressed(
  store: Store,
  action: string,
  more: Partial<ActionRequest> = {},
): Promise<string> {
  return words(await press(store, { action, subject: '1', ...more }))
}

test('Follow owes the presser the deal by direct message, in his language', async () => {
  const store = await told()
  expect(await pressed(store, 'follow', { locale: 'nl' })).toContain('U volgt #1')
  expect(await pressed(store, 'follow')).toContain('You follow #1 already')
  const owed = await store.claimDeliveries(['discord'], LEASE)
  expect(owed).toMatchObject([{ channel: 'discord:dm:u1', language: 'nl' }])
})

test('the answer to Follow has the button that ends it', async () => {
  const store = await told()
  expect(await pressed(store, 'follow')).toContain('"action":"unfollow","subject":"1"')
  expect(await pressed(store, 'unfollow')).toContain('You no longer follow #1')
  expect(await pressed(store, 'unfollow')).toContain('You do not follow #1')
  expect(await store.claimDeliveries(['discord'], LEASE)).toEqual([])
})

test('on the console, which writes to nobody, nothing can be followed', async () => {
  const store = await told()
  expect(await pressed(store, 'follow', { platform: 'console' })).toContain('Discord and Slack')
  expect(await store.followedBy('console:dm:u1')).toEqual([])
})

test('who takes no direct messages is told so once, when he next asks for something', async () => {
  const store = await told()
  await pressed(store, 'follow')
  for (const { id } of await store.claimDeliveries(['discord'], LEASE)) {
    await store.closeDelivery(id, 'The Discord user takes no direct messages from the bot.')
  }
  const stranger = { user: { id: 'u2', name: 'Bo', canEdit: false } }
  expect(await pressed(store, 'sources', stranger)).not.toContain('no longer follow')
  expect(wordsOf(await ask(store, ['help', null, {}]))).toContain('You no longer follow #1')
  expect(await pressed(store, 'sources')).not.toContain('no longer follow')
})

test.each(LOCALES)('all of it is said in %s', async (locale) => {
  const store = await told()
  const said = [
    await pressed(store, 'follow', { locale }),
    await pressed(store, 'follow', { locale }),
    await pressed(store, 'unfollow', { locale }),
    await pressed(store, 'unfollow', { locale }),
  ]
  expect(new Set(said).size).toBe(4)
  expect(said.every((text) => text.includes('#1'))).toBe(true)
})
