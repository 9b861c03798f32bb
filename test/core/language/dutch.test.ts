import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from '../extract/sides.ts'

function dutch(text: string) {
  return { text, lang: 'nl' }
}

test.each([
  ['Norvik neemt Aldera over voor 40 miljoen euro.', 'Norvik', 'Aldera'],
  ['Norvik koopt Aldera voor 2 miljard dollar', 'Norvik', 'Aldera'],
  ['Norvik heeft de Duitse concurrent Aldera overgenomen.', 'Norvik', 'Aldera'],
  ['Het Amerikaanse concern Norvik wil Aldera overnemen voor 2 miljard euro.', 'Norvik', 'Aldera'],
  ['Aldera is overgenomen door Norvik.', 'Norvik', 'Aldera'],
  ['Aldera wordt voor 40 miljoen euro overgenomen door Norvik.', 'Norvik', 'Aldera'],
  ['Aldera werd vrijdag gekocht door de investeerder Norvik.', 'Norvik', 'Aldera'],
  ['Norvik rondt de overname van Aldera af.', 'Norvik', 'Aldera'],
  ['De overname van Aldera door Norvik kost 2 miljard euro.', 'Norvik', 'Aldera'],
  ['Norvik heeft een akkoord bereikt over de overname van Aldera.', 'Norvik', 'Aldera'],
  ['Norvik gaat Aldera overnemen, maakten de bedrijven maandag bekend.', 'Norvik', 'Aldera'],
  ['Norvik doet een bod van 3 miljard euro op Aldera.', 'Norvik', 'Aldera'],
  ['Norvik brengt een bod uit op alle aandelen van Aldera.', 'Norvik', 'Aldera'],
  ['Norvik biedt 3 miljard euro voor Aldera.', 'Norvik', 'Aldera'],
  ['Norvik neemt een belang van 30 procent in Aldera.', 'Norvik', 'Aldera'],
  ['Norvik koopt een belang van 20 procent in Aldera voor 40 miljoen euro.', 'Norvik', 'Aldera'],
  ['Norvik verwerft een meerderheidsbelang in Aldera.', 'Norvik', 'Aldera'],
  ['Norvik vergroot zijn belang in Aldera tot 51 procent.', 'Norvik', 'Aldera'],
  ['Norvik is in gesprek over de overname van Aldera, zeggen bronnen.', 'Norvik', 'Aldera'],
  ['Norvik overweegt een bod op Aldera.', 'Norvik', 'Aldera'],
  ['Chipmaker Norvik lijft softwarebedrijf Aldera in.', 'Norvik', 'Aldera'],
  ['Norvik kondigt aan dat het Aldera overneemt voor 40 miljoen euro.', 'Norvik', 'Aldera'],
  ['Vorige week maakte Norvik bekend Aldera te kopen.', 'Norvik', 'Aldera'],
  ['Met de aankoop van Aldera wordt Norvik marktleider in België.', 'Norvik', 'Aldera'],
  ['Norvik slokt branchegenoot Aldera op.', 'Norvik', 'Aldera'],
  ['Miljardenovername: Norvik koopt Aldera', 'Norvik', 'Aldera'],
  ['Norvik stapt voor 20 miljoen euro in Aldera.', 'Norvik', 'Aldera'],
  ['Norvik en Aldera gaan fuseren.', 'Norvik', 'Aldera'],
  ['Norvik en Aldera gaan samen verder na een fusie.', 'Norvik', 'Aldera'],
  [
    'De fusie tussen Norvik en Aldera levert een concern van 5 miljard euro op.',
    'Norvik',
    'Aldera',
  ],
  ['Norvik fuseert met Aldera.', 'Norvik', 'Aldera'],
  ['Norvik investeert 20 miljoen euro in Aldera in ruil voor aandelen.', 'Norvik', 'Aldera'],
  ['Norvik rondt overname Aldera af', 'Norvik', 'Aldera'],
  ['Norvik-topman Jan Bakker wil Aldera kopen.', 'Norvik', 'Aldera'],
  ['Toezichthouder keurt overname Aldera door Norvik goed', 'Norvik', 'Aldera'],
  ['Aldera komt in handen van Norvik.', 'Norvik', 'Aldera'],
])('who buys whom: %s', (text, acquirer, target) => {
  expect(sides(dutch(text))).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  ['Corvara verkoopt Aldera aan Norvik voor 40 miljoen euro.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara heeft Aldera voor 2 miljard euro verkocht aan Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara wil Aldera verkopen aan Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara rondt de verkoop van Aldera aan Norvik af.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik neemt Aldera over van Corvara voor 40 miljoen euro.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik koopt Aldera van het Franse Corvara.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara stoot Aldera af aan Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara verkoopt verfdivisie aan Norvik voor 4 miljard', 'Norvik', 'verfdivisie', 'Corvara'],
  ['Norvik koopt de verfdivisie van Corvara.', 'Norvik', 'verfdivisie', 'Corvara'],
])('who sells: %s', (text, acquirer, target, seller) => {
  expect(sides(dutch(text))).toEqual({
    acquirers: [acquirer],
    targets: [target],
    sellers: [seller],
  })
})

