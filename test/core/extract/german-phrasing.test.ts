import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

const german = (title: string, text: string) => ({ title, text, lang: 'de' })

test('reads into whose hands a company goes', () => {
  const text = 'Das Hamburger Fintech Halden geht an die Privatbank Norvik.'
  expect(sides(german('Fintech Halden geht an Norvik', text))).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test.each(['Norvland', 'Dreywerk', 'Haldenkraft'])(
  'reads %s behind a company noun as its name, and knows it again',
  (name) => {
    const text = `Der Konzern Corvus und der Rivale ${name} einigten sich. ${name} kauft Corvus für 80 Millionen Euro.`
    expect(sides(german(`${name} kauft Corvus`, text))).toMatchObject({
      acquirers: [name],
      targets: ['Corvus'],
    })
  },
)

test.each([
  'Verkäufer ist der Finanzinvestor Dreyer Partners.',
  'Die bisherige Eigentümerin Dreyer Partners bestätigte das.',
  'Der Alteigentümer Dreyer Partners zieht sich zurück.',
  'Bisheriger Eigentümer von Halden war die Beteiligungsfirma Dreyer Partners.',
])('reads who sells from a sentence beside the deal: %s', (sentence) => {
  const text = `Norvik übernimmt den Konkurrenten Halden für 40 Millionen Euro. ${sentence}`
  expect(sides(german('Norvik übernimmt Halden', text)).sellers).toEqual(['Dreyer Partners'])
})

test('does not take the town a company comes from for the seller', () => {
  const text = 'Norvik übernimmt den Konkurrenten Halden aus Bitterau für 40 Millionen Euro.'
  expect(sides(german('Norvik übernimmt Halden', text)).sellers).toEqual([])
})

test.each([
  'Käufer ist der US-Investor Dreyer Partners.',
  'Neue Eigentümerin wird die Beteiligungsgesellschaft Dreyer Partners.',
  'Die Anteile gehen für 40 Millionen Euro an den Versicherer Dreyer Partners.',
])('reads who buys from a sentence beside the deal: %s', (sentence) => {
  const text = `Der Konzern Norvik trennt sich von seiner Tochter Halden. ${sentence}`
  expect(sides(german('Norvik trennt sich von Halden', text))).toEqual({
    acquirers: ['Dreyer Partners'],
    targets: ['Halden'],
    sellers: ['Norvik'],
  })
})

test.each([
  'Lead-Investor ist Dreyer Ventures.',
  'Angeführt wird die Finanzierungsrunde vom Risikokapitalgeber Dreyer Ventures.',
  'Das Geld kommt von Investoren um Dreyer Ventures.',
])('reads who leads a round from a sentence beside it: %s', (sentence) => {
  const text = `Das Start-up Halden hat in einer Finanzierungsrunde 30 Millionen Euro eingesammelt. ${sentence}`
  expect(sides(german('Halden sammelt 30 Millionen Euro ein', text)).acquirers).toEqual([
    'Dreyer Ventures',
  ])
})

test('reads the lead investor before the word that says so', () => {
  const text =
    'Halden hat zehn Millionen Euro eingesammelt. Die Finanzierungsrunde wurde von Norvik Ventures angeführt.'
  expect(sides(german('Halden sammelt zehn Millionen Euro ein', text)).acquirers).toEqual([
    'Norvik Ventures',
  ])
})

test('takes a topped-up stake for a stake', () => {
  const text =
    'Norvik stockt seine Beteiligung an Halden auf. Norvik habe seinen Anteil auf 60 Prozent erhöht.'
  const [deal] = extract(
    german('Norvik stockt Beteiligung an Halden auf 60 Prozent auf', text),
  ).deals
  expect(deal?.type.value).toBe('majority_stake')
})

test('takes no new post for a deal', () => {
  const text = 'Anna Kern übernimmt zum 1. April den Vorstandsvorsitz von Norvik.'
  expect(extract(german('Anna Kern übernimmt Chefposten bei Halden', text)).isDeal).toBe(false)
})

test.each([
  'Der Innovationspreis der Wirtschaft geht in diesem Jahr an die Firma Norvik.',
  'Norvik übernimmt 300 Beschäftigte des insolventen Zulieferers Halden.',
  'Die Fußballvereine SV Halden und TSV Norvik wollen fusionieren.',
  'Der FC Norden hat den Stürmer Jan Kern von Halden für zwei Millionen Euro gekauft.',
  'Das Baukonzern-Konsortium Norvik erhält den Zuschlag für den Bau der Halden-Brücke.',
])('takes no prize, staff, club or order for a deal: %s', (text) => {
  expect(extract(german('', text)).isDeal).toBe(false)
})

test.each([
  ['Norvik interessiert sich für den Wettbewerber Halden.', 'rumored'],
  ['Norvik prüft ein Gebot für den Wettbewerber Halden.', 'rumored'],
  ['Norvik veräussert die Tochter Corvus an Halden.', 'announced'],
  ['Der Konzern Norvik verleibt sich den Konkurrenten Halden ein.', 'announced'],
  ['Der Verlag Halden gehört jetzt zum Konzern Norvik.', 'completed'],
  ['Norvik hat sich beim Händler Halden eingekauft.', 'completed'],
  ['Norvik darf den Rivalen Halden nicht übernehmen.', 'blocked'],
  ['Norvik lässt die Übernahme von Halden platzen.', 'cancelled'],
  ['Norvik hat seine Beteiligung am Händler Halden auf 29 Prozent ausgebaut.', 'completed'],
])('reads how firm a deal is: %s', (text, status) => {
  const [deal] = extract(german('', text)).deals
  expect(deal?.status.value).toBe(status)
})

test('hears the doubt of a headline that does not tell the deal itself', () => {
  const text = 'Der Konzern Norvik verkauft seine Pumpensparte an Halden.'
  const [deal] = extract(german('Kreise: Gebote für Pumpensparte', text)).deals
  expect(deal?.status.value).toBe('rumored')
})

test('takes an authority’s examination for no rumour', () => {
  const text = 'Die Wettbewerbshüter prüfen die Übernahme von Halden durch Norvik.'
  expect(extract(german('', text)).deals[0]?.status.value).toBe('announced')
})
