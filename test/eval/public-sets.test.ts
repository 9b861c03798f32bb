import { expect, test } from 'vitest'
import { GNAD10 } from '../../eval/deals/sets/background.ts'
import { CORE_RELATIONS } from '../../eval/deals/sets/core-relations.ts'
import { detectionSet } from '../../eval/deals/sets/detection.ts'
import { FREITAG } from '../../eval/deals/sets/freitag.ts'
import { MNA2018 } from '../../eval/deals/sets/mna.ts'
import { SMARTDATA } from '../../eval/deals/sets/smartdata.ts'
import { answerOf, marksOf, verdict } from './marked.ts'

const BOUGHT = { acquirers: ['Norvik'], targets: ['Halden'] }

function sampleOf(set: typeof GNAD10, labels: object) {
  return set.sample({ id: 'r1', text: 'x', labels })
}

test('a detection set asks only for deal or not', () => {
  const set = detectionSet('headlines', 'none')
  const marks = marksOf(set, { labels: { is_deal: true } }, answerOf())
  expect([...marks.keys()]).toEqual(['deal article'])
  expect(verdict(marks, 'deal article')).toBe('missed')
  expect(marks.get('deal article')?.claims).toEqual([{ confidence: 0.1, right: true }])
})

test('repetitions, other sections and other relations are left out', () => {
  const left = { ok: true, value: null }
  expect(
    sampleOf(detectionSet('headlines', 'none'), { is_deal: true, dup_in_train: true }),
  ).toEqual(left)
  expect(sampleOf(GNAD10, { topic: 'Wirtschaft' })).toEqual(left)
  expect(sampleOf(SMARTDATA, { is_deal: true, dup_of: 'r0', relations: [] })).toEqual(left)
  expect(
    sampleOf(MNA2018, { acquirer: 'Norvik', target: 'Halden', same_deal_in_train: true }),
  ).toEqual(left)
  const parties = { e1: { text: 'Norvik' }, e2: { text: 'Halden' } }
  expect(
    sampleOf(CORE_RELATIONS, { relation: 'merged_with', invert_relation: 0, ...parties }),
  ).toEqual(left)
})

test('a deal seen in a sports page is a false alarm', () => {
  const marks = marksOf(GNAD10, { labels: { topic: 'Sport' } }, answerOf(BOUGHT))
  expect(verdict(marks, 'false alarms')).toBe('wrong')
})

test('acquirer, target and both are read off the main deal alone', () => {
  const labels = { acquirer: 'Norvik Ltd', target: 'Halden' }
  const right = marksOf(MNA2018, { labels }, answerOf(BOUGHT))
  expect(['acquirer', 'target', 'acquirer+target both'].map((f) => verdict(right, f))).toEqual([
    'found',
    'found',
    'found',
  ])
  const second = answerOf({ acquirers: ['Norvik'], targets: ['Skagen'] }, BOUGHT)
  const marks = marksOf(MNA2018, { labels }, second)
  expect(verdict(marks, 'target')).toBe('missed and wrong')
  expect(verdict(marks, 'acquirer+target both')).toBe('missed and wrong')
  expect(verdict(marksOf(MNA2018, { labels }, answerOf()), 'acquirer+target both')).toBe('missed')
})

test('wire slots are found by full name, short form or ticker in any deal of the text', () => {
  const slots = {
    acquired: [{ text: 'Halden\n Industries Inc' }],
    purchaser: [{ text: 'Skagen Corp' }],
    purchcode: [{ text: 'NVK' }],
    dlramt: [{ text: '2 billion dlrs' }],
  }
  const answer = answerOf({ acquirers: ['Lofoten'] }, { ...BOUGHT, acquirers: ['NVK'], priceBn: 2 })
  const marks = marksOf(FREITAG, { labels: { slots } }, answer)
  expect(verdict(marks, 'acquired')).toBe('found')
  expect(marks.get('purchaser')?.counts).toMatchObject({ tp: 1, fp: 0.5 })
  expect(verdict(marks, 'price')).toBe('found')
  expect(verdict(marks, 'seller')).toBe('silent')
})

test('an undisclosed wire price is nothing to find', () => {
  const slots = { dlramt: [{ text: 'undisclosed' }] }
  const marks = marksOf(FREITAG, { labels: { slots } }, answerOf({ ...BOUGHT, priceBn: 2 }))
  expect(verdict(marks, 'price')).toBe('wrong')
})

test('German parties are asked for where the corpus names the role', () => {
  const args = [{ role: 'buyer', text: 'Norvik' }]
  const labels = { is_deal: true, relations: [{ name: 'Acquisition', args }] }
  const marks = marksOf(SMARTDATA, { labels }, answerOf(BOUGHT))
  expect(verdict(marks, 'buyer')).toBe('found')
  expect(verdict(marks, 'acquired')).toBe('not asked')
})

test('a spin-off counts as a German deal', () => {
  const labels = { is_deal: false, is_deal_broad: true, relations: [] }
  expect(verdict(marksOf(SMARTDATA, { labels }, answerOf(BOUGHT)), 'deal article')).toBe('found')
})

test('who bought whom knows the direction, also where the labels turn it round', () => {
  const labels = { relation: 'acquired_by', e1: { text: 'Halden' }, e2: { text: 'Norvik' } }
  const straight = { labels: { ...labels, invert_relation: 0 } }
  const turned = { labels: { ...labels, invert_relation: 1 } }
  const right = marksOf(CORE_RELATIONS, straight, answerOf(BOUGHT))
  expect(verdict(right, 'who bought whom')).toBe('found')
  expect(verdict(right, 'direction swapped')).toBe('silent')
  const wrong = marksOf(CORE_RELATIONS, turned, answerOf(BOUGHT))
  expect(verdict(wrong, 'who bought whom')).toBe('missed and wrong')
  expect(verdict(wrong, 'direction swapped')).toBe('wrong')
  expect(verdict(marksOf(CORE_RELATIONS, turned, answerOf()), 'who bought whom')).toBe('missed')
})

test('a row of another shape is refused with the field that is wrong', () => {
  const read = sampleOf(MNA2018, { acquirer: 'Norvik' })
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('labels.target') })
})
