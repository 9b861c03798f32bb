import { expect, test } from 'vitest'
import { type Companies, NO_COMPANIES } from '../../../src/core/company/company.ts'
import { germanParties, withoutGenitive } from '../../../src/core/query/german-parties.ts'
import { partiesOf } from '../../../src/core/query/subject.ts'

test.each([
  [' nvidias ', ' nvidia '],
  [' metas ', ' meta '],
  [' norvik energys ', ' norvik energy '],
])('%s is also a genitive', (words, name) => {
  expect(withoutGenitive(words)).toBe(name)
})

test.each([' nvidia ', ' hess ', ' axis kos ', ' ss ', ' '])('%s is a name of its own', (words) => {
  expect(withoutGenitive(words)).toBe(null)
})

test('a company that is named in its genitive alone is known by its name', () => {
  const nvidia = { id: 7, name: 'Nvidia', parentId: null }
  const siemens = { id: 8, name: 'Siemens', parentId: null }
  const companies: Companies = {
    ...NO_COMPANIES,
    named: (name) => ({ nvidia, siemens })[name.toLowerCase()] ?? null,
  }
  const parties = partiesOf(null, ['Nvidias', 'Siemens', 'Kiesel'], companies)
  expect(germanParties(parties, companies)).toEqual([
    { role: 'mentioned', words: ' nvidias ', line: [] },
    { role: 'mentioned', words: ' nvidia ', line: [7] },
    { role: 'mentioned', words: ' siemens ', line: [8] },
    { role: 'mentioned', words: ' kiesel ', line: [] },
  ])
})
