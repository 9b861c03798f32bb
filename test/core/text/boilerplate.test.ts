import { expect, test } from 'vitest'
import {
  closesArticle,
  headsLinks,
  isFurniture,
  isLink,
} from '../../../src/core/text/boilerplate.ts'

function line(text: string, position = 0.5) {
  return { text, words: text.split(' ').length, position }
}

test.each(['menu', 'close', 'Source:', 'Latest News', 'Jetzt teilen', 'Read more about this here'])(
  '"%s" is page furniture',
  (text) => {
    expect(isFurniture(line(text))).toBe(true)
  },
)

test.each([
  'Acme is sold.',
  'Acme buys Beta for two billion',
  'Shareholders back the merger of both',
  'The source of the money is unknown to all of them so far.',
])('"%s" is news', (text) => {
  expect(isFurniture(line(text))).toBe(false)
})

test('contacts and "About Acme" end the news in the later part of a text only', () => {
  expect(closesArticle(line('About Acme', 0.8))).toBe(true)
  expect(closesArticle(line('Media Contact:', 0.8))).toBe(true)
  expect(closesArticle(line('About Acme', 0.1))).toBe(false)
  expect(closesArticle(line('About half of the staff will stay.', 0.8))).toBe(false)
})

test.each([
  'Most read',
  'À lire aussi',
  'Te puede interesar',
  'Leggi anche',
  'Lees ook',
  'Leia também',
])('"%s" heads a list of links', (text) => {
  expect(headsLinks(line(text))).toBe(true)
  expect(headsLinks(line(`${text} but only if you like to read about deals`))).toBe(false)
})

test('a link has no full stop, a sentence has', () => {
  expect(isLink(line('Acme buys Beta for two billion'))).toBe(true)
  expect(isLink(line('Acme buys Beta for two billion.'))).toBe(false)
})
