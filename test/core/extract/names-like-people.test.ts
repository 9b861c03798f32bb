import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['Norvik was acquired by Russell Investments in 2004.', 'Russell Investments', 'Norvik'],
  ['Norvik was sold to Patrick Corporation for $40 million.', 'Patrick Corporation', 'Norvik'],
  ['In May, Christopher & Hale acquired Norvik.', 'Christopher & Hale', 'Norvik'],
  ['Norvik agreed to acquire Karen Hale for $40 million.', 'Norvik', 'Karen Hale'],
  ['The acquisition of Karen Hale by Norvik was completed.', 'Norvik', 'Karen Hale'],
  ['Karen Hale was acquired by Norvik in 2004.', 'Norvik', 'Karen Hale'],
  ['Karen Hale acquired all shares of Norvik.', 'Karen Hale', 'Norvik'],
])('a company named like a person buys and is bought: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})
