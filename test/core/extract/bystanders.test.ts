import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test('who says it has no part in what is said', () => {
  const text =
    'Der Pensionsfonds Norvik übernehme 40 Prozent an dem Projekt vor der Küste, teilte Halden am Montag mit.'
  expect(sides({ lang: 'de', text }).targets).not.toContain('Halden')
})

test('a share index buys nothing', () => {
  const text =
    'Norvik plc, the FTSE 250 flow control group, has agreed to buy the pump business of Halden Electric for $385 million in cash.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik plc'], sellers: ['Halden Electric'] })
})

test('what was bought years ago, as told far below, is not what the headline means', () => {
  const title = 'Norvik to take control of Nordic brewer in $720 mln deal'
  const text =
    'OSLO - Norvik Holdings will turn its affiliate Halden Breweries into a subsidiary, spending $720 million, it said on Tuesday. The purchase raises its stake from 36% to 68%. The company expects to complete the transaction in January. Its shares rose. Beer sales are growing. Norvik has been shifting toward health products, buying Corvus Vitamins for $170 million in 2023.'
  expect(sides({ title, text }).targets).not.toContain('Corvus Vitamins')
})
