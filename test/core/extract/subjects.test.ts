import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  ['An agreement was announced for Norvik (parent of Tarn) to acquire Halden.', 'Norvik', 'Halden'],
  ['Corvus fell on talk of Norvik acquiring Halden.', 'Norvik', 'Halden'],
  ["In 2009, Vroman's bought another bookstore, and Corvus acquired Halden.", 'Corvus', 'Halden'],
  ['Halden makes Tamil films, and was later acquired by Norvik.', 'Norvik', 'Halden'],
  ['After acquiring Halden in 2009, Norvik moved to Lund.', 'Norvik', 'Halden'],
  ['Through an option held by Corvus, Norvik also acquired Halden.', 'Norvik', 'Halden'],
  ['Halden (HLD) which was acquired by Norvik makes bread.', 'Norvik', 'Halden'],
])('the subject of a deal verb: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  [
    'Norvik grew by acquiring Halden Foods, and went on in 2006 by acquiring Corvus Mills.',
    ['Norvik → Halden Foods', 'Norvik → Corvus Mills'],
  ],
  [
    'Halden was acquired by Norvik in 1991 and then sold on to Corvus in 1998.',
    ['Norvik → Halden', 'Corvus → Halden'],
  ],
])('verbs that share a subject each tell a deal: %s', (text, told) => {
  const { deals } = extract({ text })
  const arrows = deals.map(({ acquirers, targets }) =>
    [acquirers, targets].map((side) => side.map(({ value }) => value).join(', ')).join(' → '),
  )
  expect(arrows.toSorted()).toEqual(told.toSorted())
})
