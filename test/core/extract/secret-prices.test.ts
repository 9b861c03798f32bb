import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test.each([
  [
    'en',
    'Halden buys Norvik for an undisclosed sum.\nNorvik has 200 workers. It built a plant for $40 million near Oslo.',
    null,
  ],
  [
    'de',
    'Halden kauft den Rivalen Norvik. Der Kaufpreis wurde nicht genannt. Norvik hat eine Fabrik für 40 Millionen Euro gebaut.',
    null,
  ],
  [
    'en',
    'Halden has agreed to buy Norvik. Terms were not disclosed. People familiar with the matter put the purchase price at $40 million.',
    40e6,
  ],
])('%s: a price kept secret is no other sum of the article: "%s"', (lang, text, price) => {
  const [deal] = extract({ text, lang }).deals
  expect(deal?.price?.value.amount ?? null).toBe(price)
})
