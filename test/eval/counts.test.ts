import { expect, test } from 'vitest'
import {
  countFlag,
  countSlot,
  f1,
  falseShare,
  NOTHING,
  precision,
  recall,
  sum,
} from '../../eval/deals/counts.ts'

test('a yes or no falls into one of four boxes', () => {
  expect(countFlag(true, true)).toEqual({ ...NOTHING, tp: 1 })
  expect(countFlag(true, false)).toEqual({ ...NOTHING, fp: 1 })
  expect(countFlag(false, true)).toEqual({ ...NOTHING, fn: 1 })
  expect(countFlag(false, false)).toEqual({ ...NOTHING, tn: 1 })
})

test('wrong names beside a right one cost their share, wrong ones alone cost a whole one', () => {
  expect(countSlot({ said: 4, right: 1, gold: true })).toEqual({ ...NOTHING, tp: 1, fp: 0.75 })
  expect(countSlot({ said: 2, right: 2, gold: true })).toEqual({ ...NOTHING, tp: 1 })
  expect(countSlot({ said: 3, right: 0, gold: true })).toEqual({ ...NOTHING, fp: 1, fn: 1 })
})

test('silence is right where there is nothing, a miss where there is something', () => {
  expect(countSlot({ said: 0, right: 0, gold: false })).toEqual(NOTHING)
  expect(countSlot({ said: 0, right: 0, gold: true })).toEqual({ ...NOTHING, fn: 1 })
  expect(countSlot({ said: 1, right: 1, gold: false })).toEqual({ ...NOTHING, fp: 1 })
})

test('precision, recall and F1 come from the counts, and are 0 without any', () => {
  const counts = { tp: 6, fp: 2, fn: 4, tn: 8 }
  expect(precision(counts)).toBe(0.75)
  expect(recall(counts)).toBe(0.6)
  expect(f1(counts)).toBeCloseTo(2 / 3, 10)
  expect(falseShare(counts)).toBe(0.2)
  for (const measure of [precision, recall, f1, falseShare]) expect(measure(NOTHING)).toBe(0)
})

test('counts add up box by box', () => {
  expect(sum({ tp: 1, fp: 2, fn: 3, tn: 4 }, { tp: 10, fp: 20, fn: 30, tn: 40 })).toEqual({
    tp: 11,
    fp: 22,
    fn: 33,
    tn: 44,
  })
})
