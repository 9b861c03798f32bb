import { assert, property, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalFeedUrl, canonicalUrl } from '../../src/core/canonical-url.ts'

test('copies of one page have one canonical address', () => {
  const copies = `https://www.news.example/2025/deal http://news.example/2025/deal/ https://m.news.example/2025/deal
    https://news.example:443/2025/deal#comments https://NEWS.example/2025/deal?utm_source=rss&utm_medium=feed
    https://news.example/2025/deal?fbclid=1&gclid=2 https://amp.news.example/2025/deal
    https://news.example/2025/deal/amp/ https://news.example/2025/deal?amp=1 https://news.example/2025/deal?outputType=amp
    https://news.example./2025/deal https://news.example/amp/2025/deal https://news.example/2025/deal/index.html
    https://news.example/2025/deal/index.php?from=rss https://mobile.news.example//2025/deal?m=1
    https://news.example/2025/%64eal;jsessionid=0A1B https://www2.news.example/2025/deal?source=rss
    https://news-example.cdn.ampproject.org/c/s/www.news.example/2025/deal/amp?usqp=1
    https://www.google.com/amp/s/m.news.example/2025/deal https://news.example/2025/deal/default.aspx`
  const keys = new Set(copies.trim().split(/\s+/).map(canonicalUrl))
  expect([...keys]).toEqual(['news.example/2025/deal'])
})

test('addresses of different pages stay apart', () => {
  const different = `https://news.example/a https://news.example/A https://news.example/a?id=1 https://news.example/a?id=2
    https://news.example:8080/a https://blog.news.example/a https://news.example/amplifier https://news.example/a.html
    https://m.example/a https://news.example/ https://news.example/a%2Fb https://news.example/a/b
    https://news.example/reindex.html https://www.google.com/a/news.example https://news.example/a?feed=7`
  const urls = different.trim().split(/\s+/)
  expect(new Set(urls.map(canonicalUrl)).size).toBe(urls.length)
  expect(canonicalUrl('https://news.example/s?b=2&a=1')).toBe(
    canonicalUrl('https://news.example/s?a=1&b=2'),
  )
})

test('what is no web address has no canonical form', () => {
  for (const text of ['', 'news.example', 'mailto:a@b.example', 'ftp://a.example/x']) {
    expect(canonicalUrl(text)).toBeNull()
    expect(canonicalFeedUrl(text)).toBeNull()
  }
})

test('the address of a feed keeps what chooses its contents', () => {
  const same = ['http://www.news.example/feed/', 'https://news.example/feed#top']
  expect(new Set(same.map(canonicalFeedUrl))).toEqual(new Set(['news.example/feed']))
  const different = `https://news.example/?feed=rss2 https://news.example/?feed=atom https://news.example/index.xml
    https://news.example/ https://news.example/amp`
  const urls = different.split(/\s+/)
  expect(new Set(urls.map(canonicalFeedUrl)).size).toBe(urls.length)
})

test('a canonical address does not change when it is made canonical again', () => {
  assert(
    property(webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalUrl(url)
      expect(canonicalUrl(`https://${once}`)).toBe(once)
    }),
  )
})
