import { assert, property, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { linkTarget } from '../../src/feeds/parse/link-target.ts'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'

const ARTICLE = 'https://news.example/2025/deal?id=7'
const CODED = encodeURIComponent(ARTICLE)

/** A Google News article path in the older form: field 1 a number, field 4 the address, then an AMP address. */
function googleNews(address: string): string {
  const bytes = Buffer.from(address)
  const amp = Buffer.from([0xd2, 0x01, 0x00])
  const head = Buffer.from([0x08, 0x13, 0x22, bytes.length])
  return `https://news.google.com/rss/articles/${Buffer.concat([head, bytes, amp]).toString('base64url')}?oc=5`
}

test.for([
  ['Google Alerts', `https://www.google.com/url?rct=j&sa=t&url=${CODED}&ct=ga&usg=x`],
  ['Google', `https://www.google.de/url?q=${CODED}`],
  ['Google News', googleNews(ARTICLE)],
  ['old Google News', `http://news.google.com/news/url?sa=t&fd=R&url=${CODED}`],
  ['Bing', `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=${CODED}&c=1`],
  [
    'Yahoo search',
    `https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RE=1/RO=10/RU=${CODED}/RK=2/RS=x-`,
  ],
  ['Yahoo', `http://us.rd.yahoo.com/dailynews/rss/search/deal/SIG=1/*${ARTICLE}`],
  ['Facebook', `https://l.facebook.com/l.php?u=${CODED}&h=x`],
  [
    'one that leads on to another',
    `https://www.google.com/url?q=${encodeURIComponent(`https://out.reddit.com/t3?url=${CODED}`)}`,
  ],
] as const)('a link of %s gives the article it leads to', ([, link]) => {
  expect(linkTarget(link)).toBe(ARTICLE)
})

test.for([
  'https://news.google.com/rss/articles/CBMiVkFVX3lxTE5wY0dLZXhhbXBsZV9udW1iZXJfb25seQ?oc=5',
  'https://news.example/redirect?url=https%3A%2F%2Fother.example%2F',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://www.google.com/url?q=/search',
  'https://www.google.com/about',
  'https://finance.yahoo.com/news/a-b-c.html',
])('a link that does not tell where it leads stays as it is: %s', (link) => {
  expect(linkTarget(link)).toBe(link)
})

test('any other address stays as it is', () => {
  assert(
    property(webUrl({ withQueryParameters: true }), (url) => {
      expect(linkTarget(url)).toBe(url)
    }),
  )
})

test('items of a feed carry the address of the article itself', async () => {
  const body = `<rss version="2.0"><channel><item><title>A</title><link>${googleNews(ARTICLE)}</link></item></channel></rss>`
  const parsed = await parseFeedDocument({ body: Buffer.from(body), contentType: null, url: null })
  expect(parsed).toMatchObject({ ok: true, value: { items: [{ link: ARTICLE }] } })
})
