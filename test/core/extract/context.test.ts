import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

const LEAD: Readonly<Record<string, string>> = {
  en: 'Norvik has agreed to acquire pump maker Halden for $40 million.',
  de: 'Norvik übernimmt den Pumpenhersteller Halden für 40 Millionen Euro.',
  fr: 'Norvik rachète le fabricant de pompes Halden pour 40 millions d’euros.',
  es: 'Norvik compra el fabricante de bombas Halden por 40 millones de euros.',
  it: 'Norvik acquisisce il produttore di pompe Halden per 40 milioni di euro.',
  pt: 'A Norvik compra a fabricante de bombas Halden por 40 milhões de euros.',
  nl: 'Norvik neemt pompenmaker Halden over voor 40 miljoen euro.',
}

function mainDeal(lang: string, ...sentences: readonly string[]) {
  const text = [LEAD[lang], ...sentences].join(' ')
  return extract({ text, lang }).deals[0]
}

test.each([
  ['en', 'Halden employs 2,300 people and had revenue of $12 million last year.'],
  ['de', 'Halden beschäftigt 2.300 Mitarbeiter und erzielte einen Umsatz von 12 Millionen Euro.'],
  ['fr', 'Halden emploie 2 300 salariés et réalise un chiffre d’affaires de 12 millions d’euros.'],
  ['es', 'Halden tiene 2.300 empleados y facturó 12 millones de euros el año pasado.'],
  ['it', 'Halden ha 2.300 dipendenti e un fatturato di 12 milioni di euro.'],
  ['pt', 'A Halden tem 2.300 funcionários e faturou 12 milhões de euros no ano passado.'],
  ['nl', 'Halden telt 2.300 medewerkers en had een omzet van 12 miljoen euro.'],
])('%s: the target’s sales and staff are read as stated', (lang, sentence) => {
  const context = mainDeal(lang, sentence)?.context
  expect(context?.revenue?.value.amount).toBe(12e6)
  expect(context?.headcount?.value).toBe(2300)
  expect(context?.headcount?.evidence.quote).toBe(sentence)
})

test('“the company” after the target is the target', () => {
  const deal = mainDeal('en', 'Halden is based in Oslo.', 'The company has 90 employees.')
  expect(deal?.context.headcount?.value).toBe(90)
})

test.each([
  ['en', 'Norvik has 900 employees and revenue of $7 million.'],
  ['en', 'Norvik, with revenue of $7 million and 900 employees, acquires Halden.'],
  ['en', 'Halden expects revenue of $7 million next year and will cut 900 jobs.'],
  ['en', 'Together Norvik and Halden have 900 employees and revenue of $7 million.'],
  ['de', 'Halden streicht 900 Stellen, obwohl 900 Mitarbeiter widersprachen.'],
])('%s: another company’s, hoped for or pooled figures are not the target’s: %s', (lang, text) => {
  expect(mainDeal(lang, text)?.context).toMatchObject({ revenue: null, headcount: null })
})

test.each([
  ['en', 'Corvus will remain a customer of Halden.', 'stays'],
  ['en', 'Corvus is ending its partnership with Halden.', 'leaves'],
  ['de', 'Corvus bleibt Kunde von Halden.', 'stays'],
  ['de', 'Corvus beendet die Zusammenarbeit mit Halden.', 'leaves'],
  ['fr', 'Corvus reste client de Halden.', 'stays'],
  ['fr', 'Corvus met fin à son partenariat avec Halden.', 'leaves'],
  ['es', 'Corvus seguirá como cliente de Halden.', 'stays'],
  ['es', 'Corvus rompe su contrato con Halden.', 'leaves'],
  ['it', 'Corvus resta cliente di Halden.', 'stays'],
  ['it', 'Corvus interrompe la collaborazione con Halden.', 'leaves'],
  ['pt', 'A Corvus continua cliente da Halden.', 'stays'],
  ['pt', 'A Corvus encerra a parceria com a Halden.', 'leaves'],
  ['nl', 'Corvus blijft klant van Halden.', 'stays'],
  ['nl', 'Corvus beëindigt de samenwerking met Halden.', 'leaves'],
])('%s: %s — a customer %s', (lang, sentence, move) => {
  const reactions = mainDeal(lang, sentence)?.context.reactions.map(({ value }) => value)
  expect(reactions).toEqual([{ company: 'Corvus', move }])
})

test('what a side of the deal does is no reaction', () => {
  const deal = mainDeal('en', 'Norvik will remain a customer of Halden.')
  expect(deal?.context.reactions).toEqual([])
})

test.each([
  ['en', 'Lee, Norden & Hale LLP served as legal counsel to Halden.', 'Lee, Norden & Hale LLP'],
  ['de', 'Norvik wurde von Corvus Partners beraten.', 'Corvus Partners'],
  ['fr', 'Norvik était conseillé par Corvus Partners.', 'Corvus Partners'],
  ['es', 'Norvik fue asesorada por Corvus Partners.', 'Corvus Partners'],
  ['it', 'Norvik è stata assistita da Corvus Partners.', 'Corvus Partners'],
  ['pt', 'A Norvik foi assessorada pela Corvus Partners.', 'Corvus Partners'],
  ['nl', 'Norvik werd geadviseerd door Corvus Partners.', 'Corvus Partners'],
])('%s: who advises is named: %s', (lang, sentence, adviser) => {
  expect(mainDeal(lang, sentence)?.advisers.map(({ value }) => value)).toEqual([adviser])
})

test.each([
  ['en', 'The European Commission still has to approve the deal.', 'European Commission'],
  ['de', 'Das Bundeskartellamt muss noch zustimmen.', 'Bundeskartellamt'],
  [
    'fr',
    "L'Autorité de la concurrence doit encore donner son feu vert.",
    'Autorité de la concurrence',
  ],
  ['es', 'La CNMC aún debe autorizar la operación.', 'CNMC'],
  ['it', 'La Commissione europea deve ancora approvare l’operazione.', 'Commissione europea'],
  ['pt', 'O CADE ainda precisa aprovar a operação.', 'CADE'],
  ['nl', 'De ACM moet de overname nog goedkeuren.', 'ACM'],
])('%s: the authority that decides is named: %s', (lang, sentence, authority) => {
  expect(mainDeal(lang, sentence)?.regulators.map(({ value }) => value)).toEqual([authority])
})
