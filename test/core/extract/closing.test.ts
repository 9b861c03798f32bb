import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import { extract } from '../../../src/core/extract/extract.ts'

function dealIn(lang: string, text: string): Deal {
  const [deal] = extract({ text, lang, publishedAt: '2026-06-10T09:00:00Z' }).deals
  if (deal === undefined) throw new Error(`no deal in "${text}"`)
  return deal
}

test.each([
  [
    'en',
    'Norvik agreed to buy Halden. The deal is expected to close in the third quarter.',
    '2026-Q3',
  ],
  [
    'en',
    'Norvik agreed to buy Halden. Completion is expected in the first quarter of 2027.',
    '2027-Q1',
  ],
  [
    'en',
    'Norvik agreed to buy Halden. They expect to close the deal by the end of the year.',
    '2026',
  ],
  [
    'en',
    'Norvik agreed to buy Halden. The purchase should be completed by January 31.',
    '2027-01-31',
  ],
  ['en', 'Norvik agreed to buy Halden. The sale is expected to close early next year.', '2027'],
  ['en', 'Norvik agreed to buy Halden. The deal is expected to close in March.', '2027-03'],
  [
    'de',
    'Norvik übernimmt Halden. Der Kauf soll im dritten Quartal abgeschlossen werden.',
    '2026-Q3',
  ],
  ['de', 'Norvik übernimmt Halden. Der Abschluss wird für Ende September erwartet.', '2026-09'],
  ['de', 'Norvik übernimmt Halden. Der Vollzug wird im 1. Halbjahr 2027 erwartet.', '2027-H1'],
  ['de', 'Norvik will Halden kaufen. Der Kauf soll bis Jahresende abgeschlossen sein.', '2026'],
  [
    'fr',
    'Norvik rachète Halden. L’opération devrait être finalisée au premier semestre 2027.',
    '2027-H1',
  ],
  ['fr', 'Norvik rachète Halden. La clôture est attendue au quatrième trimestre.', '2026-Q4'],
  [
    'es',
    'Norvik compra Halden. La operación se cerrará en el segundo trimestre de 2027.',
    '2027-Q2',
  ],
  ['es', 'Norvik compra Halden. Se espera completar la compra a finales de septiembre.', '2026-09'],
  ['it', 'Norvik acquista Halden. Il closing è previsto entro fine anno.', '2026'],
  [
    'it',
    'Norvik acquista Halden. L’operazione dovrebbe concludersi nel primo trimestre 2027.',
    '2027-Q1',
  ],
  [
    'nl',
    'Norvik neemt Halden over. De deal wordt naar verwachting in het vierde kwartaal afgerond.',
    '2026-Q4',
  ],
  ['nl', 'Norvik neemt Halden over. De afronding wordt in september verwacht.', '2026-09'],
  ['pt', 'A Norvik compra a Halden. A conclusão está prevista para o segundo semestre.', '2026-H2'],
  [
    'pt',
    'A Norvik compra a Halden. A operação deve ser concluída no primeiro trimestre de 2027.',
    '2027-Q1',
  ],
])('%s: "%s" is to close in %s', (lang, text, expected) => {
  const deal = dealIn(lang, text)
  expect(deal.expectedClose?.value).toBe(expected)
  expect(deal.closedOn).toBeNull()
})

test.each([
  ['en', 'Norvik completed its acquisition of Halden on June 1, 2026.', '2026-06-01'],
  ['en', 'Norvik has completed the purchase of Halden. The sale closed on Monday.', '2026-06-08'],
  ['de', 'Norvik hat die Übernahme von Halden am 1. Juni 2026 abgeschlossen.', '2026-06-01'],
  ['fr', 'Norvik a finalisé le rachat de Halden le 1er juin 2026.', '2026-06-01'],
  ['es', 'Norvik completó la compra de Halden el 1 de junio de 2026.', '2026-06-01'],
  ['it', 'Norvik ha completato l’acquisizione di Halden il 1 giugno 2026.', '2026-06-01'],
  ['nl', 'Norvik heeft de overname van Halden op 1 juni 2026 afgerond.', '2026-06-01'],
  ['pt', 'A Norvik concluiu a aquisição da Halden em 1 de junho de 2026.', '2026-06-01'],
])('%s: "%s" closed on %s', (lang, text, closed) => {
  const deal = dealIn(lang, text)
  expect(deal.closedOn?.value).toBe(closed)
  expect(deal.expectedClose).toBeNull()
})

test.each([
  'Norvik agreed to buy Halden. Norvik expects sales of $3 billion in 2027.',
  'Norvik agreed to buy Halden, which closed its last plant in 2019. It expects no objections.',
  'Norvik agreed to buy Halden. The companies said today that they expect no delay of the closing.',
])('"%s" names no time for the closing', (text) => {
  expect(dealIn('en', text).expectedClose).toBeNull()
})
