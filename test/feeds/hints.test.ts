import { expect, test } from 'vitest'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'

const HOUR_MS = 60 * 60 * 1000
const HUB = 'https://hub.example/'
const SELF = 'https://news.example/feeds/all.xml'

async function hintsOf(body: string) {
  const url = 'https://news.example/feeds/got.xml'
  const result = await parseFeedDocument({ body: Buffer.from(body), contentType: null, url })
  if (!result.ok) throw new Error(result.error.message)
  return result.value.hints
}

const RSS_HINTS = `<ttl> 90 </ttl>
  <skipHours><hour>0</hour><hour>23</hour><hour>24</hour><hour>25</hour><hour>noon</hour></skipHours>
  <skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>
  <sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
  <itunes:new-feed-url>https://news.example/new.xml</itunes:new-feed-url>`
const RSS_READ = {
  ttlMinutes: 90,
  skipHours: [0, 23],
  skipDays: [6, 0],
  updatePeriodMs: 6 * HOUR_MS,
  hubs: [HUB],
  self: SELF,
  newFeedUrl: 'https://news.example/new.xml',
}
const NAMESPACES = `xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"`

function rss(hints: string, end = '</channel></rss>'): string {
  return `<rss version="2.0" ${NAMESPACES}><channel><title>N</title>${hints}<item><title>A</title></item>${end}`
}

test('reads from RSS when and where it wants to be polled', async () => {
  const links = `<atom:link rel="self" href="/feeds/all.xml"/><atom:link rel="hub" href="${HUB}"/>`
  expect(await hintsOf(rss(RSS_HINTS + links))).toEqual(RSS_READ)
})

test('reads the same when the XML is broken', async () => {
  const links = `<atom:link rel="self" href="/feeds/all.xml"/><atom:link rel="hub" href="${HUB}"/>`
  expect(await hintsOf(rss(RSS_HINTS + links, '</rss>'))).toEqual(RSS_READ)
})

test('knows the links under the prefixes that FeedBurner and .NET give them', async () => {
  for (const prefix of ['atom10', 'a10']) {
    const links = `<${prefix}:link xmlns:${prefix}="http://www.w3.org/2005/Atom" rel="hub" href="${HUB}"/>`
    expect(await hintsOf(rss(links))).toMatchObject({ hubs: [HUB], self: null })
  }
})

test('reads the links of Atom and JSON feeds', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="HUB" href="${HUB}"/><link rel="hub" href="${HUB}"/>
    <link rel="hub" href="https://second.example/"/><link rel="self" href="${SELF}"/><entry><id>1</id></entry></feed>`
  expect(await hintsOf(atom)).toMatchObject({ hubs: [HUB, 'https://second.example/'], self: SELF })
  const version = 'https://jsonfeed.org/version/1.1'
  const hubs = [{ type: 'WebSub', url: HUB }]
  const json = JSON.stringify({ version, title: 'J', feed_url: SELF, hubs, items: [] })
  expect(await hintsOf(json)).toMatchObject({ hubs: [HUB], self: SELF })
})

test('reads the syndication module of RSS 1.0; a period without a frequency comes once', async () => {
  const rdf = `<rdf:RDF xmlns:rdf="r" ${NAMESPACES} xmlns="http://purl.org/rss/1.0/"><channel><title>T</title>
    <sy:updatePeriod>hourly</sy:updatePeriod></channel><item><title>X</title></item></rdf:RDF>`
  expect(await hintsOf(rdf)).toMatchObject({ updatePeriodMs: HOUR_MS })
})

test('passes over hints that make no sense', async () => {
  const nonsense = `<ttl>soon</ttl><skipHours/><skipDays>Sunday</skipDays><sy:updatePeriod>always</sy:updatePeriod>
    <sy:updateFrequency>2</sy:updateFrequency><atom:link rel="hub" href="javascript:x"/><atom:link rel="self"/>
    <itunes:new-feed-url>ftp://x</itunes:new-feed-url>`
  const none = { ttlMinutes: null, skipHours: [], skipDays: [], updatePeriodMs: null }
  expect(await hintsOf(rss(nonsense))).toEqual({ ...none, hubs: [], self: null, newFeedUrl: null })
  for (const ttl of ['0', '-5', '1e9', '99999999999']) {
    expect(await hintsOf(rss(`<ttl>${ttl}</ttl>`))).toMatchObject({ ttlMinutes: null })
  }
})
