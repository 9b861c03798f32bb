import { expect, test } from 'vitest'
import { triggerTable } from '../../../src/core/language/trigger-table.ts'

test('what rows tell twice is kept once, with the greater weight', () => {
  const table = triggerTable([
    ['buy', 'finite', 0.5, 'takes|took+control'],
    ['buy', 'finite', 0.7, 'takes+control'],
    ['buy', 'finite', 0.6, 'takes+control|stake'],
  ])
  expect(table.get('takes')).toEqual([
    { frame: 'buy', form: 'finite', weight: 0.7, particle: 'control' },
    { frame: 'buy', form: 'finite', weight: 0.6, particle: 'stake' },
  ])
})

test('a word keeps every frame, form and opener it is told with', () => {
  const table = triggerTable([
    ['buy', 'finite', 0.5, 'hace+con se~hace+con'],
    ['buy', 'noun', 0.5, 'hace+con'],
    ['join', 'finite', 0.5, 'hace+con'],
  ])
  expect(table.get('hace')).toHaveLength(4)
})