test.each([
  ['Startup Aldera haalt 12 miljoen euro op in een ronde geleid door Norvik.', 'Norvik', 'Aldera'],
  [
    'Aldera heeft 12 miljoen euro opgehaald in een investeringsronde onder leiding van Norvik.',
    'Norvik',
    'Aldera',
  ],
  [
    'Aldera sluit een financieringsronde van 12 miljoen euro, geleid door Norvik.',
    'Norvik',
    'Aldera',
  ],
])('a round and its lead: %s', (text, lead, raising) => {
  const [deal] = extract(dutch(text)).deals
  expect(deal?.type.value).toBe('funding_round')
  expect(sides(dutch(text))).toMatchObject({ acquirers: [lead], targets: [raising] })
})

test.each([
  ['Norvik heeft de overname van Aldera afgerond.', 'completed'],
  ['Norvik heeft Aldera overgenomen.', 'completed'],
  ['Norvik neemt Aldera over voor 40 miljoen euro.', 'announced'],
  ['Norvik heeft een akkoord bereikt over de overname van Aldera.', 'announced'],
  ['Norvik is in gesprek over een overname van Aldera.', 'rumored'],
  ['Norvik overweegt een bod op Aldera, melden bronnen.', 'rumored'],
  ['De overname van Aldera door Norvik gaat niet door.', 'cancelled'],
  ['De fusie tussen Norvik en Aldera is van de baan.', 'cancelled'],
  ['De toezichthouder verbiedt de overname van Aldera door Norvik.', 'blocked'],
])('how firm it is: %s', (text, status) => {
  expect(extract(dutch(text)).deals[0]?.status.value).toBe(status)
})

test.each([
  ['Norvik koopt 30 procent van Aldera voor 40 miljoen euro.', 30, 4e7, 'minority_stake'],
  [
    'Norvik neemt een belang van 70 procent in Aldera voor 1,2 miljard euro.',
    70,
    1.2e9,
    'majority_stake',
  ],
  ['Norvik betaalt 80 mln euro voor een belang van 12,5% in Aldera.', 12.5, 8e7, 'minority_stake'],
])('share and price: %s', (text, share, price, type) => {
  const [deal] = extract(dutch(text)).deals
  expect(deal?.stakePct?.value).toBe(share)
  expect(deal?.price?.value).toMatchObject({ amount: price, currency: 'EUR' })
  expect(deal?.type.value).toBe(type)
})

test.each([
  'Jan de Vries neemt de leiding van Aldera over van zijn vader.',
  'Aldera boekt 12 procent meer winst en keert 40 miljoen euro dividend uit.',
  'Norvik en Aldera gaan samenwerken bij de ontwikkeling van nieuwe batterijen.',
  'Miljardair Peter Bakker koopt huis van 59 miljoen dollar.',
  'De club koopt spits Jansen voor 40 miljoen euro van Corvara.',
  'Norvik schrapt 2000 banen na een verlies van 300 miljoen euro.',
  'Norvik koopt voor 500 miljoen euro eigen aandelen in.',
  'Aldera krijgt een opdracht van 90 miljoen euro voor het spoor.',
])('no deal: %s', (text) => {
  expect(extract(dutch(text)).isDeal).toBe(false)
})
