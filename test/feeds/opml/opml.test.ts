import {
  array,
  assert,
  boolean,
  integer,
  option,
  property,
  record,
  string,
  webUrl,
} from 'fast-check'
import { expect, test } from 'vitest'
import { feedAddress } from '../../../src/core/feed-address.ts'
import { UNPOLLED } from '../../../src/core/polling/state.ts'
import { readAddressList } from '../../../src/feeds/opml/read-address-list.ts'
import { readOpml } from '../../../src/feeds/opml/read-opml.ts'
import { writeOpml } from '../../../src/feeds/opml/write-opml.ts'
import type { Feed, NewFeed } from '../../../src/ports.ts'

function read(text: string) {
  const reading = readOpml(text)
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}

const PLAIN = {
  name: null,
  tags: [],
  firstPoll: 'baseline',
  newest: null,
  fullText: false,
  paused: false,
  leastIntervalMs: null,
} as const

test('an export of another reader is read, its folders as tags', () => {
  const { feeds, faults } = read(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Subscriptions</title></head><body>
  <outline text="Markets &amp; deals"><outline title="Europe">
    <outline type="rss" text="Wire" xmlUrl="https://news.example/feed?a=1&amp;b=2" htmlUrl="https://news.example/"/>
  </outline></outline>
  <outline text='Chips' XMLURL='https://chips.example/rss' category="/tech/chips,deals"></outline>
  <outline text="A link" type="link" url="https://other.example/"/>
</body></opml>`)
  expect(faults).toEqual([])
  expect(feeds).toEqual([
    {
      ...PLAIN,
      line: 4,
      url: 'https://news.example/feed?a=1&b=2',
      name: 'Wire',
      tags: ['Markets & deals', 'Europe'],
    },
    {
      ...PLAIN,
      line: 6,
      url: 'https://chips.example/rss',
      name: 'Chips',
      tags: ['chips', 'deals'],
    },
  ])
})

test('what is broken between the outlines does no harm', () => {
  const { feeds } = read(`text before <opml><body>
    <outline text="AT&T &eacute;t&eacute; & more" xmlUrl="https://a.example/f?x=1&y=2">
    <outline text="say "hi" there" xmlUrl="https://b.example/f"/>
    <!-- <outline xmlUrl="https://comment.example/f"/> -->
    <outline text="cut" xmlUrl="https://c.example/f"/><outline text="off" xmlUr`)
  expect(feeds.map(({ url }) => url)).toEqual([
    'https://a.example/f?x=1&y=2',
    'https://b.example/f',
    'https://c.example/f',
  ])
  expect(feeds[0]?.name).toBe('AT&T été & more')
})

test('what cannot be taken is named by its line', () => {
  const { feeds, faults } = read(`<opml>
<outline xmlUrl="not an address"/>
<outline xmlUrl="https://a.example/f" dealbell:interval="0"/>
<outline xmlUrl="https://user:secret@a.example/f"/>
<outline xmlUrl="https://b.example/f"/></opml>`)
  expect(feeds).toHaveLength(1)
  expect(faults.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('a file that is no OPML is refused', () => {
  expect(readOpml('<html><body>Please sign in</body></html>').ok).toBe(false)
})

test('entities of a DTD are never looked at', () => {
  const { feeds } =
    read(`<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "${'z'.repeat(50)}">]>
    <opml><outline text="&x;&y;" xmlUrl="https://a.example/f"/></opml>`)
  expect(feeds[0]?.name).toBe('&x;&y;')
})

test('ten thousand outlines, or a hundred thousand within each other, are read', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, at) => `<outline text="Feed ${at}" xmlUrl="https://f${at}.example/feed"/>\n`,
  ).join('')
  expect(read(`<opml>${many}</opml>`).feeds).toHaveLength(10_000)
  const deep = '<outline text="x">'.repeat(100_000)
  const { feeds } = read(`<opml>${deep}<outline xmlUrl="https://a.example/f"/></opml>`)
  expect(feeds[0]?.tags).toEqual(['x'])
})

const feeds = array(
  record({
    url: webUrl({ withQueryParameters: true }),
    name: option(string({ minLength: 1, maxLength: 20 })),
    tags: array(string({ unit: 'grapheme', minLength: 1, maxLength: 10 }), { maxLength: 3 }),
    newest: option(integer({ min: 1, max: 1_000 })),
    fullText: boolean(),
    paused: boolean(),
    minutes: option(integer({ min: 1, max: 10_080 })),
  }),
  { maxLength: 5 },
)

function stored({
  minutes,
  newest,
  ...feed
}: Pick<Feed, 'url' | 'name' | 'tags' | 'newest' | 'fullText' | 'paused'> & {
  minutes: number | null
}): Feed {
  return {
    ...feed,
    newest,
    firstPoll: newest === null ? 'baseline' : 'post',
    leastIntervalMs: minutes === null ? null : minutes * 60_000,
    id: 1,
    title: null,
    managed: false,
    validators: { etag: null, lastModified: null, bodyHash: null },
    lastSuccessAt: null,
    lastError: null,
    failures: 0,
    nextPollAt: 0,
    pushedAt: null,
    pushedUntil: null,
    polling: UNPOLLED,
  }
}

function settingsOf({ url, firstPoll, newest, fullText, paused, leastIntervalMs }: NewFeed | Feed) {
  return { url, firstPoll, newest, fullText, paused, leastIntervalMs }
}

test('an export brings every feed back with our settings, whatever it is called', () => {
  assert(
    property(feeds, (some) => {
      const exported = some.map((each) => stored({ ...each, url: feedAddress(each.url) ?? '' }))
      const { feeds: back, faults } = read(writeOpml(exported, 0))
      expect(faults).toEqual([])
      const inOrder = [...Map.groupBy(exported, ({ tags }) => tags[0] ?? '').values()].flat()
      expect(back.map(settingsOf)).toEqual(inOrder.map(settingsOf))
    }),
  )
})

test('names and tags of an export come back', () => {
  const feed = stored({
    url: 'https://a.example/f',
    name: 'A "quoted" <name> & more',
    tags: ['deals', 'europe', 'tech'],
    newest: null,
    fullText: false,
    paused: false,
    minutes: null,
  })
  expect(read(writeOpml([feed], 0)).feeds).toMatchObject([{ name: feed.name, tags: feed.tags }])
})

test('a list has an address a line, with names and comments', () => {
  const { feeds: list, faults } = readAddressList(
    '# my feeds\n\nhttps://a.example/f The A feed # good\r\nfeed://b.example/f\nc.example/feed\nnonsense\n',
  )
  expect(list.map(({ url, name }) => [url, name])).toEqual([
    ['https://a.example/f', 'The A feed'],
    ['http://b.example/f', null],
    ['https://c.example/feed', null],
  ])
  expect(faults).toEqual([{ line: 6, message: '"nonsense" is no http or https address' }])
})
