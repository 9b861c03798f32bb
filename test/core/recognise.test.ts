import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { articleKeys, type KeyedItem } from '../../src/core/article-key.ts'
import { type KnownArticle, recognise } from '../../src/core/recognise.ts'

const FEED = 'https://news.example/feed.xml'

/** What a reader would be told: polls in their order, each giving the titles that are new in it. */
function reader(): (items: readonly Partial<KeyedItem>[], feed?: string) => readonly string[] {
  const known = new Map<string, KnownArticle>()
  let articles = 0
  return (parts, feed = FEED) => {
    const items = parts.map((part) => ({ guid: null, link: null, title: '', text: '', ...part }))
    const keys = articleKeys(feed, items)
    const found = recognise(keys, (key) => known.get(key))
    return items.flatMap((item, at) => {
      const { sure = [], address = null, title = null } = keys[at] ?? {}
      const same = found[at] ?? sure.map((key) => known.get(key)).find((each) => each !== undefined)
      const article = same ?? { id: (articles += 1), title: item.title }
      for (const key of [...sure, address, title]) {
        if (key !== null && !known.has(key)) known.set(key, article)
      }
      return same === undefined ? [item.title] : []
    })
  }
}

const A = {
  guid: 'a-1',
  link: 'https://news.example/2025/a',
  title: 'Nordwind AG buys Kiesel Robotics',
}
const B = { guid: 'b-1', link: 'https://news.example/2025/b', title: 'Halden sells Marlow Bakery' }

test.for<readonly [string, Partial<KeyedItem>]>([
  ['its text', { text: 'Rewritten.' }],
  ['its title', { title: 'Updated: a merger of makers of robots' }],
  ['its address', { link: 'https://news.example/deals/nordwind' }],
  ['its guid', { guid: 'new' }],
  [
    'guid and spelling of the address',
    { guid: 'new', link: 'http://m.news.example/2025/a/?utm_source=x' },
  ],
  ['its guid, which is gone', { guid: null }],
])('an item of which only %s is new is an old one', ([, change]) => {
  const read = reader()
  expect(read([A, B])).toHaveLength(2)
  expect(read([{ ...A, ...change }, B])).toEqual([])
})

test('guid and address may change one after the other', () => {
  const read = reader()
  read([A])
  expect(read([{ ...A, guid: 'second' }])).toEqual([])
  expect(read([{ ...A, guid: 'second', link: 'https://news.example/moved/a' }])).toEqual([])
  expect(read([{ ...A, guid: 'third', link: 'https://news.example/moved/a' }])).toEqual([])
})

test('items that share an address but neither guid nor title are all told', () => {
  const read = reader()
  const link = 'https://news.example/ticker'
  const entry = (guid: string, title: string) => ({ guid, link, title })
  expect(read([entry('1', 'First'), entry('2', 'Second')])).toHaveLength(2)
  expect(read([entry('3', 'Third')])).toEqual(['Third'])
  expect(read([entry('4', 'Fourth'), entry('3', 'Third')])).toEqual(['Fourth'])
  expect(read([entry('1', 'First')])).toEqual([])
})

function logEntry(version: string): Partial<KeyedItem> {
  return {
    guid: `https://news.example/log#${version}`,
    link: 'https://news.example/log',
    title: `Version ${version}`,
  }
}

test('entries of one page that differ in the fragment of their guid are all told', () => {
  const read = reader()
  expect(read([logEntry('v1')])).toHaveLength(1)
  expect(read([logEntry('v2')])).toHaveLength(1)
})

test('a guid that is the address and counts its changes is one item', () => {
  const read = reader()
  const link = 'https://www.news.example/articles/c1'
  expect(read([{ guid: `${link}#0`, link: `${link}?at_medium=RSS`, title: 'Fire' }])).toHaveLength(
    1,
  )
  expect(read([{ guid: `${link}#3`, link, title: 'Three saved from fire' }])).toEqual([])
})

test('a guid that all items share tells none apart', () => {
  const read = reader()
  const items = [A, B].map((item) => ({ ...item, guid: 'https://news.example/' }))
  expect(read(items)).toHaveLength(2)
  expect(
    read([
      ...items,
      { ...A, guid: 'https://news.example/', link: 'https://news.example/c', title: 'C' },
    ]),
  ).toEqual(['C'])
})

test('one guid with two versions in a poll is one item', () => {
  expect(reader()([A, { ...A, title: 'Nordwind AG buys Kiesel' }])).toHaveLength(1)
})

test('an item without guid is known by its address when its headline was edited', () => {
  const read = reader()
  const item = { link: A.link, title: A.title }
  read([item])
  expect(read([{ ...item, title: 'Nordwind AG buys Kiesel Robotics: shares jump' }])).toEqual([])
})

test('an item without guid is new when its address gets another headline or figure', () => {
  const read = reader()
  const link = 'https://news.example/weather'
  expect(read([{ link, title: 'Berlin: 12 degrees' }])).toHaveLength(1)
  expect(read([{ link, title: 'Berlin: 14 degrees' }])).toHaveLength(1)
  expect(read([{ link, title: 'Storm warning lifted' }])).toHaveLength(1)
  expect(read([{ link, title: 'Storm warning lifted' }])).toEqual([])
})

