import { expect, test } from 'vitest'
import { DAY_MS, KIESEL, MARLOW, MINUTE_MS, NOON, rss, startScene, TARN } from './scene.ts'

const QUARTER_MS = 15 * MINUTE_MS

test('a feed that names a hub is subscribed to, and what the hub pushes is news at once', async () => {
  const scene = await startScene()
  expect(scene.hub.topics()).toEqual([scene.topic])
  expect(scene.hub.wishes).toMatchObject([{ mode: 'subscribe', lease_seconds: '864000' }])
  const reply = await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  expect(reply).toEqual({ status: 202, body: '' })
  expect(await scene.takeIn()).toBe(0)
  expect(await scene.titles()).toEqual([KIESEL.title])
  const lease = { now: NOON, limit: 9, leaseMs: 0 }
  expect(await scene.store.claimDeliveries(['console'], lease)).toHaveLength(1)
})

test('what was pushed and then stands in the feed is one article', async () => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  await scene.takeIn()
  scene.serve(KIESEL)
  scene.clock.advance(QUARTER_MS)
  expect(await scene.poll()).toBe(1)
  expect(await scene.titles()).toEqual([KIESEL.title])
})

test('a feed whose hub delivers is polled once a day, one whose hub never did as before', async () => {
  const scene = await startScene()
  scene.clock.advance(QUARTER_MS)
  expect(await scene.poll()).toBe(1)
  expect((await scene.feed()).nextPollAt).toBe(scene.clock.now() + QUARTER_MS)
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  await scene.takeIn()
  scene.clock.advance(QUARTER_MS)
  expect(await scene.poll()).toBe(1)
  expect((await scene.feed()).nextPollAt).toBe(scene.clock.now() + DAY_MS)
  await scene.hub.distribute(scene.topic, { body: rss([MARLOW]) })
  await scene.takeIn()
  scene.clock.advance(DAY_MS - 1)
  expect(await scene.poll()).toBe(0)
})

test('a delivery that was not read before the program ended is found by the next poll', async () => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([MARLOW]) })
  await scene.takeIn()
  scene.clock.advance(QUARTER_MS)
  await scene.poll()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL, MARLOW]) })
  scene.serve(KIESEL, MARLOW)
  scene.clock.advance(QUARTER_MS)
  expect(await scene.poll()).toBe(1)
  expect(await scene.titles()).toContain(KIESEL.title)
})

test('a wrong signature is answered like a right one, and nothing comes of it', async () => {
  const scene = await startScene()
  for (const signature of ['sha256=00', `sha1=${'a'.repeat(40)}`, 'nonsense']) {
    const reply = await scene.hub.distribute(scene.topic, { body: rss([KIESEL]), signature })
    expect(reply).toEqual({ status: 202, body: '' })
  }
  scene.clock.advance(2 * MINUTE_MS)
  expect(await scene.takeIn()).toBe(0)
  expect(await scene.titles()).toEqual([])
  expect(await scene.feed()).toMatchObject({ pushedAt: null, pushedUntil: null })
})

test.each(['sha1', 'sha384', 'sha512'])('a hub may sign with %s', async (algorithm) => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]), algorithm })
  await scene.takeIn()
  expect(await scene.titles()).toEqual([KIESEL.title])
})

test.each([
  ['without a signature', { body: rss([MARLOW]), signature: null }],
  ['of something else', { body: '<html><body>Something is new.</body></html>' }],
  ['of damaged text', { body: '<rss><chan' }],
  ['of nothing', { body: '' }],
  ['of an item without id', { body: rss([{ guid: null, title: MARLOW.title }]) }],
])('a delivery %s only leads to the feed itself, at once', async (_, delivery) => {
  const scene = await startScene()
  scene.serve(KIESEL)
  scene.clock.advance(MINUTE_MS)
  expect((await scene.hub.distribute(scene.topic, delivery)).status).toBe(202)
  expect(await scene.takeIn()).toBe(1)
  expect(await scene.titles()).toEqual([KIESEL.title])
})

test('however often a hub calls, the feed is asked once a minute at most', async () => {
  const scene = await startScene()
  scene.clock.advance(MINUTE_MS)
  let polls = 0
  for (let call = 0; call < 5; call += 1) {
    await scene.hub.distribute(scene.topic, { body: '', signature: null })
    polls += await scene.takeIn()
    scene.clock.advance(MINUTE_MS / 4)
  }
  expect(polls).toBe(2)
})

test('a question about a wish that is not ours is answered 404', async () => {
  const scene = await startScene()
  const asked = [
    { topic: 'https://other.example/feed' },
    { mode: 'unsubscribe' as const },
    { mode: 'denied' as const, topic: 'https://other.example/feed' },
  ]
  for (const question of asked) {
    expect((await scene.hub.verify(scene.topic, question)).status).toBe(404)
  }
  expect((await fetch(`${scene.url}/websub/${'x'.repeat(32)}?hub.mode=subscribe`)).status).toBe(404)
  const stranger = { method: 'POST', body: rss([KIESEL]) }
  expect((await fetch(`${scene.url}/websub/${'x'.repeat(32)}`, stranger)).status).toBe(410)
  expect(scene.hub.topics()).toEqual([scene.topic])
})

