import { expect, test } from 'vitest'
import { withoutTickers } from '../../../src/core/text/ticker.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function kept(text: string): string {
  return withoutTickers(tokenize(text))
    .map((token) => token.text)
    .join(' ')
}

test.each([
  ['Norvik (NASDAQ: NRVK) buys Halden (LSE: HLD).', 'Norvik buys Halden .'],
  [
    'Norvik Corp <NRV.L> said it bought <Halden Pumps Inc>.',
    'Norvik Corp said it bought Halden Pumps Inc .',
  ],
  ['Norvik {NRV} gets {Halden Inc} offer', 'Norvik gets Halden Inc offer'],
  ['$NRV: Norvik raises stake', 'Norvik raises stake'],
  ['$NRV $HLD - Norvik raises stake', 'Norvik raises stake'],
])('listings are no part of the wording: %s', (text, wording) => {
  expect(kept(text)).toBe(wording)
})

test.each([
  'Norvik (formerly Corvus) buys Halden',
  'It paid $40 for 3 < 4 shares',
  'Norvik [sic] said',
])('other brackets and dollars stay: %s', (text) => {
  expect(withoutTickers(tokenize(text)).length).toBeGreaterThanOrEqual(tokenize(text).length - 1)
})

test('the words a wire brackets as one name hold together', () => {
  const bound = withoutTickers(tokenize('sold to <Aldera and Dunn Inc> yesterday'))
    .filter((token) => token.bound === true)
    .map((token) => token.text)
  expect(bound).toEqual(['and', 'Dunn', 'Inc'])
})
