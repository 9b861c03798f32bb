import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function statusOf(title: string, text: string) {
  return extract({ title, text }).deals[0]?.status.value
}

test.each([
  [
    'Norvik sells its Corvus business',
    'Norvik has completed the sale of its Corvus business to Halden Chemicals Inc. All conditions were met, allowing for the transaction to be completed in one step. With the sale of Corvus, Norvik is smaller.',
  ],
  [
    'Norvik Hotels Sold at Auction',
    'Norvik Hotels has been purchased by Halden Investments LLC, a private group. Halden purchased Norvik Hotels from Corvus Bank.',
  ],
])('what the text says is done is done, whatever the headline: %s', (title, text) => {
  expect(statusOf(title, text)).toBe('completed')
})

test('an outright end of the sale outweighs what else is said of it', () => {
  const text =
    'Norvik Industries completed the sale of its Corvus business for $10 million. Norvik had said it would seek to sell the business. With the sale of Corvus, the division will lose revenue.'
  expect(statusOf('Norvik Industries sells Corvus business for $10 million', text)).toBe(
    'completed',
  )
})

test('what is still to come outweighs a passing mention', () => {
  const text =
    'Norvik said it will acquire Halden Foods for $40 million. With the acquisition of Halden Foods, Norvik enters the north.'
  expect(statusOf('Norvik acquires Halden Foods', text)).toBe('announced')
})

test('a share that is all there is left makes the company whole', () => {
  const text =
    'Norvik said it had agreed terms to buy Halden Tobacco after it increased its offer for the 57.8 percent of the company it did not already own to $40 million. Halden will keep its name. Norvik had offered $35 million before.'
  const title = 'Norvik agrees terms to buy Halden Tobacco for $40 million'
  expect(extract({ title, text }).deals[0]?.type.value).toBe('acquisition')
})

test('a unit that is sold to a fund is its parent’s divestiture', () => {
  const text =
    'Norvik Corp is in talks to sell its textiles unit to private equity firm Halden Partners, people familiar with the matter said.'
  expect(extract({ text }).deals[0]?.type.value).toBe('divestiture')
})

test('what another unit fetched is not the price of this one', () => {
  const text =
    'Norvik Logistics is considering a sale of its freight-forwarding unit, people familiar with the matter said. A spokesman declined to comment. The company has also sold its railway business to Halden Freight for $710 million this year.'
  expect(extract({ text }).deals[0]?.price).toBeNull()
})

test('an offer that was turned down earlier is not the one on the table', () => {
  const title = 'Halden rejects Norvik’s revised takeover proposal'
  const text =
    'Halden has rejected a revised £34bn takeover proposal from Norvik. Halden earlier rejected Norvik’s £31bn offer for the same reason. The bid was made in May.'
  expect(extract({ title, text }).deals[0]?.price?.value.amount).toBe(34e9)
})
