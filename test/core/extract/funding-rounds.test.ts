import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test('who led an earlier round does not lead this one', () => {
  const text =
    'Freight start-up Norvik is raising a Series F round of $20 million from existing investors. The company was founded in Oslo. Norvik had raised $65 million last year in a Series E round led by Halden Capital.'
  const [deal] = extract({ text }).deals
  expect(deal).toMatchObject({
    type: { value: 'funding_round' },
    price: { value: { amount: 2e7 } },
  })
  expect(deal?.acquirers).toEqual([])
})

test('whoever leads a round in a company has no part in what it does', () => {
  const text =
    'Halden Capital has struck its second bet this week. The firm has led a $13 million seed round in logistics start-up Norvik Express. Norvik Express plans to hire.'
  expect(sides(text)).toMatchObject({ acquirers: ['Halden Capital'], targets: ['Norvik Express'] })
})

test('a funding round is told by its own words', () => {
  const text =
    'Customers of Norvik had asked for more trucks all season. Norvik has now raised Rs 37 crore in a pre-Series A funding round, a report said. The launch is planned for March.'
  expect(extract({ text }).isDeal).toBe(true)
})

test('a headline that names no round is about the one told next', () => {
  const title = 'Freight firm Norvik to raise $20 million from Corvus'
  const text =
    'Freight start-up Norvik is raising a Series F round of $20 million from Corvus Partners. Norvik moves parcels. In July, the company raised $65 million in a Series E round led by Halden Capital.'
  expect(extract({ title, text }).deals[0]?.price?.value.amount).toBe(2e7)
})
