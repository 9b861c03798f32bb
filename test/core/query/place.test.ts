import { assert, constant, double, maxSafeNat, oneof, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readPlace, writePlace } from '../../../src/core/query/place.ts'

test('every place is read back from its word', () => {
  const price = oneof(double({ min: 0, max: 1e300, noNaN: true }), constant(-1), constant(null))
  assert(
    property(record({ rank: maxSafeNat(), price }), (place) => {
      expect(readPlace(writePlace(place), place.price !== null)).toEqual(place)
      expect(readPlace(writePlace(place), place.price === null)).toBe(null)
    }),
  )
})

test('no other word is a place', () => {
  expect(
    ['', 'x', '-1', '1.5', '1~', '1~x', '99999999999999999', '1~1e', '1~-'].map((word) =>
      readPlace(word, word.includes('~')),
    ),
  ).toEqual(Array(9).fill(null))
  assert(property(string(), (word) => readPlace(`${word}x`, false) === null))
})
