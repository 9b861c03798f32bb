import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearModel, probabilities } from '../../../src/core/extract/learned/linear-model.ts'

const MODEL = linearModel({
  bias: [0, 0],
  features: ['buys', 'plays'],
  hundredths: [-200, 200, 300, 0],
})

test('what is present makes a class more probable, what the model has never met says nothing', () => {
  expect(probabilities(MODEL, ['buys'])[1]).toBeCloseTo(0.982, 3)
  expect(probabilities(MODEL, ['plays'])[0]).toBeCloseTo(0.953, 3)
  expect(probabilities(MODEL, ['sings'])).toEqual([0.5, 0.5])
})

test('probabilities of any features add up to one', () => {
  const features = fc.array(fc.constantFrom('buys', 'plays', 'sings'))
  fc.assert(
    fc.property(features, (present) => {
      const shares = probabilities(MODEL, present)
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})
