import { expect, test } from 'vitest'
import type { Locale } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, publish, watch, wordsOf } from './news.ts'

const DAY = 86_400_000
const NAMES = ['Kiesel', 'Tarn', 'Halden', 'Marlow', 'Fjell', 'Ostra', 'Brenta', 'Ulmer']

async function publishDeal(store: Store, number: number, at = NOON): Promise<void> {
  const target = `${NAMES[number] ?? ''} Robotics`
  await publish(store, {
    title: `Nordwind AG to acquire ${target} for $${number + 1} billion`,
    text: `Nordwind AG has agreed to acquire ${target} for $${number + 1} billion, the companies said on Thursday.`,
    url: `https://wire.example/${number}`,
    at,
  })
}

async function storeWith(deals: number, alertsPerDay?: number): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['type:ipo price:>1bn'], alertsPerDay)
  for (let number = 0; number < deals; number += 1) await publishDeal(store, number)
  return store
}

async function tried(store: Store, rule: string, locale: Locale = 'en'): Promise<string> {
  return wordsOf(await ask(store, ['watch', 'test', { rule }], locale))
}

async function added(store: Store, rule: string, locale: Locale = 'en'): Promise<string> {
  return wordsOf(await ask(store, ['watch', 'add', { rule }], locale))
}

test('a rule is tried on the deals of the last 30 days, and the latest five are shown', async () => {
  await using store = await storeWith(7)
  await publishDeal(store, 7, NOON - 40 * DAY)
  const said = await tried(store, 'acquirer:Nordwind')
  expect(said).toContain('It would have alerted 7 times in the last 30 days, about 1.6 a week.')
  expect(said.match(/#\d+ Nordwind AG acquires/g)).toHaveLength(5)
  expect(said).not.toContain('Ulmer')
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([{ rules: [{ id: 1 }] }])
})

test('a rule that selects nothing shows the nearest misses and what they lack', async () => {
  await using store = await storeWith(2)
  const said = await tried(store, 'acquirer:Nordwind price:>1.5bn type:merger')
  expect(said).toContain('It would not have alerted in the last 30 days. Deals are stored, but')
  expect(said).toContain('The nearest misses:\n#2 Nordwind AG acquires Tarn Robotics')
  expect(said).toContain('Type: Acquisition; asked for: Merger\n')
})

test('a word is said to be looked for in less than the rule reads', async () => {
  await using store = await storeWith(1)
  expect(await tried(store, 'robotics')).toContain('the rule reads whole articles')
  expect(await tried(store, 'acquirer:Nordwind')).not.toContain('whole articles')
})

test('before anything is stored it says that there was nothing to try it on', async () => {
  await using store = await storeWith(0)
  expect(await tried(store, 'acquirer:Nordwind')).toContain('No deals of these days are stored yet')
})

test('more than the channel takes in a day is said', async () => {
  await using store = await storeWith(3, 0)
  expect(await tried(store, 'acquirer:Nordwind')).toContain('This channel takes 0 alerts a day')
})

test('adding a rule says what it would have told, in German too', async () => {
  await using store = await storeWith(1)
  const said = await added(store, 'acquirer:Nordwind', 'de')
  expect(said).toContain('Regel 2 gilt für diesen Kanal.')
  expect(said).toContain('Sie hätte in den letzten 30 Tagen einmal gemeldet')
  expect(await added(store, 'acquirer:Nordwint')).toContain('none of them matched')
})

test('a rule that the channel has already is not added again', async () => {
  await using store = await storeWith(0)
  expect(await tried(store, 'price:>1bn type:IPO')).toContain('Rule 1 of this channel asks')
  expect(await added(store, 'price:>1bn  type:ipo')).toContain('Rule 1 of this channel asks')
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([{ rules: [{ id: 1 }] }])
  expect(await added(store, 'price:>2bn type:ipo')).toContain('Rule 2 now watches')
})

test('a rule that cannot be read is refused with its column', async () => {
  await using store = await storeWith(0)
  expect(await tried(store, 'price:>')).toContain('Column')
  expect(await tried(store, ' ')).toContain('The rule is empty.')
})
