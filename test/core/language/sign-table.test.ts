import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/language/languages.ts'
import { signTable } from '../../../src/core/language/sign-table.ts'

function phrasesOf(table: string): string[] {
  const signs = [...signTable([[1, table]]).values()].flat()
  return signs.map(({ words }) => words.join(' '))
}

test('words parted by a slash make a phrase each', () => {
  expect(phrasesOf('passe/passent sous')).toEqual(['passe sous', 'passent sous'])
})

test('a slash by itself is a mark of the text', () => {
  expect(phrasesOf('s / p')).toEqual(['s / p'])
})

test.each([...LANGUAGES.values()])('no phrase of the signs is listed twice: $code', ({ signs }) => {
  const phrases = [...(signs?.values() ?? [])].flat().map(({ words }) => words.join(' '))
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) < at)).toEqual([])
})
