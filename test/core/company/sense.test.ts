import { expect, test } from 'vitest'
import { type CompanyName, companiesOf } from '../../../src/core/company/registry.ts'
import { companiesMeant } from '../../../src/core/company/sense.ts'

function word(name: string, ...words: readonly string[]): CompanyName {
  return { name, kind: 'alias', lang: null, words, rank: 1 }
}

const NAMES = ['Apple', 'Shell', 'Target', 'Block', 'Meta', 'Scale', 'Orange', 'Die Bahn'] as const

const REGISTRY = companiesOf(
  NAMES.map((name, at) => ({
    id: at + 1,
    name,
    parentId: null,
    names: [word(name, '*'), ...(name === 'Meta' ? [word('Facebook Inc.')] : [])],
  })),
)

function meant(text: string, mentioned: readonly string[], lang = 'en'): readonly string[] {
  return companiesMeant(mentioned, { text, lang }, REGISTRY)
}

test.each([
  ['Apple growers expect a poor harvest. Apple prices rose.', 'Apple', 'en'],
  ['Shell companies are popular this year.', 'Shell', 'en'],
  ['Target prices were raised by analysts.', 'Target', 'en'],
  ['Block trades rose for a third day.', 'Block', 'en'],
  ['Meta descriptions matter to search engines.', 'Meta', 'en'],
  ['Scale is everything in chemicals.', 'Scale', 'en'],
  ['Orange juice futures rose.', 'Orange', 'en'],
  ['Die Bahn ist frei für den Verkauf von Norvik.', 'Die Bahn', 'de'],
])('"%s" speaks of no company %s (%s)', (text, name, lang) => {
  expect(meant(text, [name, 'Norvik'], lang)).toEqual(['Norvik'])
})

test.each([
  ['Apple said it has bought Kiesel.', 'Apple', 'en'],
  ['Norvik supplies the likes of Apple with chips.', 'Apple', 'en'],
  ['Shell plc will close a refinery.', 'Shell', 'en'],
  ['Target Corp. is looking for a partner.', 'Target', 'en'],
  ['Block (NYSE: XYZ) is looking for a partner.', 'Block', 'en'],
  ['Orange a annoncé le rachat de Kiesel.', 'Orange', 'fr'],
  ['Die Bahn verkauft ihre Spedition.', 'Die Bahn', 'de'],
])('"%s" speaks of the company %s (%s)', (text, name, lang) => {
  expect(meant(text, [name], lang)).toEqual([name])
})

test('another name of the same company makes sure of it', () => {
  const text = 'Meta descriptions matter. So thinks Facebook Inc.'
  expect(meant(text, ['Meta', 'Facebook Inc.'])).toEqual(['Meta', 'Facebook Inc.'])
})
