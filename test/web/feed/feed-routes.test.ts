import { expect, test } from 'vitest'
import { parseFeedDocument } from '../../../src/feeds/parse/parse-feed.ts'
import { addFeed, addStory, NOON } from '../../store/samples.ts'
import { type OpenedWeb, openWeb } from '../open-web.ts'

async function withDeals(web: OpenedWeb, count: number): Promise<void> {
  const feedId = await addFeed(web.store)
  for (let at = 0; at < count; at++) await addStory(web.store, feedId, `deal ${at}`)
}

async function readFeed(web: OpenedWeb, path: string) {
  const answer = await web.get(path)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await answer.text()
  const body = new TextEncoder().encode(xml)
  const read = await parseFeedDocument({ body, contentType: null, url: web.url + path })
  if (!read.ok) throw new Error(read.error.message)
  return { xml, feed: read.value, answer }
}

test('a feed of deals is read back by our own reader', async () => {
  await using web = await openWeb()
  await withDeals(web, 2)
  const { xml, feed, answer } = await readFeed(web, '/feeds/deals.xml?q=stake:49&lang=de')
  expect(feed).toMatchObject({
    format: 'atom',
    title: 'Dealbell: stake:49',
    items: [
      { guid: 'tag:deals.example,2025:deal/2', link: `${web.url}/console/deals/2` },
      { guid: 'tag:deals.example,2025:deal/1' },
    ],
  })
  expect(xml).toContain('Minderheitsbeteiligung')
  expect(xml).toContain(`<link href="${web.url}/feeds/deals.xml?q=stake:49&amp;lang=de" rel="self"`)
  expect(xml).toContain('href="https://news.example/nordwind" rel="related"')
  expect(xml).toMatch(/<category term="minority_stake" [^>]*label="Minderheitsbeteiligung"/)
  expect(xml).toMatch(/<category term="announced"/)
  expect(new Date(answer.headers.get('last-modified') ?? '').getTime()).toBe(NOON)
})

test('who has the feed is told so, until a deal changes', async () => {
  await using web = await openWeb()
  await withDeals(web, 1)
  const path = '/feeds/deals.xml'
  const { answer, xml } = await readFeed(web, path)
  const known = { 'if-none-match': answer.headers.get('etag') ?? '' }
  expect((await web.get(path, known)).status).toBe(304)
  await web.store.inTransaction(async (tx) => {
    const story = await tx.story(1)
    if (story !== null) {
      await tx.saveStory({ ...story, version: story.version + 1 }, story.reports, NOON + 60_000)
    }
  })
  const changed = await readFeed(web, path)
  expect((await web.get(path, known)).status).toBe(200)
  expect(changed.xml).toContain('<updated>2025-06-12T12:01:00.000Z</updated>')
  expect(/<id>tag:[^<]*deal\/1</.exec(changed.xml)?.[0]).toBe(
    /<id>tag:[^<]*deal\/1</.exec(xml)?.[0],
  )
})

test.each([
  ['q=type:deal', /^q, column 6/],
  ['lang=xx', /^lang must be one of en, de/],
  ['sort=price', /^sort is no parameter/],
])('?%s is refused', async (query, detail) => {
  await using web = await openWeb()
  const answer = await web.get(`/feeds/deals.xml?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(detail) })
})

test('behind a proxy that speaks https the feed says so', async () => {
  await using web = await openWeb()
  const answer = await web.get('/feeds/deals.xml', { 'x-forwarded-proto': 'https' })
  const { host } = new URL(web.url)
  expect(await answer.text()).toContain(`href="https://${host}/feeds/deals.xml" rel="self"`)
})

test('the feed asks for the token too', async () => {
  await using web = await openWeb({ token: 'k3ep-th1s-t0-y0urself' })
  expect((await web.get('/feeds/deals.xml')).status).toBe(401)
})
