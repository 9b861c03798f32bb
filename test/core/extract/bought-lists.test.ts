import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  [
    'Norvik acquired the following companies: Halden, Corvus, and Tarn.',
    ['Halden', 'Corvus', 'Tarn'],
  ],
  ['Norvik acquired three rivals, including Halden, Corvus and others.', ['Halden', 'Corvus']],
  [
    'Norvik acquired Halden in 2004, Corvus in May 2005 and Tarn in 2011.',
    ['Halden', 'Corvus', 'Tarn'],
  ],
])('all of a list are bought: %s', (text, targets) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets })
})

test('a single name behind a colon is a source', () => {
  expect(sides('Norvik to buy rival pump maker: Halden').targets).not.toContain('Halden')
})
