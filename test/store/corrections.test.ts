import { expect, test } from 'vitest'
import { alertCard } from '../../src/core/card/deal-card.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import type { Correction } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { NOON, publish, watch, wordsOf } from '../commands/news.ts'
import { createDatabase, DATABASES } from './databases.ts'

const ADA = { team: 'discord:1', by: 'discord:1/u1', name: 'Ada', at: NOON + 1000 }
const LEASE = { now: NOON + 60_000, limit: 10, leaseMs: 60_000 }

async function announced(store: Store): Promise<void> {
  await watch(store, ['type:acquisition'])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said on Friday.',
    url: 'https://wire.example/1',
  })
}

function correct(store: Store, field: Correction['field'], value: string) {
  return store.correct({ storyId: 1, field, value, note: '', locale: 'en', author: ADA })
}

async function shown(store: Store): Promise<string> {
  const story = await store.story(1)
  if (story === null) throw new Error('no story')
  return wordsOf(alertCard(story, 'en'))
}

test.for(DATABASES)(
  'a corrected figure goes before what articles say, also later ones (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await announced(store)
    expect(await correct(store, 'price', '$1.4bn')).toBe('corrected')
    await publish(store, {
      title: 'Nordwind completes acquisition of Kiesel Robotics for $1.2 billion',
      text: 'Nordwind AG has completed its acquisition of Kiesel Robotics for $1.2 billion, it said.',
      url: 'https://wire.example/2',
      at: NOON + 3_600_000,
    })
    const story = await store.story(1)
    expect(story?.reports).toHaveLength(2)
    expect(story?.deal.price?.value.amount).toBe(1.4e9)
    expect(story?.deal.status.value).toBe('completed')
    expect(await shown(store)).toContain('Set right by an editor: Price')
  },
)

test.for(DATABASES)('a correction makes the alert due again (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await announced(store)
  const [posted] = await store.claimDeliveries(['discord'], LEASE)
  if (posted === undefined) throw new Error('nothing is owed')
  const sent = {
    messageId: '1',
    sentVersion: posted.story.version,
    toldStatus: 'announced' as const,
  }
  await store.noteSent(posted.id, { ...sent, at: NOON })
  await store.releaseDelivery(posted.id, { retryAt: null, error: null })
  expect(await store.claimDeliveries(['discord'], LEASE)).toEqual([])
  expect(await correct(store, 'stake', '49 %')).toBe('corrected')
  const [again] = await store.claimDeliveries(['discord'], LEASE)
  expect(again?.story.deal.stakePct?.value).toBe(49)
})

test.for(DATABASES)(
  'what is no deal says so, and its next article alerts nobody (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await announced(store)
    await store.claimDeliveries(['discord'], LEASE)
    expect(await correct(store, 'deal', '')).toBe('corrected')
    expect(await correct(store, 'deal', '')).toBe('unchanged')
    expect(await shown(store)).toContain('Not a deal: Nordwind AG acquires Kiesel Robotics')
  },
)

test.for(DATABASES)(
  'a correction is in the audit log and can be taken back there (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await announced(store)
    await correct(store, 'price', '$1.4bn')
    await correct(store, 'price', '')
    expect((await store.story(1))?.deal.price).toBeNull()
    const { entries } = await store.auditLog('discord:1', { offset: 0, limit: 10 })
    expect(entries.map(({ label }) => label)).toEqual(['#1 price: –', '#1 price: $1.4bn'])
    const later = { ...ADA, at: NOON + 5000 }
    for (const { id } of entries) {
      expect(await store.undoChange(id, later)).toMatchObject({ kind: 'undone' })
    }
    expect((await store.story(1))?.deal.price?.value.amount).toBe(1.2e9)
    expect(await shown(store)).not.toContain('Set right')
  },
)

test.for(DATABASES)('what cannot be, changes nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await announced(store)
  expect(await correct(store, 'price', 'a lot')).toBe('unreadable')
  expect(await correct(store, 'price', '$1.2bn')).toBe('unchanged')
  const away = {
    storyId: 99,
    field: 'price',
    value: '',
    note: '',
    locale: 'en',
    author: ADA,
  } as const
  expect(await store.correct(away)).toBe('missing')
  expect((await store.auditLog('discord:1', { offset: 0, limit: 10 })).count).toBe(0)
  expect((await store.story(1))?.version).toBe(1)
})

test.for(DATABASES)(
  'corrections are kept beside the article they are about (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await announced(store)
    const filed = { storyId: 1, note: 'see the filing', locale: 'en', author: ADA } as const
    await store.correct({ ...filed, field: 'price', value: '$1.4bn' })
    const [example, ...more] = await store.correctionExamples()
    expect(more).toEqual([])
    expect(example?.text).toContain('Nordwind AG has agreed')
    expect(example?.deal.price?.value.amount).toBe(1.2e9)
    expect(example?.corrections).toEqual([
      {
        field: 'price',
        value: { amount: 1.4e9, currency: 'USD', precision: 'exact' },
        note: 'see the filing',
      },
    ])
  },
)

test.for(DATABASES)(
  'what an older version kept of what is no deal is mended (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const older = await database.open()
    await announced(older)
    await correct(older, 'deal', '')
    await database.query('delete from story_search')
    await database.query(`insert into story_parties (story_id, role, name, name_key, told_at)
    values (1, 'target', 'Kiesel Robotics', 'kiesel robotics', 0)`)
    await database.query('update search_progress set form = 2')
    const store = await database.open()
    expect((await store.dealsOf('Kiesel Robotics', { offset: 0, limit: 9 })).count).toBe(0)
    const query = parseQuery('status:rejected')
    if (!query.ok) throw new Error(query.error.texts.en)
    const moment = { now: NOON + 5000, rates: await store.rates() }
    const page = { offset: 0, limit: 9, order: 'latest' } as const
    const found = await store.searchStories(query.value, moment, page)
    expect(found.stories.map(({ id }) => id)).toEqual([1])
  },
)

test.for(DATABASES)('what is no deal is found by who asks for it alone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await announced(store)
  const found = async (text: string) => {
    const query = parseQuery(text)
    if (!query.ok) throw new Error(query.error.texts.en)
    const page = { offset: 0, limit: 9, order: 'latest' } as const
    const moment = { now: NOON + 5000, rates: await store.rates() }
    return (await store.searchStories(query.value, moment, page)).stories.map(({ id }) => id)
  }
  const deals = async () => (await store.dealsOf('Kiesel Robotics', { offset: 0, limit: 9 })).count
  expect([await found('kiesel'), await found('status:rejected'), await deals()]).toEqual([
    [1],
    [],
    1,
  ])
  await correct(store, 'deal', '')
  for (const text of ['kiesel', '', 'price:>1bn', 'status:announced', '-status:completed']) {
    expect(await found(text)).toEqual([])
  }
  expect([await found('status:rejected'), await found('kiesel status:no_deal')]).toEqual([[1], [1]])
  expect([await deals(), (await store.story(1))?.id]).toEqual([0, 1])
  const { entries } = await store.auditLog(ADA.team, { offset: 0, limit: 1 })
  await store.undoChange(entries[0]?.id ?? 0, ADA)
  expect([await found('kiesel'), await deals()]).toEqual([[1], 1])
})
