import { readFile } from 'node:fs/promises'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { demoConfiguration, serveDemoFeeds } from '../../src/cli/demo-feeds.ts'

const FOLDER = new URL('../../config/demo/', import.meta.url)

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  items: z.array(z.object({ title: z.string(), url: z.url(), content_html: z.string() })),
})

interface DemoArticle {
  readonly title: string
  readonly link: string
  readonly html: string
}

async function articlesOf(name: string): Promise<readonly DemoArticle[]> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  if (name.endsWith('.json')) {
    const { items } = jsonFeed.parse(JSON.parse(text))
    return items.map((item) => ({ title: item.title, link: item.url, html: item.content_html }))
  }
  const feed = await new Parser().parseString(text)
  return feed.items.map((item) => ({
    title: item.title ?? '',
    link: item.link ?? '',
    html: String(item['content:encoded'] ?? item.content),
  }))
}

/** 90 to 250 words in at least three paragraphs. */
function isWhole({ html }: DemoArticle): boolean {
  const words = html.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0
  return words >= 90 && words <= 250 && html.split('<p>').length > 3
}

async function fetchTwice(url: string): Promise<object> {
  const first = await fetch(url)
  const etag = first.headers.get('etag') ?? 'none'
  await first.text()
  const again = await fetch(url, { headers: { 'if-none-match': etag } })
  return {
    first: first.status,
    type: first.headers.get('content-type'),
    again: again.status,
    againBody: await again.text(),
  }
}

const FEEDS = [
  ['kontorblatt.rss', 5],
  ['chipline.atom', 5],
  ['harbour-wire.rdf', 4],
  ['courrier-du-quai.json', 3],
  ['zweiklang.rss', 6],
] as const

test.each(FEEDS)('%s carries %i whole articles', async (name, count) => {
  const articles = await articlesOf(name)
  expect(articles).toHaveLength(count)
  expect(articles.filter((article) => !isWhole(article))).toEqual([])
})

test('every demo link leads to a reserved domain', async () => {
  const all = (await Promise.all(FEEDS.map(([name]) => articlesOf(name)))).flat()
  const hosts = all.map((article) => new URL(article.link).hostname)
  expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
})

test('no two demo articles share a link or a title', async () => {
  const all = (await Promise.all(FEEDS.map(([name]) => articlesOf(name)))).flat()
  expect(new Set(all.map((article) => article.link)).size).toBe(all.length)
  expect(new Set(all.map((article) => article.title)).size).toBe(all.length)
})

test('the demo server answers every feed once in full and then with 304', async () => {
  await using served = await serveDemoFeeds()
  const answers = await Promise.all(served.feeds.map(fetchTwice))
  expect(answers).toHaveLength(FEEDS.length)
  for (const answer of answers) {
    expect(answer).toEqual({
      first: 200,
      type: expect.stringMatching(/(xml|json); charset=utf-8$/),
      again: 304,
      againBody: '',
    })
  }
})

test('the demo server can be closed twice', async () => {
  const served = await serveDemoFeeds()
  await served.close()
  await served.close()
  await expect(fetch(served.url)).rejects.toThrow('fetch failed')
})

test('the demo configuration names exactly the feeds that are served', async () => {
  await using served = await serveDemoFeeds()
  const config = z
    .object({ feeds: z.array(z.object({ url: z.url(), firstPoll: z.literal('post') })) })
    .parse(parse(await demoConfiguration(served.url)))
  expect(config.feeds.map((feed) => feed.url).toSorted()).toEqual([...served.feeds].toSorted())
})
