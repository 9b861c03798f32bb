import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { together } from '../../../src/core/extract/weighed.ts'

test('model and lexicon together are a probability, higher for more of either', () => {
  const learned = fc.double({ min: 0, max: 1, noNaN: true })
  const lexicon = fc.double({ min: -30, max: 30, noNaN: true })
  fc.assert(
    fc.property(learned, learned, lexicon, lexicon, (a, b, x, y) => {
      const both = together(Math.max(a, b), Math.max(x, y))
      expect(both).toBeGreaterThanOrEqual(together(Math.min(a, b), Math.min(x, y)))
      expect(both).toBeLessThanOrEqual(1)
      expect(together(a, x)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('however sure the model is, the lexicon has a say', () => {
  expect(together(1, -20)).toBeLessThan(0.01)
  expect(together(0, 20)).toBeGreaterThan(0.99)
})

test('the round of one deal is not the round of another that its article tells beside it', () => {
  const { deals } = extract({
    lang: 'en',
    title: 'Halden raises $40m in Series B round',
    text: 'Halden said on Monday that it had raised $40 million in a Series B round led by Corvus Capital. Separately, Norvik has agreed to buy the pump maker Quellmark for $90 million, both companies said.',
  })
  const sold = deals.find(({ targets }) => targets.some(({ value }) => value === 'Quellmark'))
  expect(sold?.price?.value.amount).toBe(90e6)
  expect(sold?.round).toBeNull()
})

test('a price told by a turn of phrase is found, market value and sales are not', () => {
  const [deal] = extract({
    lang: 'en',
    title: 'Norvik to buy Halden',
    text: 'Norvik is buying the brewer Halden, putting $250 million on the table. Halden had sales of $300 million last year and a market value of $200 million.',
  }).deals
  expect(deal?.price?.value.amount).toBe(250e6)
})