test('a lease is renewed before it ends, and a hub that is away then is asked until it answers', async () => {
  const scene = await startScene()
  scene.hub.refusals.push({ status: 500 })
  scene.clock.advance(7.5 * DAY_MS)
  await scene.askHubs()
  expect(scene.hub.wishes).toHaveLength(2)
  scene.clock.advance(QUARTER_MS)
  await scene.askHubs()
  expect(scene.hub.wishes).toHaveLength(3)
  expect(new Set(scene.hub.wishes.map((wish) => JSON.stringify(wish))).size).toBe(1)
  scene.clock.advance(7 * DAY_MS)
  await scene.askHubs()
  expect(scene.hub.wishes).toHaveLength(3)
})

test('when the lease of a hub that is down ends, the feed is polled as before', async () => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  await scene.takeIn()
  await scene.hub[Symbol.asyncDispose]()
  for (let day = 0; day < 10; day += 1) {
    scene.clock.advance(DAY_MS)
    await scene.askHubs()
    expect(await scene.poll()).toBe(1)
  }
  expect((await scene.feed()).nextPollAt).toBeLessThan(scene.clock.now() + 2 * 4 * QUARTER_MS)
  expect(scene.log()).toContain('hub could not be asked')
})

test('a hub that is down from the start leaves the feed to be polled', async () => {
  const scene = await startScene({ verifies: false })
  expect(scene.hub.topics()).toEqual([])
  scene.clock.advance(QUARTER_MS)
  expect(await scene.poll()).toBe(1)
  scene.hub.verifies = true
  await scene.askHubs()
  expect(scene.hub.topics()).toEqual([scene.topic])
})

test('a hub of the old kind, which verifies before it answers, is understood', async () => {
  const scene = await startScene({ verifies: false })
  scene.hub.isOld = true
  scene.clock.advance(QUARTER_MS)
  await scene.askHubs()
  expect(scene.hub.topics()).toEqual([scene.topic])
  expect(scene.log()).not.toContain('hub could not be asked')
  await scene.store.wantHubs(1, [], scene.clock.now())
  await scene.askHubs()
  expect(scene.hub.topics()).toEqual([])
})

test('a hub that denies is believed for a week', async () => {
  const scene = await startScene({ verifies: false })
  const denial = { mode: 'denied', reason: 'not our publisher' } as const
  expect((await scene.hub.verify(scene.topic, denial)).status).toBe(200)
  expect((await scene.hub.verify(scene.topic)).status).toBe(404)
  expect(scene.log()).toContain('not our publisher')
  scene.clock.advance(6 * DAY_MS)
  await scene.askHubs()
  expect(scene.hub.wishes).toHaveLength(1)
  scene.hub.verifies = true
  scene.clock.advance(DAY_MS)
  await scene.askHubs()
  expect(scene.hub.topics()).toEqual([scene.topic])
})

test('a feed that is paused is unsubscribed from, and later deliveries are refused', async () => {
  const scene = await startScene()
  const nothing = { feeds: [], watchlists: [], subscriptions: [] }
  await scene.store.applyConfiguration(nothing, { now: NOON, nextTick: NOON })
  await scene.askHubs()
  expect(scene.hub.wishes.at(-1)).toMatchObject({ mode: 'unsubscribe', topic: scene.topic })
  expect(scene.hub.topics()).toEqual([])
  expect((await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })).status).toBe(410)
})

test('a feed that names no hub any more is unsubscribed from', async () => {
  const scene = await startScene()
  scene.server.set('/feed', { body: rss([KIESEL]), etag: '"x"' })
  scene.clock.advance(QUARTER_MS)
  await scene.poll()
  await scene.askHubs()
  expect(scene.hub.topics()).toEqual([])
})

test('a hub that did not push what a poll found is not relied on until it delivers again', async () => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  await scene.takeIn()
  scene.clock.advance(QUARTER_MS)
  await scene.poll()
  scene.serve(MARLOW, KIESEL)
  scene.clock.advance(DAY_MS)
  await scene.poll()
  expect(await scene.titles()).toContain(MARLOW.title)
  expect((await scene.feed()).nextPollAt).toBe(scene.clock.now() + QUARTER_MS)
  await scene.hub.distribute(scene.topic, { body: rss([TARN]) })
  await scene.takeIn()
  scene.clock.advance(QUARTER_MS)
  await scene.poll()
  expect((await scene.feed()).nextPollAt).toBe(scene.clock.now() + DAY_MS)
})

test('a delivery that is too large is refused, and one after too many others has to wait', async () => {
  const scene = await startScene()
  const body = 'x'.repeat(6 * 1024 * 1024)
  const tooLarge = await scene.hub.distribute(scene.topic, { body }).catch(() => ({ status: 413 }))
  expect(tooLarge.status).toBe(413)
  const replies = []
  for (let call = 0; call < 40; call += 1) {
    replies.push((await scene.hub.distribute(scene.topic, { body: rss([]) })).status)
  }
  expect(new Set(replies)).toEqual(new Set([202, 429]))
  scene.clock.advance(10_000)
  expect((await scene.hub.distribute(scene.topic, { body: rss([]) })).status).toBe(202)
})

test('neither callback nor secret stands in the log', async () => {
  const scene = await startScene()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]) })
  await scene.takeIn()
  await scene.hub.distribute(scene.topic, { body: rss([KIESEL]), signature: 'sha1=0' })
  const { callback = '', secret = '' } = scene.hub.wishes[0] ?? {}
  expect(callback).toMatch(/^https:\/\/bot\.example\/websub\/[\w-]{32}$/)
  expect(secret.length).toBeGreaterThan(20)
  expect(scene.log()).toContain('hub pushes the feed')
  expect(scene.log()).not.toContain(callback.slice(-32))
  expect(scene.log()).not.toContain(secret)
})
