import { expect, test } from 'vitest'
import type { Locale } from '../../src/core/card/locale.ts'
import { type DeliverySettings, FOREVER } from '../../src/core/delivery/settings.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, publish, watch, wordsOf } from './news.ts'

const KIESEL = {
  title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
  text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said on Thursday. Its surgical robots are used in Bremen.',
  url: 'https://wire.example/kiesel',
}
const WEATHER = {
  title: 'Rain expected over the coast on Sunday',
  text: 'It will rain over the coast on Sunday, forecasters said. Take an umbrella to the beach.',
  url: 'https://www.wire.example/rain?utm_source=feed',
}

async function storeWith(rules: readonly string[]): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, rules)
  return store
}

async function why(store: Store, what: string, locale: Locale = 'en'): Promise<string> {
  return wordsOf(await ask(store, ['why', null, { what }], locale))
}

const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

async function post(store: Store): Promise<void> {
  for (const { id, story } of await store.claimDeliveries(['discord'], LEASE)) {
    const shown = { messageId: 'm1', sentVersion: story.version, toldStatus: 'announced' as const }
    await store.noteSent(id, { ...shown, at: NOON + 5_000 })
    await store.releaseDelivery(id, { retryAt: null, error: null })
  }
}

test('a posted alert names the rule, what met it, and when it was posted', async () => {
  await using store = await storeWith(['party:Kiesel price:>1bn surgical', 'type:ipo'])
  await publish(store, KIESEL)
  await post(store)
  const said = await why(store, '#1')
  expect(said).toContain('Why: #1 Nordwind AG acquires Kiesel Robotics for US$1.2bn')
  expect(said).toContain('This channel was alerted on 12 Jun 2026, 12:00 UTC.')
  expect(said).toContain('Rule 1: party:Kiesel price:>1bn surgical (own)\nSelected it. Party: ')
  expect(said).toContain('Kiesel Robotics (target) (“Nordwind AG has agreed to acquire')
  expect(said).toContain('Price: US$1.2bn; asked for: more than US$1bn')
  expect(said).toContain('Words: “surgical” in the text')
  expect(said).toContain('Does not select it. Type: Acquisition; asked for: IPO')
})

test('the same is said in German', async () => {
  await using store = await storeWith(['party:Kiesel', 'acquirer:Kiesel'])
  await publish(store, KIESEL)
  await post(store)
  const said = await why(store, '1', 'de')
  expect(said).toContain('Dieser Kanal hat die Meldung am 12.06.2026, 12:00 UTC bekommen.')
  expect(said).toContain('Hat es ausgewählt. Beteiligte: Kiesel Robotics (Ziel)')
  expect(said).toContain(
    'Wählt es nicht aus. Käufer: Nordwind AG; hier: Kiesel Robotics (Ziel); verlangt: Kiesel',
  )
})

test('an alert that is owed says how far it has come', async () => {
  await using store = await storeWith(['party:Kiesel'])
  await publish(store, KIESEL)
  expect(await why(store, '1')).toContain('The alert is about to be posted.')
  const [delivery] = await store.claimDeliveries(['discord'], LEASE)
  const id = delivery?.id ?? 0
  expect(await why(store, '1')).toContain('The alert is being posted right now.')
  const error = 'Discord does not answer.'
  await store.releaseDelivery(id, { retryAt: NOON + 60_000, error })
  expect(await why(store, '1')).toContain(
    'could not be posted yet: Discord does not answer. The next try is on 12 Jun 2026, 12:01 UTC.',
  )
  await store.closeDelivery(id, 'the channel is gone')
  expect(await why(store, '1')).toContain('The alert was given up: the channel is gone.')
})

test('an alert beyond the budget waits for its digest', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['party:Kiesel'], 0)
  await publish(store, KIESEL)
  await store.holdOverflow(NOON, () => NOON + 86_400_000)
  expect(await why(store, '1')).toContain('It waits for the digest of 13 Jun 2026, 12:00 UTC')
  const [digest] = await store.claimDigests(['discord'], { ...LEASE, now: NOON + 90_000_000 })
  expect(await why(store, '1')).toContain('in the digest that is being posted')
  await store.noteDigest(digest?.id ?? 0, { messageId: 'm2', at: NOON })
  expect(await why(store, '1')).toContain('This channel was told in a digest')
})

test('a deal that no rule selects shows by how little each misses it', async () => {
  await using store = await storeWith(['party:Kiesel price:>5bn', 'acquirer:Halden type:merger'])
  await publish(store, KIESEL)
  const said = await why(store, '1')
  expect(said).toContain('This channel was not alerted. No rule of this channel selects it.')
  expect(said).toContain('Price: US$1.2bn; asked for: more than US$5bn')
  expect(said.indexOf('price:>5bn')).toBeLessThan(said.indexOf('acquirer:Halden'))
})

test('a rule that came after the news says so', async () => {
  await using store = await storeWith([])
  await publish(store, KIESEL)
  expect(await why(store, '1')).toContain('This channel has no rules.')
  await ask(store, ['watch', 'add', { rule: 'party:Kiesel' }])
  const said = await why(store, '1')
  expect(said).toContain('none of this channel did when the articles arrived')
  expect(said).toContain('Selects it now. Party: Kiesel Robotics (target)')
})

