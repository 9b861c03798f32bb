import { expect, test } from 'vitest'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'

const URL_OF_FEED = 'https://news.example/feeds/all.xml'

async function read(body: string, url: string | null = URL_OF_FEED) {
  return await parseFeedDocument({ body: Buffer.from(body), contentType: null, url })
}

async function feedOf(body: string, url?: string | null) {
  const result = await read(body, url)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function atom(entry: string, version = 'xmlns="http://www.w3.org/2005/Atom"'): string {
  return `<feed ${version}><title>N</title><entry>${entry}</entry></feed>`
}

test('reads feeds whose own elements have a prefix, foreign ones keeping theirs', async () => {
  const documents = [
    `<a:rss version="2.0" xmlns:a="x" xmlns:dc="d"><channel><item><title>X</title><link>/1</link>
      <dc:creator>Ann</dc:creator></item></channel></a:rss>`,
    `<rss version=2.0><rss:channel><rss:title>N</rss:title><rss:item><rss:title>X</rss:title><rss:link>/1</rss:link>
      <dc:creator>Ann</dc:creator></rss:item></rss:channel></rss>`,
    `<rdf:RDF xmlns:rdf="r" xmlns:r="http://purl.org/rss/1.0/"><r:channel/><r:item><r:title>X</r:title>
      <r:link>/1</r:link><dc:creator xmlns:dc="d">Ann</dc:creator></r:item></rdf:RDF>`,
    `<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>X</x:title><x:link href="/1"/>
      <x:author><x:name>Ann</x:name></x:author></x:entry></x:feed>`,
  ]
  for (const document of documents) {
    const { items } = await feedOf(document)
    expect(items).toMatchObject([{ title: 'X', link: 'https://news.example/1', author: 'Ann' }])
  }
})

test('reads the channels of the Channel Definition Format', async () => {
  const feed =
    await feedOf(`<?xml version="1.0"?><CHANNEL HREF="https://news.example/"><TITLE>N</TITLE>
    <ITEM HREF="/deal" LASTMOD="2025-07-09T08:00:00Z"><TITLE>A buys B</TITLE><ABSTRACT>For cash.</ABSTRACT></ITEM></CHANNEL>`)
  expect(feed.title).toBe('N')
  expect(feed.items).toMatchObject([
    {
      title: 'A buys B',
      link: 'https://news.example/deal',
      publishedAt: Date.parse('2025-07-09T08:00:00Z'),
      text: 'For cash.',
    },
  ])
})

test('reads JSON Feed 1.0 with what publishers get wrong in it', async () => {
  const feed = await feedOf(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'J',
      home_page_url: 'https://news.example/',
      author: { name: 'Ann' },
      items: [
        { id: 7, external_url: 'https://other.example/7', content_html: '<p>One</p><p>Two</p>' },
        'no item',
        {
          id: 'https://news.example/8',
          title: 'X',
          author: { name: 'Bob' },
          content_text: 'a <b>',
        },
        { id: '9', title: 'half \ud800 a pair', tags: null, ['__proto__']: { title: 'no' } },
      ],
    }),
  )
  expect(feed.items).toMatchObject([
    { guid: '7', title: '', link: 'https://other.example/7', author: 'Ann', text: 'One\n\nTwo' },
    {
      guid: 'https://news.example/8',
      link: 'https://news.example/8',
      author: 'Bob',
      text: 'a <b>',
    },
    { guid: '9', title: 'half \ufffd a pair' },
  ])
  expect((await feedOf('{"version":"https://jsonfeed.org/version/1","items":[]}')).items).toEqual(
    [],
  )
})

test('decodes the base64 that Atom allows', async () => {
  const coded = Buffer.from('A <b>bold</b> Überraschung').toString('base64')
  const old = atom(
    `<title mode="base64">${coded}</title><content mode="base64" type="text/html">${coded}</content>`,
    'version="0.3" xmlns="http://purl.org/atom/ns#"',
  )
  const text = 'A bold Überraschung'
  expect((await feedOf(old)).items).toMatchObject([{ title: text, text }])
  const current = atom(`<content type="application/octet-stream">${coded}</content>`)
  expect((await feedOf(current)).items).toMatchObject([{ text }])
})

