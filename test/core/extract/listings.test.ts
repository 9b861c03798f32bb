import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function mainDeal(text: string, lang: string) {
  const deal = extract({ text, lang }).deals[0]
  return {
    type: deal?.type.value,
    status: deal?.status.value,
    targets: deal?.targets.map(({ value }) => value),
    sellers: deal?.sellers.map(({ value }) => value),
  }
}

test.each([
  [
    'en',
    'Pump maker Halden is going public and plans an initial public offering in London.',
    'Halden',
  ],
  [
    'de',
    'Halden plant im Herbst den Börsengang in Frankfurt, teilte das Unternehmen mit.',
    'Halden',
  ],
  ['de', 'Der Pumpenbauer Halden geht im Herbst an die Börse.', 'Halden'],
  ['fr', "Le fabricant de pompes Halden s'introduit en Bourse à l'automne.", 'Halden'],
  ['es', 'El fabricante de bombas Halden sale a Bolsa en otoño.', 'Halden'],
  ['it', 'Il produttore di pompe Halden sbarca in Borsa in autunno.', 'Halden'],
  ['pt', 'A fabricante de bombas Halden abre o capital na bolsa no outono.', 'Halden'],
  ['nl', 'Pompenmaker Halden gaat dit najaar naar de beurs in Amsterdam.', 'Halden'],
])('%s: a company that offers its shares to the public is listed: %s', (lang, text, company) => {
  expect(mainDeal(text, lang)).toMatchObject({
    type: 'ipo',
    status: 'announced',
    targets: [company],
    sellers: [],
  })
})

test('shares that are priced or traded have been listed', () => {
  const text = 'Halden priced its IPO at $24 a share, raising $780 million. Halden shares jumped.'
  expect(mainDeal(text, 'en')).toMatchObject({ type: 'ipo', status: 'completed' })
  expect(
    mainDeal('Beim Börsengang von Halden lag der erste Kurs am Freitag bei 21 Euro.', 'de'),
  ).toMatchObject({
    type: 'ipo',
    status: 'completed',
  })
})

test('a parent that lists its daughter sells it', () => {
  const text = 'Norvik bringt die Tochter Halden im September an die Börse.'
  expect(mainDeal(text, 'de')).toMatchObject({
    type: 'ipo',
    targets: ['Halden'],
    sellers: ['Norvik'],
  })
})

test('a parent that spins a unit off sells it to nobody', () => {
  const text = 'Norvik plans to spin off its pump business into a separate company next year.'
  expect(mainDeal(text, 'en')).toMatchObject({ type: 'divestiture', sellers: ['Norvik'] })
})