test('an article is found by its address, however that is written, and by its headline', async () => {
  await using store = await storeWith(['party:Kiesel'])
  await publish(store, KIESEL)
  await post(store)
  for (const what of [
    'https://wire.example/kiesel',
    '<http://www.wire.example/kiesel?utm_campaign=x|wire.example/kiesel>',
    'wire.example/kiesel',
    'nordwind KIESEL robotics',
  ]) {
    const said = await why(store, what)
    expect(said).toContain(
      'It came by the feed “feeds.wire.example/all.xml” on 12 Jun 2026, 12:00 UTC.',
    )
    expect(said).toContain('It tells of deal #1: Nordwind AG acquires Kiesel Robotics')
    expect(said).toContain('This channel was alerted on')
  }
})

test('an article without a deal says how sure that is and what speaks against one', async () => {
  await using store = await storeWith(['rain'])
  await publish(store, WEATHER)
  const said = await why(store, 'https://wire.example/rain')
  expect(said).toContain('No deal is read in it: the probability is 0%, from 50% it counts.')
  expect(said).toContain('Nobody is said to buy, sell, merge or raise money.')
  await publish(store, {
    ...WEATHER,
    text: 'Сегодня на побережье ожидается дождь, сообщили синоптики. Возьмите с собой зонт, если пойдёте на пляж в воскресенье.',
    title: 'Дождь идёт',
    url: 'https://a.example/x',
    lang: 'ru',
  })
  expect(await why(store, 'https://a.example/x')).toContain(
    'Its language is not clearly one of those that are read: English, German,',
  )
})

test('what stood in the feed before it was watched says so', async () => {
  await using store = await storeWith(['party:Kiesel'])
  await publish(store, { ...KIESEL, silent: true })
  const said = await why(store, KIESEL.url)
  expect(said).toContain('It stood in the feed before that was watched (baseline)')
  expect(said).toContain('This channel was not alerted. All its articles stood in their feeds')
})

test('an unknown address tells what is polled and how the feeds of its site do', async () => {
  await using store = await storeWith([])
  expect(await why(store, 'https://wire.example/other')).toContain(
    'The one feed that is polled has not brought it.\nfeeds.wire.example/all.xml\nNot polled yet. What stands in it at its first poll',
  )
  await store.claimDueFeeds(NOON, 1, 1_000)
  const error = 'The server answered 500.'
  await store.failPoll(1, { at: NOON, nextPollAt: NOON + 60_000, error })
  expect(await why(store, 'https://wire.example/other')).toContain(
    'Failing: The server answered 500. The next try is on 12 Jun 2026, 12:01 UTC.',
  )
  expect(await why(store, 'https://elsewhere.example/x')).toContain(
    'No feed of elsewhere.example is polled.',
  )
  await publish(store, { ...WEATHER, url: 'https://elsewhere.example/rain' })
  expect(await why(store, 'https://elsewhere.example/x')).toContain('Failing: The server')
  expect(await why(store, 'https://elsewhere.example/')).toContain('the front page of a site')
})

test('several headlines are shown to choose from, and none is said plainly', async () => {
  await using store = await storeWith([])
  await publish(store, WEATHER)
  await publish(store, { ...WEATHER, title: 'More rain on Monday', url: 'https://wire.example/r2' })
  const said = await why(store, 'Rain')
  expect(said).toContain('More rain on Monday\nExample Wire · https://wire.example/r2')
  expect(said).toContain('Ask again with the address')
  expect(await why(store, 'snow')).toContain('No headline has all the words “snow”.')
  expect(await why(store, '!?')).toContain('No headline has all the words')
  expect(await why(store, '99')).toContain('There is no deal #99.')
})

/** A channel whose only rule selects the deal, with these settings, and the deal. */
async function heldBy(settings: Partial<DeliverySettings>, locale: Locale = 'en') {
  await using store = await storeWith(['type:ipo'])
  await ask(store, ['watch', 'add', { rule: 'party:Kiesel' }])
  const ids = (await store.subscriptionsOf('discord:300')).map(({ id }) => id)
  const author = { team: 'discord:1', by: 'discord:1/u1', name: 'Ada', at: NOON }
  await store.changeSettings('discord:300', { change: settings, ids }, author)
  await publish(store, KIESEL)
  return await why(store, '#1', locale)
}

test('what a setting of the channel holds back names the setting', async () => {
  expect(await heldBy({ minimum: 'price:>5bn' })).toContain(
    'A rule selects it, but it is below this channel’s minimum (price:>5bn). Price: US$1.2bn; asked for: more than US$5bn',
  )
  expect(await heldBy({ minimum: 'price:>1bn' })).toContain('The alert is about to be posted.')
  expect(await heldBy({ pausedUntil: FOREVER })).toContain(
    'A rule selects it, but the alerts of this channel were paused when it came.',
  )
  const quietHours = { from: 0, to: 1439, zone: 'UTC' }
  expect(await heldBy({ quietHours })).toContain(
    'The alert waits: this channel has quiet hours until 12 Jun 2026, 23:59 UTC.',
  )
  expect(await heldBy({ quietHours }, 'de')).toContain('Dieser Kanal hat Ruhezeit bis')
})
