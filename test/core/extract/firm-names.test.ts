import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['The Norvik/Corvus Group has acquired Halden Hotels for $40 million.', 'Norvik/Corvus Group'],
  [
    'Norvik Research and Development Inc. has acquired Halden Hotels for $40 million.',
    'Norvik Research and Development Inc',
  ],
  [
    'Norvik Life Run-Off said it has acquired Halden Hotels for $40 million.',
    'Norvik Life Run-Off',
  ],
])('a firm’s name goes to its end: %s', (text, name) => {
  expect(sides(text)).toMatchObject({ acquirers: [name], targets: ['Halden Hotels'] })
})

test('two companies between whom a slash stands are two', () => {
  const { acquirers, targets } = sides('Regulators cleared the Norvik/Halden merger on Monday.')
  expect([...acquirers, ...targets]).toEqual(['Norvik', 'Halden'])
})

test.each([
  ['Norvik has bought 20% of Halden Foods for Rs 37 crore.', 'Halden Foods'],
  ['Norvik has bought Halden Foods for Rs. 37 crore in cash.', 'Halden Foods'],
  ['Norvik agreed to buy Halden Mining 1818.HK for $37 million.', 'Halden Mining'],
])('neither a currency nor a listing is a company: %s', (text, target) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: [target] })
})
