import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

const german = (title: string, text: string) => ({ title, text, lang: 'de' })

test('reads into whose hands a company goes', () => {
  const text = 'Das Hamburger Fintech Halden geht an die Privatbank Norvik.'
  expect(sides(german('Fintech Halden geht an Norvik', text))).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Fintech Halden'],
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
])('reads who sells from a sentence beside the deal: %s', (sentence) => {
  const text = `Norvik übernimmt den Konkurrenten Halden für 40 Millionen Euro. ${sentence}`
  expect(sides(german('Norvik übernimmt Halden', text)).sellers).toEqual(['Dreyer Partners'])
})

test('does not take the town a company comes from for the seller', () => {
  const text = 'Norvik übernimmt den Konkurrenten Halden aus Bitterau für 40 Millionen Euro.'
  expect(sides(german('Norvik übernimmt Halden', text)).sellers).toEqual([])
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