test('the front page of a site tells items apart only by their titles', () => {
  const read = reader()
  const link = 'https://news.example/?utm_source=rss'
  expect(
    read([
      { link, title: 'One' },
      { link, title: 'Two' },
    ]),
  ).toHaveLength(2)
  expect(read([{ link, title: 'Two', text: 'more' }])).toEqual([])
  expect(
    read([
      { link, title: 'Three', guid: '3' },
      { link, title: 'Three', guid: '4' },
    ]),
  ).toHaveLength(2)
})

test('a new guid on a link to the front page is no new item when the title is the same', () => {
  const read = reader()
  const item = { guid: '1', link: 'https://other.example/', title: 'A maker of chips' }
  expect(read([item])).toHaveLength(1)
  expect(read([{ ...item, guid: '2' }])).toEqual([])
  expect(read([{ ...item, guid: '3', title: 'A maker of beds' }])).toHaveLength(1)
})

test('an item with neither guid nor address is known by title and text', () => {
  const read = reader()
  expect(read([{ text: 'Same  text' }])).toHaveLength(1)
  expect(read([{ text: 'same text' }, { text: 'Other' }])).toHaveLength(1)
})

test('an item is told once however many feeds bring it', () => {
  const read = reader()
  read([A])
  expect(
    read([{ ...A, guid: 'x', link: `${A.link}?utm_source=b` }], 'https://b.example/f'),
  ).toEqual([])
  expect(read([{ guid: 'a-1', title: 'Another' }], 'https://b.example/f')).toEqual(['Another'])
})

const ISSUE = Array.from({ length: 12 }, (_, at) => ({
  guid: `old-${at}`,
  link: `https://news.example/?p=${at}`,
  title: `A headline of some length about company ${at}`,
}))

test('a feed that is republished under new ids and addresses is no news', () => {
  const read = reader()
  read(ISSUE)
  const again = ISSUE.map((item, at) => ({
    ...item,
    guid: `new-${at}`,
    link: `https://new.example/story/${at}`,
  }))
  expect(
    read([{ guid: 'n', link: 'https://new.example/n', title: 'Really new' }, ...again]),
  ).toEqual(['Really new'])
  expect(read(again.map((item) => ({ ...item, title: `${item.title} (video)` })))).toEqual([])
})

test('a feed that is republished under new ids and titles is no news', () => {
  const read = reader()
  read(ISSUE)
  expect(
    read(ISSUE.map((item, at) => ({ ...item, guid: `n-${at}`, title: `Wire | ${at}` }))),
  ).toEqual([])
})

function columns(date: number): readonly Partial<KeyedItem>[] {
  const titles = ['Morning briefing', 'What matters to the markets today', 'Evening news']
  return titles.map((title) => ({
    guid: `${title} ${date}`,
    link: `https://news.example/${date}/${title.length}`,
    title,
  }))
}

test('columns that come again under the same title are news each time', () => {
  const read = reader()
  expect(read([...columns(1), ...ISSUE])).toHaveLength(15)
  expect(read([...columns(2), ...ISSUE.slice(0, 9)])).toHaveLength(3)
})

const items = array(
  record({
    guid: option(constantFrom('1', '2', 'https://news.example/a', '')),
    link: option(constantFrom('https://news.example/a', 'https://news.example/b?x=1', 'x', '')),
    title: constantFrom('', 'One', 'A headline of more than twenty letters', 'Two'),
    text: string({ maxLength: 5 }),
  }),
  { maxLength: 8 },
)

test('whatever a feed holds under different guids or none, polled again in any order and part it holds nothing new', () => {
  assert(
    property(items, integer({ min: 0, max: 7 }), (all, turn) => {
      const first = new Map(all.toReversed().map(({ guid }, at) => [guid, all.length - 1 - at]))
      const some = all.filter(({ guid }, at) => !guid || first.get(guid) === at)
      const read = reader()
      read(some)
      expect(read(some)).toEqual([])
      expect(read([...some.slice(turn), ...some.slice(0, turn)])).toEqual([])
      expect(read(some.slice(turn))).toEqual([])
    }),
    { numRuns: 3_000 },
  )
})

test('every item has keys, whatever it holds, and always the same', () => {
  assert(
    property(items, string({ maxLength: 200 }), (some, feed) => {
      const keys = articleKeys(feed, some)
      expect(keys).toEqual(articleKeys(feed, some))
      expect(keys.map(({ sure }) => sure.length > 0)).toEqual(some.map(() => true))
    }),
  )
})

test('items with guids, addresses and titles of their own are all told', () => {
  const ids = array(integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
  assert(
    property(array(ids, { maxLength: 6 }), (polls) => {
      const read = reader()
      const told = polls.flatMap((poll) =>
        read(
          poll.map((n) => ({ guid: `g${n}`, link: 'https://news.example/live', title: `T${n}` })),
        ),
      )
      expect(told.toSorted()).toEqual([...new Set(polls.flat())].map((n) => `T${n}`).toSorted())
    }),
  )
})
