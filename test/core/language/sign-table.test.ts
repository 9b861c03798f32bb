import { expect, test } from 'vitest'
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
