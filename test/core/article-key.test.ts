import { array, assert, constantFrom, option, property, record, string, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { articleKeys, canonicalUrl, type KeyedItem } from '../../src/core/article-key.ts'

const FEED = 'https://news.example/feed.xml'

function item(parts: Partial<KeyedItem>): KeyedItem {
  return { guid: null, link: null, title: 'A buys B', text: 'Text.', ...parts }
}

/** The keys of an item that is alone in its poll. */
function keysOf(parts: Partial<KeyedItem>, feed = FEED): readonly string[] {
  return articleKeys(feed, [item(parts)])[0] ?? []
}

test('copies of one page have one canonical address', () => {
  const copies = `https://www.news.example/2025/deal http://news.example/2025/deal/ https://m.news.example/2025/deal
    https://news.example:443/2025/deal#comments https://NEWS.example/2025/deal?utm_source=rss&utm_medium=feed
    https://news.example/2025/deal?fbclid=1&gclid=2 https://amp.news.example/2025/deal
    https://news.example/2025/deal/amp/ https://news.example/2025/deal?amp=1 https://news.example/2025/deal?outputType=amp
    https://news.example./2025/deal https://news.example/amp/2025/deal`
  const keys = new Set(copies.trim().split(/\s+/).map(canonicalUrl))
  expect([...keys]).toEqual(['news.example/2025/deal'])
})

test('addresses of different pages stay apart', () => {
  const different = `https://news.example/a https://news.example/A https://news.example/a?id=1 https://news.example/a?id=2
    https://news.example:8080/a https://blog.news.example/a https://news.example/amplifier https://news.example/a.html
    https://m.example/a https://news.example/`
  const urls = different.trim().split(/\s+/)
  expect(new Set(urls.map(canonicalUrl)).size).toBe(urls.length)
  expect(canonicalUrl('https://news.example/s?b=2&a=1')).toBe(
    canonicalUrl('https://news.example/s?a=1&b=2'),
  )
})

test('what is no web address has no canonical form', () => {
  for (const text of ['', 'news.example', 'mailto:a@b.example', 'ftp://a.example/x']) {
    expect(canonicalUrl(text)).toBeNull()
  }
})

test('a guid counts within its feed, an address everywhere', () => {
  const here = keysOf({ guid: '7', link: 'https://news.example/a?utm_source=x' })
  const there = keysOf(
    { guid: '7', link: 'http://www.news.example/a/' },
    'https://other.example/feed',
  )
  expect(here.filter((key) => there.includes(key))).toEqual(['url:news.example/a'])
  expect(here).toHaveLength(2)
})

test('a new guid, title, text or date on an old address is no new article', () => {
  const [first] = articleKeys(FEED, [item({ guid: '1', link: 'https://news.example/a' })])
  const changed = keysOf({ guid: '2', link: 'https://news.example/a', title: 'New', text: 'New' })
  expect(changed.some((key) => first?.includes(key))).toBe(true)
})

test('items of one poll that share an address are told apart by their titles', () => {
  const link = 'https://news.example/ticker'
  const keys = articleKeys(FEED, [
    item({ guid: '1', link, title: 'First' }),
    item({ guid: '2', link, title: 'Second' }),
    item({ guid: '1', link: 'https://news.example/a' }),
  ])
  expect(keys[0]?.some((key) => keys[1]?.includes(key))).toBe(false)
  expect(keys[2]).toContain('url:news.example/a')
})

test('the front page of a site identifies nothing', () => {
  const link = 'https://news.example/?utm_source=rss'
  const one = keysOf({ link, title: 'One' })
  const two = keysOf({ link, title: 'Two' })
  expect(one.some((key) => two.includes(key))).toBe(false)
})

test('an item with neither guid nor address is known by title and text', () => {
  expect(keysOf({ text: 'Same  text' })).toEqual(keysOf({ text: 'same text' }))
  expect(keysOf({ text: 'One' })).not.toEqual(keysOf({ text: 'Two' }))
})

const items = array(
  record({
    guid: option(string()),
    link: option(constantFrom('https://news.example/a', 'https://news.example/b', 'x', '')),
    title: string(),
    text: string(),
  }),
)

test('every item has keys, whatever it holds, and always the same', () => {
  assert(
    property(items, string({ maxLength: 2_000 }), (some, feed) => {
      const keys = articleKeys(feed, some)
      expect(keys).toEqual(articleKeys(feed, some))
      expect(keys).toHaveLength(some.length)
      expect(keys.every((each) => each.length > 0)).toBe(true)
    }),
  )
})

test('long keys that differ only at their end stay apart', () => {
  const long = 'x'.repeat(1_000)
  expect(keysOf({ guid: `${long}1` })).not.toEqual(keysOf({ guid: `${long}2` }))
})

test('a canonical address does not change when it is made canonical again', () => {
  assert(
    property(webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalUrl(url)
      expect(canonicalUrl(`https://${once}`)).toBe(once)
    }),
  )
})
