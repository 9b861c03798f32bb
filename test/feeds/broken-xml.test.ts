import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { balanceXml } from '../../src/feeds/parse/balance.ts'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'

async function feedOf(body: string) {
  const result = await parseFeedDocument({ body: Buffer.from(body), contentType: null, url: null })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function titlesOf(body: string): Promise<string[]> {
  return (await feedOf(body)).items.map(({ title }) => title)
}

const TWO = '<item><title>A</title></item><item><title>B</title></item>'
const BROKEN = 'the XML is cut off or broken; it was put right as far as possible'

test('leaves out the item in which a feed is cut off, wherever that is', async () => {
  const whole = `<rss version="2.0"><channel><title>N</title>${TWO}<item><title>C</title><link>https://news.example/c</link>`
  const starts = whole.indexOf('<item><title>C')
  for (let end = starts; end <= whole.length; end += 1) {
    expect(await titlesOf(whole.slice(0, end))).toEqual(['A', 'B'])
  }
})

test('keeps an item that is complete when only the end of the feed is missing', async () => {
  for (const end of ['', '</channel>', '</channel></rss', '</rss>', '</channel></channel></rss>']) {
    expect(await titlesOf(`<rss version="2.0"><channel>${TWO}${end}`)).toEqual(['A', 'B'])
  }
})

test('puts right forgotten and stray tags, bare and unquoted attributes', async () => {
  const cases = [
    `<rss version=2.0><channel>${TWO}</channel></rss>`,
    `<rss version="2.0"><channel><p><ul><li></ul>${TWO}</channel></rss>`,
    `<rss version="2.0"><channel></b>${TWO}</i></channel></rss>`,
    '<rss version="2.0"><channel><item><title>A</title><item><title>B</title></channel></rss>',
    `<rss version="2.0"><channel><image checked width=5 width="6"/>${TWO}</channel></rss>`,
  ]
  for (const document of cases) {
    const { items, warnings } = await feedOf(document)
    expect(items.map(({ title }) => title)).toEqual(['A', 'B'])
    expect(warnings).toEqual([BROKEN])
  }
})

test('items inside of an item follow it', async () => {
  const nested = '<item><title>A</title><item><title>B</title></item></item>'
  expect(await titlesOf(`<rss version="2.0"><channel>${nested}</channel></rss>`)).toEqual([
    'A',
    'B',
  ])
})

test('a document without a channel is read all the same', async () => {
  expect(await titlesOf(`<rss version="0.91">${TWO}</rss>`)).toEqual(['A', 'B'])
})

test('whatever is put right is well-formed: every element closed in the order it was opened', () => {
  const pieces = constantFrom(
    '<item>',
    '</item>',
    '<a>',
    '</a>',
    '<b x=1>',
    "<c y='",
    '"',
    '<',
    '/>',
  )
  assert(
    property(array(pieces), string(), (parts, text) => {
      expect(misplaced(balanceXml(parts.join(text)))).toEqual([])
    }),
  )
})

/** Tags that close another element than the last one opened, and elements that are never closed. */
function misplaced(xml: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closes, name = ''] of xml.matchAll(/<(\/?)([\w:]+)/g)) {
    if (closes === '') open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}
