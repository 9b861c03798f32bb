import { expect, test } from 'vitest'
import { told } from './told.ts'

test.each([
  ['nl', 'Corvus verkoopt persbureau Halden aan investeerder Jan Kerkhof.', 'Jan Kerkhof'],
  ['nl', 'Halden is verkocht aan oud-topman Jan Kerkhof van Norvik.', 'Jan Kerkhof'],
  ['de', 'Die Corvus AG verkauft die Halden GmbH an Gründer Thomas Kern.', 'Thomas Kern'],
  ['it', 'Corvus cede la catena Halden a Mario Sartori.', 'Mario Sartori'],
  ['en', 'Corvus is to sell its Halden unit to founder Thomas Kern.', 'Thomas Kern'],
])('whoever a company is sold to buys it, people too (%s): %s', (lang, text, buyer) => {
  expect(told({ lang, text })).toMatch(new RegExp(`^${buyer} > Halden`))
})

test.each([
  ['nl', 'Corvus verkoopt budgetwinkelketen Halden'],
  ['it', 'Corvus vende la catena Halden'],
  ['fr', 'Corvus cède le distributeur Halden'],
])("a company's noun before the name tells that no goods are sold (%s): %s", (lang, title) => {
  expect(told({ lang, title, text: '' })).toBe(' > Halden < Corvus, announced')
})

test('whoever stands before a verb of selling is no buyer', () => {
  const text =
    'Brenna zegt het nieuws te betreuren. Corvus, het mediaconcern van de stad, verkoopt dochter Halden.'
  expect(told({ lang: 'nl', text })).toMatch(/^ > (?:\S+ )?Halden < Corvus/)
})

test('what is paid may stand between what is bought and who sells it', () => {
  const text =
    'Norvik koopt webwinkel Halden voor 35 miljoen euro van de investeerders Corvus en Brenna.'
  expect(told({ lang: 'nl', text })).toBe('Norvik > Halden < Corvus & Brenna, announced')
})
