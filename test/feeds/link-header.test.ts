import { array, assert, property, string, stringMatching, tuple, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { readLinkHeader } from '../../src/feeds/link-header.ts'

const BASE = 'https://news.example/feeds/all'

test.each([
  ['<https://hub.example/>; rel="hub"', [{ url: 'https://hub.example/', rels: ['hub'] }]],
  ['<all>;rel=self', [{ url: 'https://news.example/feeds/all', rels: ['self'] }]],
  [
    '</a,b>; rel="SELF  Alternate"',
    [{ url: 'https://news.example/a,b', rels: ['self', 'alternate'] }],
  ],
  [
    '<a>; title="x, <y>; rel=\\"hub\\""; rel=self',
    [{ url: 'https://news.example/feeds/a', rels: ['self'] }],
  ],
  ['<a>; rel=hub; rel=self', [{ url: 'https://news.example/feeds/a', rels: ['hub'] }]],
  ['<a>; rel=hub; anchor="/other"', []],
  ['nonsense, <a>; rel=hub', [{ url: 'https://news.example/feeds/a', rels: ['hub'] }]],
  [
    '<http://[>; rel=hub, , <b> ; Rel = hub',
    [{ url: 'https://news.example/feeds/b', rels: ['hub'] }],
  ],
  ['<a', []],
  ['', []],
])('reads %s', (header, links) => {
  const read = readLinkHeader(header, BASE).map(({ url, rels }) => ({ url, rels }))
  expect(read).toEqual(links)
})

test('several links of several headers are all read', () => {
  const header =
    '<https://a.example/>; rel=hub, <https://b.example/>; rel=hub; title=B, <x>; rel=self'
  expect(readLinkHeader(header, BASE).map(({ url }) => url)).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://news.example/feeds/x',
  ])
})

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

test('any link that is written by the rules is read as it was meant', () => {
  const relation = stringMatching(/^[a-z]{1,8}$/)
  const title = string()
  assert(
    property(array(tuple(webUrl(), relation, title)), (links) => {
      const written = links.map(
        ([url, rel, text]) => `<${url.replace(/[<>]/g, '')}>; title=${quoted(text)}; rel=${rel}`,
      )
      expect(readLinkHeader(written.join(', '), BASE)).toEqual(
        links.map(([url, rel, text]) => ({
          url: new URL(url.replace(/[<>]/g, '')).href,
          rels: [rel],
          type: '',
          title: text,
        })),
      )
    }),
  )
})

test.each(['<', ',', ';', '"', '<a,', '<a>;', '<a>;a="', '\\"', ' ', '<a>; rel=hub, '])(
  'a header full of %s is read to its end',
  (part) => {
    const links = readLinkHeader(part.repeat(64_000), BASE)
    expect(links.every(({ url }) => URL.canParse(url))).toBe(true)
  },
)
