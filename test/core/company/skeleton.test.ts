import * as fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { nearSkeletons, skeletonOf } from '../../../src/core/company/skeleton.ts'

test('vowels, doubled letters, case and accents leave a skeleton as it is', () => {
  expect(skeletonOf('Société Générale')).toBe('sctgnrl')
  expect(skeletonOf('SOCIETTE GENERALE')).toBe('sctgnrl')
  expect(skeletonOf('Alphabet Inc.')).toBe(skeletonOf('Alpheebet'))
  expect(skeletonOf('…')).toBe('')
  expect(nearSkeletons('…')).not.toContain('')
})

test('one slip, whichever it is, leads to the skeleton of the name that was meant', () => {
  // Of different letters, so that a letter left out makes no double of its neighbours.
  const letters = 'abcdeklmnorst'.split('')
  const word = fc.shuffledSubarray(letters, { minLength: 3 }).map((some) => some.join(''))
  fc.assert(
    fc.property(word, fc.nat(20), fc.constantFrom('', 'k', 't', 'm'), (name, place, letter) => {
      const at = place % name.length
      const slipped = name.slice(0, at) + letter + name.slice(at + (letter === '' ? 1 : place % 2))
      fc.pre(distance(name, slipped) <= 1 && at > 0)
      expect(nearSkeletons(slipped)).toContain(skeletonOf(name))
    }),
  )
})
