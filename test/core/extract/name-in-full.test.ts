import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function parties(title: string, text: string) {
  const [deal] = extract({ title, text }).deals
  if (deal === undefined) return null
  return {
    acquirers: deal.acquirers.map(({ value }) => value),
    targets: deal.targets.map(({ value }) => value),
    status: deal.status.value,
  }
}

test.each([
  [
    'Werkzeugbauer Brandel übernimmt Köster Messtechnik',
    'Der Solinger Werkzeugbauer Brandel SE übernimmt die Köster Messtechnik GmbH für 40 Millionen Euro.',
    'Brandel SE',
    'Köster Messtechnik GmbH',
  ],
  [
    'Energieversorger kauft zu',
    'Der Kieler Stromerzeuger Nordlicht Energie AG hat die Windfeld Küste GmbH für 12 Millionen Euro erworben.',
    'Nordlicht Energie AG',
    'Windfeld Küste GmbH',
  ],
  [
    'Corvus rachète la Laiterie du Port',
    'Le groupe Corvus a annoncé mardi l’acquisition de la Laiterie du Port pour 12 millions d’euros.',
    'Corvus',
    'Laiterie du Port',
  ],
])('%s: names are read in full', (title, text, acquirer, target) => {
  expect(parties(title, text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  'Aus dem Gerücht ist ein Vertrag geworden: Brandel SE übernimmt Köster Robotics für 2 Milliarden Euro.',
  'After months of speculation, Brandel Corp agreed to buy Koster Robotics for $2 billion.',
  'Nach wochenlangen Verhandlungen übernimmt Brandel SE den Hersteller Köster Robotics für 2 Milliarden Euro.',
])('what led up to a deal is no rumour: %s', (text) => {
  expect(parties('', text)?.status).toBe('announced')
})

test.each([
  'Die Kunsthalle in Emden hat ein Gemälde für 85.000 Euro erworben, das lange als verloren galt.',
  'Der Finanzinvestor Tannhof Partners bleibt mit 24,9 Prozent an dem Unternehmen beteiligt.',
])('no deal: %s', (text) => {
  expect(extract({ text }).deals).toEqual([])
})
