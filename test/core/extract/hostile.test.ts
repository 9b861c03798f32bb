import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

const MEGABYTE = 1_000_000

test.each([
  ['one word', 'a'],
  ['capitals', 'A'],
  ['digits', '7'],
  ['grouped digits', '1,'],
  ['dots in a word', 'A.b'],
  ['ampersands', 'A&'],
  ['brackets', '('],
  ['quotes', '„'],
  ['currency signs', '$1 '],
  ['names', 'Acme '],
  ['names with commas', 'Acme, '],
  ['trigger words', 'acquires '],
  ['deals', 'Acme acquires Beta for $4bn. '],
  ['German deals', 'Norvik übernimmt Halden für 4 Mrd. Euro. '],
  ['many parties', 'Acme and Beta and Gamma to merge with '],
  ['line breaks', '\n'],
  ['short lines', 'a\n'],
  ['people', 'CEO Laura Stein will join Acme as chief officer '],
  ['words that open a sentence', 'Longtemps rachat. '],
  ['lone surrogates', '\uD800 '],
])('a megabyte of %s is read to its end', (_name, unit) => {
  const text = unit.repeat(Math.ceil(MEGABYTE / unit.length))
  for (const article of [{ text, title: text }, { text: `Der Konzern und die Bank ${text}` }]) {
    const { confidence } = extract(article)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test.each([
  'It has $5m. ',
  'It had 49%, ',
  'Corvus sold Quellmark. ',
  'Norvik may buy Corvus and ',
])('a deal that half a megabyte of "%s" follows is read to its end', (unit) => {
  const text = `Norvik has agreed to buy Halden. ${unit.repeat(Math.ceil(MEGABYTE / 2 / unit.length))}`
  const { isDeal, deals } = extract({ text, title: 'Norvik to buy Halden for $40 million' })
  expect(isDeal).toBe(true)
  expect(deals[0]?.price?.value.amount).toBe(40e6)
})
