import { expect, test } from 'vitest'
import { maySpeakFor } from '../../src/feeds/parse/page-address.ts'

const PAGE = 'https://news.example/2025/a-buys-b'

test.each([
  ['itself with tracking', `${PAGE}?utm_source=rss`, PAGE, true],
  ['its ordinary page from an AMP page', `${PAGE}/amp`, PAGE, true],
  ['its ordinary page from an AMP host', 'https://amp.news.example/a-buys-b-c', PAGE, true],
  ['a subdomain', PAGE, 'https://money.news.example/a-buys-b', true],
  ['its main domain', 'https://rss.news.example/item/17', PAGE, true],
  ['another path of the site', 'https://news.example/item?id=17', PAGE, true],
  ['the story without its query', `${PAGE}?from=feed`, PAGE, true],
  [
    'the copied page of an AMP cache',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2025/a-buys-b/amp',
    PAGE,
    true,
  ],
  [
    'the copied page of the AMP viewer',
    'https://www.google.com/amp/s/news.example/2025/a-buys-b/amp',
    PAGE,
    true,
  ],
  ['another site', 'https://evil.example/x', PAGE, false],
  ['another site with our end', 'https://evilnews.example/x', PAGE, false],
  [
    'a neighbour on a platform',
    'https://evil.blogs.example/x',
    'https://good.blogs.example/story-1234',
    false,
  ],
  ['another site by an AMP path', 'https://evil.example/c/s/news.example/a', PAGE, false],
  [
    'another site in an AMP cache',
    'https://evil-example.cdn.ampproject.org/c/s/evil.example/a',
    PAGE,
    false,
  ],
  ['the front page', PAGE, 'https://news.example/', false],
  ['the section it lies in', PAGE, 'https://news.example/2025', false],
  [
    'a script without its number',
    'https://news.example/story.php?id=17',
    'https://news.example/story.php',
    false,
  ],
  ['another scheme', PAGE, 'ftp://news.example/x', false],
])('a page may speak for %s: %s → %s', (_, page, address, expected) => {
  expect(maySpeakFor(page, address)).toBe(expected)
})
