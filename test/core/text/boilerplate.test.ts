import { expect, test } from 'vitest'
import { closesArticle, isFurniture } from '../../../src/core/text/boilerplate.ts'

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
