import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/language/languages.ts'
import { triggerTable } from '../../../src/core/language/trigger-table.ts'
import { tokenize } from '../../../src/core/text/token.ts'

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

test('openers and particles of several tokens are read as the text is', () => {
  const table = triggerTable([['buy', 'finite', 0.5, "s'est|se_ha~paid tie+-up|back"]])
  const plain = { frame: 'buy', form: 'finite', weight: 0.5 }
  expect(table.get('paid')).toEqual([
    { ...plain, openers: ['est', 's'] },
    { ...plain, openers: ['ha', 'se'] },
  ])
  expect(table.get('tie')).toEqual([
    { ...plain, particle: 'up', particleLead: ['-'] },
    { ...plain, particle: 'back' },
  ])
})

test.each([...LANGUAGES.values()])(
  'every trigger word is one a text can hold: $code',
  ({ triggers }) => {
    const words = [...triggers].flatMap(([word, listed]) => [
      word,
      ...listed.flatMap(({ particle, particleLead = [], openers = [] }) => [
        ...(particle === undefined ? [] : [particle]),
        ...particleLead,
        ...openers,
      ]),
    ])
    expect(words.filter((word) => tokenize(word)[0]?.text !== word)).toEqual([])
  },
)
