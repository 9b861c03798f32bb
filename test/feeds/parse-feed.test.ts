import { expect, test } from 'vitest'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'
import type { ParsedFeed } from '../../src/ports.ts'

const URL_OF_FEED = 'https://news.example/feeds/all.xml'

async function read(body: string | Uint8Array, contentType: string | null = null) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return await parseFeedDocument({ body: bytes, contentType, url: URL_OF_FEED })
}

async function feedOf(body: string | Uint8Array, contentType?: string): Promise<ParsedFeed> {
  const result = await read(body, contentType)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function xml(declaration: string): string {
  return `<?xml version="1.0"${declaration}?>${rssItem('<title>Zürich – ok</title>')}`
}

function latin(text: string): Buffer {
  return Buffer.from(text.replace('–', '\x96'), 'latin1')
}

function entry(date: string): string {
  return `<entry><title>X</title><updated>${date}</updated></entry>`
}

function rssItem(inner: string): string {
  return `<rss version="2.0"><channel><title>N</title><item>${inner}</item></channel></rss>`
}

test('reads RSS 2.0 with all its fields', async () => {
  const feed = await feedOf(`<?xml version="1.0"?>
    <rss version="2.0" xmlns:dc="d" xmlns:content="c"><channel>
      <title>Wirtschaft &amp; Börse</title><link>https://news.example/</link><language>de-AT</language>
      <item><title>A kauft B</title><link>https://news.example/a?x=1&amp;y=2</link><guid isPermaLink="false">77</guid>
        <pubDate>Wed, 09 Jul 2025 10:00:00 +0200</pubDate><dc:creator>Eva Muster</dc:creator>
        <description>Kurz.</description>
        <content:encoded><![CDATA[<p>Ein <b>langer</b> Text.</p><p>Und mehr.</p>]]></content:encoded></item>
    </channel></rss>`)
  expect(feed).toEqual({
    format: 'rss',
    title: 'Wirtschaft & Börse',
    lang: 'de',
    items: [
      {
        guid: '77',
        title: 'A kauft B',
        link: 'https://news.example/a?x=1&y=2',
        publishedAt: Date.parse('2025-07-09T08:00:00Z'),
        author: 'Eva Muster',
        text: 'Ein langer Text.\n\nUnd mehr.',
        lang: null,
      },
    ],
    hints: {
      ttlMinutes: null,
      skipHours: [],
      skipDays: [],
      updatePeriodMs: null,
      hubs: [],
      self: null,
      newFeedUrl: null,
    },
    warnings: [],
  })
})

test('reads Atom with XHTML bodies in the order of their words', async () => {
  const feed = await feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Deal <em>news</em></div></title>
    <entry xml:base="https://news.example/deep/"><id>tag:1</id><title>One</title><updated>2025-07-09T08:00:00Z</updated>
      <published>2025-07-01T08:00:00Z</published><author><name>Ann</name></author>
      <link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="one.html"/>
      <content type="xhtml"><div>First <b>second</b> third <b>fourth</b> AT&amp;T.</div></content></entry></feed>`)
  expect(feed.title).toBe('Deal news')
  expect(feed.items).toEqual([
    {
      guid: 'tag:1',
      title: 'One',
      link: 'https://news.example/deep/one.html',
      publishedAt: Date.parse('2025-07-01T08:00:00Z'),
      author: 'Ann',
      text: 'First second third fourth AT&T.',
      lang: null,
    },
  ])
})

test('reads RSS 1.0, RSS 0.91, Atom 0.3 and prefixed roots', async () => {
  const documents = [
    `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title></channel>
      <item rdf:about="https://news.example/1"><title>X</title><dc:date xmlns:dc="d">2025-07-09</dc:date></item></rdf:RDF>`,
    '<rss version="0.91"><channel><item><title>X</title><link>/1</link></item></channel></rss>',
    '<rss><channel><item><title>X</title><guid>https://news.example/1</guid></item></channel></rss>',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>X</title><issued>2025-07-09</issued>
      <link rel="alternate" href="/1"/></entry></feed>`,
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>X</a:title><a:link href="https://news.example/1"/>
      </a:entry></a:feed>`,
  ]
  for (const document of documents) {
    const { items } = await feedOf(document)
    expect(items).toMatchObject([{ title: 'X', link: 'https://news.example/1' }])
  }
})

test('reads JSON Feed', async () => {
  const feed = await feedOf(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '1',
          url: '/1',
          title: 'X',
          content_text: 'a <b> c\n\nd',
          date_published: '2025-07-09',
        },
      ],
    }),
  )
  expect(feed).toMatchObject({
    format: 'json',
    items: [{ guid: '1', link: 'https://news.example/1', text: 'a <b> c\n\nd' }],
  })
})

test('decodes by mark, header, declaration, and the bytes themselves', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml(''), 'utf16le')])
  const cases: [Uint8Array, string?][] = [
    [Buffer.from(xml(''))],
    [utf16],
    [latin(xml(' encoding="windows-1252"'))],
    [latin(xml('')), 'text/xml; charset=iso-8859-1'],
    [latin(xml(''))],
    [Buffer.from(xml(' encoding="iso-8859-1"'))],
    [latin(xml(' encoding="utf-8"'))],
    [Buffer.from(xml(' encoding="nonsense"'))],
  ]
  for (const [bytes, contentType] of cases) {
    expect((await feedOf(bytes, contentType)).items[0]?.title).toBe('Zürich – ok')
  }
})

test('puts right what strict parsers refuse', async () => {
  const cases: [string, string][] = [
    ['<title>A &amp; B &nbsp;C&eacute; &unknown; R&D</title>', 'A & B Cé &unknown; R&D'],
    ['<title>Bell\x07 &#7;&#150; end</title>', 'Bell – end'],
    ['<title>A <i>kauft</i> B</title>', 'A kauft B'],
    ['<title><![CDATA[A < B & C]]></title>', 'A < B & C'],
    ['<title>AT&amp;amp;T &lt;b&gt;bold&lt;/b&gt;</title>', 'AT&T bold'],
    ['<!-- <title>no</title> --><title>yes</title>', 'yes'],
  ]
  for (const [inner, title] of cases)
    expect((await feedOf(rssItem(inner))).items[0]?.title).toBe(title)
})

test('passes over text before the feed and says so', async () => {
  const feed = await feedOf(`\n<br/>Notice: line 3 ${rssItem('<title>X</title>')}`)
  expect(feed).toMatchObject({ items: [{ title: 'X' }] })
  const noticed = await feedOf(`Warning: nothing ${rssItem('<title>X</title>')}`)
  expect(noticed.warnings).toEqual(['text before the feed was cut off'])
})

test('keeps the complete items of a feed that is cut off or broken', async () => {
  const whole = '<item><title>A</title></item><item><title>B</title></item>'
  const broken = [
    `<rss version="2.0"><channel><title>N</title>${whole}<item><title>C <![CDATA[`,
    `<rss version="2.0"><channel><title>N</title><ul><li></ul>${whole}</channel></rss>`,
    `<rss version="2.0"><channel><title>N</title>${whole}<item></channel></rss>`,
  ]
  for (const document of broken) {
    const feed = await feedOf(document)
    expect(feed.items.map(({ title }) => title).slice(0, 2)).toEqual(['A', 'B'])
    expect(feed.warnings).not.toEqual([])
  }
})

test('one unreadable date costs only that date', async () => {
  const feed = await feedOf(
    `<feed xmlns="http://www.w3.org/2005/Atom">${entry('2025-07-09T08:00:00Z')}${entry('yesterday')}</feed>`,
  )
  const dates = feed.items.map(({ publishedAt }) => publishedAt)
  expect(dates).toEqual([Date.parse('2025-07-09T08:00:00Z'), null])
})

test('drops addresses that are no web addresses', async () => {
  for (const link of ['javascript:alert(1)', `https://news.example/?${'a='.repeat(5_000)}`]) {
    const feed = await feedOf(rssItem(`<title>X</title><link>${link}</link>`))
    expect(feed.items[0]?.link).toBeNull()
  }
})

test('tells a web page, an empty answer and other documents from a feed', async () => {
  const documents = [
    '<!DOCTYPE html><html><body>Log in</body></html>',
    '<html><rss version="2.0"></rss></html>',
    '',
    '  \n',
    'just text',
    '<opml version="2.0"></opml>',
    '{"hello": 1}',
  ]
  for (const document of documents) {
    expect(await read(document)).toMatchObject({ ok: false, error: { code: 'not_a_feed' } })
  }
})

test('says that a feed is damaged when nothing of it can be read', async () => {
  const documents = [
    '<rss version="2.0"><channel><item><title>',
    '{"version": "https://jsonfeed.org',
  ]
  for (const document of documents) {
    expect(await read(document)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  }
})

test('an empty feed is a feed', async () => {
  expect(await feedOf('<rss version="2.0"></rss>')).toMatchObject({ items: [] })
  expect(await feedOf('<feed xmlns="http://www.w3.org/2005/Atom"></feed>')).toMatchObject({
    items: [],
  })
})

test('element names that name parts of the language do no harm', async () => {
  const feed = await feedOf(
    rssItem('<__proto__><x>1</x></__proto__><constructor/><title>X</title><toString>y</toString>'),
  )
  expect(feed.items[0]?.title).toBe('X')
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
})

test('never expands entities of the document or fetches what they name', async () => {
  const feed = await feedOf(`<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">
    <!ENTITY f SYSTEM "file:///etc/passwd">]>${rssItem('<title>&b; &f;</title>')}`)
  expect(feed.items[0]?.title).toBe('&b; &f;')
})

test('takes the page that a FeedBurner link leads on to', async () => {
  const inner =
    '<link>https://feeds.feedburner.example/~r/1</link>' +
    '<feedburner:origLink>https://news.example/deal</feedburner:origLink>'
  const { items } = await feedOf(rssItem(inner).replace('<rss', '<rss xmlns:feedburner="f"'))
  expect(items[0]?.link).toBe('https://news.example/deal')
})

test('reads no more items than any honest feed has, and says so', async () => {
  const items = '<item><title>X</title></item>'.repeat(5_010)
  const feed = await feedOf(`<rss version="2.0"><channel><title>N</title>${items}</channel></rss>`)
  expect(feed.items).toHaveLength(5_000)
  expect(feed.warnings).toContain('10 items beyond the first 5000 were left out')
})
