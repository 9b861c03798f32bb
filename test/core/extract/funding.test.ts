import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function round(text: string) {
  const [deal] = extract({ text }).deals
  return {
    type: deal?.type.value,
    leads: deal?.acquirers.map((fact) => fact.value),
    targets: deal?.targets.map((fact) => fact.value),
    amount: deal?.price?.value.amount,
  }
}

const ROUND = { type: 'funding_round', leads: ['Corvus'], targets: ['Halden'], amount: 50e6 }

test.each([
  'Halden raises $50 million in funding led by Corvus.',
  'Halden closed a $50 million seed round led by Corvus with participation from Oak Hill.',
  "Halden raised $50 million. Corvus led Halden's round, with participation from Oak Hill.",
  'Halden has secured $50 million in Series A financing led by Corvus.',
  'Das Start-up Halden sammelt 50 Millionen Dollar in einer Finanzierungsrunde ein, angeführt von Corvus.',
])('%s', (text) => {
  expect(round(text)).toEqual(ROUND)
})

test('an investment names the investor and the company', () => {
  expect(round('Corvus invests $50 million in pump maker Halden.')).toMatchObject({
    leads: ['Corvus'],
    targets: ['Halden'],
    amount: 50e6,
  })
  expect(round("Corvus's $50 million investment in Halden was announced.")).toMatchObject({
    leads: ['Corvus'],
    targets: ['Halden'],
  })
  expect(round('Corvus investiert 50 Millionen Euro in das Start-up Halden.')).toMatchObject({
    leads: ['Corvus'],
    targets: ['Halden'],
  })
})

test('raising something else than money is no round', () => {
  expect(round('Halden raises its dividend to $2 and its forecast.').type).toBeUndefined()
  expect(round('Halden raises prices by 5 percent.').type).toBeUndefined()
})

test('a consortium led by somebody buys; it raises nothing', () => {
  const text =
    'A consortium led by investor Norvik has completed the purchase of a controlling stake in Halden for $220 million.'
  expect(extract({ text }).deals[0]?.type.value).toBe('majority_stake')
})

test.each([
  'Halden today announced a $50 million Series B led by Corvus.',
  'Halden meldet eine Series B über 50 Millionen Dollar. Angeführt wurde die Series B von Corvus.',
])('a stage alone is a round: %s', (text) => {
  expect(round(text)).toEqual(ROUND)
})

test('a class of warrants and a run of things are no rounds', () => {
  const warrants = 'Halden will issue 2 million Series A special warrants at 11 dollars each.'
  expect(round(warrants).type).toBeUndefined()
  expect(round('Halden plans a series of films for $50 million.').type).toBeUndefined()
})

test('who raised money is said in the sentence before', () => {
  const text = `Halden makes software for clinics. The company raised $50 million in a Series B led by Corvus.
    Oak Hill took part in the round as well.`
  expect(round(text)).toEqual(ROUND)
})
