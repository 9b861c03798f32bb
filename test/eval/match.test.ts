import { expect, test } from 'vitest'
import { samePercent, sameSum } from '../../eval/deals/match/money.ts'
import { anyOf, nameWords, sameName } from '../../eval/deals/match/name.ts'
import { wireSum } from '../../eval/deals/match/wire-sum.ts'

test.each([
  ['Norvik Group plc', 'Norvik'],
  ['Société Générale', 'SOCIETE GENERALE SA'],
  ['Norvik Energy (NVK)', 'Norvik Energy'],
  ['Norvik’s', 'norvik'],
  ['Straßen AG', 'Strassen'],
  ['Halden & Sohn', 'Halden und Sohn'],
  ['U.S. Skagen', 'US Skagen'],
  ['Norvik', 'Norvik Solar Holding'],
  ['Halden North Oil', 'HNO'],
  ['The Company', 'the company'],
])('%s and %s are one party', (a, b) => {
  expect(sameName(a, b)).toBe(true)
  expect(sameName(b, a)).toBe(true)
})

test.each([
  ['Norvik', 'Halden'],
  ['Norvik Solar', 'Norvik Wind'],
  ['AB InBev', 'AB Volvo'],
  ['Halden North', 'HN'],
  ['GE Oil', 'GE'],
  ['', 'Norvik'],
  ['The Group', 'Holding AG'],
])('%s and %s are two parties', (a, b) => {
  expect(sameName(a, b)).toBe(false)
  expect(sameName(b, a)).toBe(false)
})

test('a name of legal words only keeps none of them', () => {
  expect(nameWords('The Holding Company AG')).toEqual([])
})

test('one match among several names is enough', () => {
  expect(anyOf(['Halden', 'Norvik SE'], ['Skagen', 'Norvik'])).toBe(true)
  expect(anyOf([], ['Norvik'])).toBe(false)
})

test('sums match within one per cent, in one currency where both name it', () => {
  const gold = { amount: 100, currency: 'USD' }
  expect(sameSum({ amount: 101, currency: 'USD' }, gold)).toBe(true)
  expect(sameSum({ amount: 101.1, currency: 'USD' }, gold)).toBe(false)
  expect(sameSum({ amount: 100, currency: 'EUR' }, gold)).toBe(false)
  expect(sameSum({ amount: 100, currency: 'EUR' }, { amount: 100 })).toBe(true)
})

test('percentages match within half a point', () => {
  expect(samePercent(49, 49.5)).toBe(true)
  expect(samePercent(49, 49.6)).toBe(false)
})

test.each([
  ['25 mln dlrs', 25e6],
  ['7.4 billion', 7.4e9],
  ['13,500 dlrs', 13_500],
  ['Four mln\n dlrs', 4e6],
  ['12-1/2 mln dlrs', 12.5e6],
  ['60 thousand', 60_000],
])('reads the wire sum %s', (phrase, amount) => {
  expect(wireSum(phrase)).toEqual({ amount })
})

test('an undisclosed wire sum is none', () => {
  expect(wireSum('undisclosed')).toBeNull()
})
