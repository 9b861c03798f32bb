import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey, sameCompany } from '../../../src/core/company/name.ts'

test.each([
  ['Škoda Auto, GmbH', 'skoda auto'],
  ['QXO, Inc.', 'qxo'],
  ['Gewiss S.p.A.', 'gewiss'],
  ['Poste Italiane S.A.', 'poste italiane'],
  ["McDonald's Corp", 'mcdonald'],
  ['AT&T', 'at t'],
  ['Scale-AI', 'scale ai'],
  ['Holding AG', 'holding ag'],
  ['Carrefour SA', 'carrefour'],
  ['GROẞBERG', 'grossberg'],
])('%s is compared as %s', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test('a short form is the same company as its long form, and a different one is not', () => {
  expect(sameCompany('Meta', 'Meta Platforms, Inc.')).toBe(true)
  expect(sameCompany('YouTube', 'You Tube')).toBe(true)
  expect(sameCompany('Platforms', 'Meta Platforms')).toBe(false)
  expect(sameCompany('Metabolic', 'Meta')).toBe(false)
  expect(sameCompany('…', '…')).toBe(false)
})

test('a key is its own key, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
    }),
  )
})
