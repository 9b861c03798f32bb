import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ["Halden's pump unit was bought by Norvik for $40 million.", 'pump unit'],
  ["Halden's pump unit was sold to Norvik for $40 million.", 'pump unit'],
  ['The marine pump business of Halden was acquired by Norvik.', 'marine pump business'],
])('a unit that is bought or sold is told from its owner: %s', (text, target) => {
  expect(sides(text)).toEqual({ acquirers: ['Norvik'], targets: [target], sellers: ['Halden'] })
})

test('the company before a passive is bought itself', () => {
  expect(sides('Halden was acquired by Norvik.').targets).toEqual(['Halden'])
})
