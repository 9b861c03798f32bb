import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { announcedFeeds } from '../../../src/feeds/discovery/announced-feeds.ts'
import { parseFeedDocument } from '../../../src/feeds/parse/parse-feed.ts'

const URL_OF_PAGE = 'https://news.example/section/page.html'

function announced(html: string, linkHeader = ''): readonly string[] {
  return announcedFeeds({ html, url: URL_OF_PAGE, linkHeader }).announced.map(({ url }) => url)
}

function linked(html: string): readonly string[] {
  return announcedFeeds({ html, url: URL_OF_PAGE, linkHeader: '' }).linked.map(({ url }) => url)
}

test.for([
  ['relative', '<link rel="alternate" type="application/rss+xml" href="feed.xml">'],
  ['unquoted', '<link rel=alternate type=application/rss+xml href=feed.xml>'],
  [
    'single quotes, odd order',
    "<link href='feed.xml' type='application/atom+xml' rel='alternate'/>",
  ],
  ['capitals', '<LINK REL="ALTERNATE" TYPE="Application/RSS+XML" HREF="feed.xml">'],
  ['line breaks', '<link\r\nrel="alternate"\r\n\ttype="application/rss+xml"\nhref="feed.xml"\n>'],
  ['blanks in values', '<link rel=" alternate " type=" application/rss+xml " href=" feed.xml ">'],
  ['several relations', '<link rel="home alternate x" type="application/rss+xml" href="feed.xml">'],
  [
    'character references',
    '<link rel="&#65;lternate" type="appl&#105;cation/rss+xml" href="feed&period;xml">',
  ],
  [
    'a parameter',
    '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="feed.xml">',
  ],
  ['JSON Feed', '<link rel="alternate" type="application/feed+json" href="feed.xml">'],
  ['rel=feed', '<link rel="feed" href="feed.xml">'],
  ['plain XML with a title', '<link rel="alternate" type="text/xml" title="RSS" href="feed.xml">'],
  [
    'in the body',
    '<body><p>Text <link rel="alternate" type="application/rss+xml" href="feed.xml">',
  ],
] as const)('an announcement is read: %s', ([, html]) => {
  expect(announced(html)).toEqual(['https://news.example/section/feed.xml'])
})

test.for([
  ['a comment', '<!-- <link rel="alternate" type="application/rss+xml" href="feed.xml"> -->'],
  ['a script', '<script>"<link rel=alternate type=application/rss+xml href=feed.xml>"</script>'],
  ['rev', '<link rev="alternate" type="application/rss+xml" href="feed.xml">'],
  ['a longer word', '<link rel="alternates" type="application/rss+xml" href="feed.xml">'],
  ['a style sheet', '<link rel="alternate stylesheet" type="application/rss+xml" href="feed.xml">'],
  ['another language', '<link rel="alternate" hreflang="de" href="/de/">'],
  ['an interface', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">'],
  ['an embed', '<link rel="alternate" type="application/json+oembed" href="/oembed?format=json">'],
  ['another scheme', '<link rel="alternate" type="application/rss+xml" href="javascript:void(0)">'],
  ['an empty address', '<link rel="alternate" type="application/rss+xml" href=" ">'],
] as const)('what announces no feed is passed over: %s', ([, html]) => {
  expect(announced(html)).toEqual([])
})

test('addresses are resolved against the first base, itself relative or on another host', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="feed.xml">'
  expect(announced(`<base href="/b/"><base href="/c/">${link}`)).toEqual([
    'https://news.example/b/feed.xml',
  ])
  expect(announced(`${link}<base href="https://cdn.example/x/y">`)).toEqual([
    'https://cdn.example/x/feed.xml',
  ])
  expect(announced(`<base target="_top"><base href="data:x">${link}`)).toEqual([
    'https://news.example/section/feed.xml',
  ])
})

test('feeds of Link headers come first, and each address once', () => {
  const header =
    '</a.xml>; rel="alternate"; type="application/rss+xml", </b>; rel=hub, <c.atom>; type="application/atom+xml"; rel="alternate"; title="C, \\"the\\" feed"'
  const html = '<link rel="alternate" type="application/rss+xml" href="/a.xml" title="A">'
  const page = { html, url: URL_OF_PAGE, linkHeader: header }
  expect(announcedFeeds(page).announced).toEqual([
    { url: 'https://news.example/a.xml', title: '' },
    { url: 'https://news.example/section/c.atom', title: 'C, "the" feed' },
  ])
})

test('links for people that look like feeds are found, the own host first', () => {
  const html = `<a href="https://feedburner.example/wire/rss">RSS</a> <a href="/about">About</a>
    <a class=x href="/news/feed/">All news</a> <a href="/?feed=rss2">Entries</a> <a href="/x7"><b>RSS</b> feed</a>
    <a href="https://feedly.com/i/subscription/feed/https://news.example/feed">Follow</a> <a href="/feedback">Feedback</a>
    <a href="mailto:rss@news.example">RSS by mail</a>`
  expect(linked(html)).toEqual([
    'https://news.example/news/feed/',
    'https://news.example/?feed=rss2',
    'https://news.example/x7',
    'https://feedburner.example/wire/rss',
  ])
})

test.for([
  '<',
  '<a ',
  '<a href="',
  "<a b='",
  '<!--',
  '<script>',
  '<a href=rss>',
  '<link rel=alternate href=x ',
])('a megabyte of %s announces nothing that is not an address', (piece) => {
  const html = piece.repeat(1_000_000 / piece.length)
  expect([...announced(html), ...linked(html)].every((url) => URL.canParse(url))).toBe(true)
})

test('whatever a page holds, only web addresses are found', () => {
  assert(
    property(string({ unit: 'binary' }), string(), (noise, href) => {
      const page = `${noise}<link rel=alternate type="application/rss+xml" href="${href}"><a href='${href}'>RSS</a>`
      const { announced: a, linked: b } = announcedFeeds({
        html: page,
        url: URL_OF_PAGE,
        linkHeader: noise,
      })
      for (const { url } of [...a, ...b]) expect(url).toMatch(/^https?:/)
    }),
  )
})

test('a page in place of a feed is told with the feeds it names', async () => {
  const body = Buffer.from('<html><link rel=alternate type=application/rss+xml href=/feed><p>Hello')
  const parsed = await parseFeedDocument({ body, contentType: 'text/html', url: URL_OF_PAGE })
  expect(parsed).toMatchObject({ ok: false, error: { code: 'not_a_feed' } })
  expect(parsed.ok || parsed.error.message).toContain(
    'announces this feed: https://news.example/feed',
  )
})