test('one faulty element costs no other', async () => {
  const { items } = await feedOf(
    atom('<id>1</id><title>X</title><link/><updated>soon</updated><author>Ann</author><content/>'),
  )
  expect(items).toMatchObject([
    { guid: '1', title: 'X', link: null, publishedAt: null, author: 'Ann', text: '' },
  ])
})

test('keeps the words of inline markup in order, CDATA inside of it included', async () => {
  const { items } = await feedOf(
    atom('<content type="xhtml"><div>one <b>two</b> <![CDATA[three <i>]]> four</div></content>'),
  )
  expect(items[0]?.text).toBe('one two three <i> four')
})

test('names the page behind a counting link, and the link', async () => {
  const link = 'https://feeds.example/~r/1'
  const { items } = await feedOf(
    `<rss version="2.0"><channel><item><link>${link}</link>
      <feedburner:origLink>https://news.example/deal</feedburner:origLink></item></channel></rss>`,
  )
  expect(items).toMatchObject([{ link: 'https://news.example/deal', via: link }])
})

test('a relative link of a file whose address is not known stays as it is written', async () => {
  const document = atom('<link href="/2025/deal?x=1"/>')
  expect((await feedOf(document, null)).items[0]?.link).toBe('/2025/deal?x=1')
  expect((await feedOf(atom('<link href="javascript:x"/>'), null)).items[0]?.link).toBeNull()
})

const PAGE = `<!DOCTYPE html><html><head><base href="https://news.example/de/">
  <!-- <link rel="alternate" type="application/rss+xml" href="old.xml"> -->
  <LINK REL="Alternate home" TYPE=application/rss+xml TITLE="Deals &amp; more" HREF=feed.xml>
  <link rel='alternate' type='application/atom+xml; charset=utf-8' href='/atom.xml?a=1&amp;b=2'/>
  <link rel="alternate" type="application/rss+xml" href="feed.xml">
  <link rel="alternate" hreflang="fr" href="/fr/"><link rel="stylesheet" type="application/rss+xml" href="no.xml">
  </head><body>Log in</body></html>`

test('a web page in place of a feed is told apart, and the feeds it announces are offered', async () => {
  expect(await read(PAGE)).toEqual({
    ok: false,
    error: {
      code: 'not_a_feed',
      message:
        'The address gives a web page; it announces these feeds: https://news.example/de/feed.xml, https://news.example/atom.xml?a=1&b=2.',
      announced: [
        { url: 'https://news.example/de/feed.xml', title: 'Deals & more' },
        { url: 'https://news.example/atom.xml?a=1&b=2', title: null },
      ],
    },
  })
  const silent = await read('<html><body>Log in</body></html>')
  expect(silent).toMatchObject({ ok: false, error: { code: 'not_a_feed' } })
  expect(silent.ok ? null : silent.error.announced).toBeUndefined()
})

test('searches a page full of comments that never end', async () => {
  expect(await read(`<html>${'<!--'.repeat(60_000)}`)).toMatchObject({ ok: false })
})

test('a guid that says it is a link is one, also when it is relative', async () => {
  const { items } = await feedOf(
    '<rss version="2.0"><channel><item><guid isPermaLink="true">/deal</guid></item></channel></rss>',
  )
  expect(items).toMatchObject([{ guid: '/deal', link: 'https://news.example/deal' }])
})

test('resolves a link against the base of its own element', async () => {
  const { items } = await feedOf(atom('<link xml:base="https://other.example/a/" href="deal"/>'))
  expect(items[0]?.link).toBe('https://other.example/a/deal')
})

test('takes of several links the one that leads to the page, however its relation is written', async () => {
  const long = 'http://www.iana.org/assignments/relation/alternate'
  for (const rel of ['alternate', 'Alternate', long]) {
    const links = `<link rel="related" href="/no"/><link rel="${rel}" href="/yes"/><link rel="self" href="/no"/>`
    expect((await feedOf(atom(links))).items[0]?.link).toBe('https://news.example/yes')
  }
})

test('a feed that stands inside of a web page is read', async () => {
  const inner = atom('<title>X</title>')
  expect((await feedOf(`<html><body>${inner}</body></html>`)).items).toMatchObject([{ title: 'X' }])
})
