import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

const german = (title: string, text: string) => ({ title, text, lang: 'de' })
const deal = (title: string, text: string) => extract(german(title, text)).deals[0]

test.each([
  'Halden gehörte seit 2016 dem Finanzinvestor Dreyer Partners.',
  'Bisherige Eigentümer von Halden sind Dreyer Partners und Corvus.',
])('reads who owned what is sold: %s', (sentence) => {
  const text = `Norvik übernimmt den Konkurrenten Halden für 40 Millionen Euro. ${sentence}`
  expect(sides(german('Norvik übernimmt Halden', text)).sellers[0]).toBe('Dreyer Partners')
})

test('reads all who sell together', () => {
  const text =
    'Norvik übernimmt den Konkurrenten Halden. Bisherige Eigentümer von Halden sind Dreyer Partners, Corvus und Lundia.'
  expect(sides(german('Norvik übernimmt Halden', text)).sellers).toEqual([
    'Dreyer Partners',
    'Corvus',
    'Lundia',
  ])
})

test('reads all partners of a consortium that buys', () => {
  const text =
    'Die Kommission hat den Verkauf an ein Konsortium aus den Finanzinvestoren Dreyer Partners und Corvus genehmigt.'
  expect(sides(german('Norvik: Kommission gibt Verkauf der Pumpensparte frei', text))).toEqual({
    acquirers: ['Dreyer Partners', 'Corvus'],
    targets: ['Pumpensparte'],
    sellers: ['Norvik'],
  })
})

test('knows the seller by a headline that alone might speak of goods', () => {
  const text = 'Die Halden Composites in Bitterau wird an die Corvus AG verkauft.'
  expect(sides(german('Norvik Technologies verkauft Halden Composites', text)).sellers).toEqual([
    'Norvik Technologies',
  ])
})

test('reads a brewery as a company that one parts with', () => {
  const text = 'Die Norvik AG trennt sich von der Altener Brauerei.'
  expect(sides(german('Brauerei verkauft', text))).toMatchObject({
    targets: ['Altener Brauerei'],
    sellers: ['Norvik AG'],
  })
})

test('reads the name behind a holding that is sold', () => {
  const text =
    'Norvik hat einen Vertrag über die Veräußerung ihrer Beteiligung Halden an Corvus unterzeichnet.'
  expect(
    sides(german('Norvik schließt Vertrag über die Veräußerung ihrer Beteiligung Halden', text)),
  ).toMatchObject({ targets: ['Halden'], sellers: ['Norvik'] })
})

test.each([
  'Der Kaufpreis wurde nicht genannt. Nach Branchenangaben soll er bei rund 250 Millionen Euro liegen.',
  'Die Unternehmen taxierten den Übernahmewert am Mittwoch in einer Mitteilung auf rund 250 Millionen Euro.',
  'Der Verkäufer erhält für das ganze Unternehmen 250 Millionen Euro.',
])('reads the price told beside the deal: %s', (sentence) => {
  const text = `Der Konzern Norvik will den Pumpenhersteller Halden übernehmen. ${sentence}`
  expect(deal('Norvik will Halden übernehmen', text)?.price?.value).toMatchObject({
    amount: 250_000_000,
    currency: 'EUR',
  })
})

test('takes no share in another company for what is bought', () => {
  const text =
    'Norvik hat die Übernahme der Zeitung Halden angemeldet. Norvik ist zu rund 56 Prozent an Corvus beteiligt und zu 75 Prozent an Lundia.'
  expect(deal('Norvik meldet Halden-Übernahme an', text)?.stakePct ?? null).toBeNull()
})

test('takes no share of the market for what is bought', () => {
  const text =
    'Norvik übernimmt den Rivalen Halden. Beide kommen auf einen gemeinsamen Marktanteil von knapp 30 Prozent.'
  expect(deal('Norvik übernimmt Halden', text)?.stakePct ?? null).toBeNull()
})

test('tells a majority from the rest that its holders keep', () => {
  const text =
    'Norvik hat 70 Prozent der Anteile des Rivalen Halden gekauft. Die restlichen 30 Prozent bleiben in Besitz zweier Familien.'
  expect(deal('Norvik kauft 70 Prozent von Halden', text)?.type.value).toBe('majority_stake')
})

test('knows an offer that has to be taken back', () => {
  const text =
    'Norvik muss sein 40 Millionen Euro schweres Angebot für den Rivalen Halden zurücknehmen.'
  expect(deal('Norvik gibt Halden auf', text)?.status.value).toBe('cancelled')
})

test('believes a headline that says what a start-up for football has raised', () => {
  const text =
    'Das Start-up Halden hat in einer Series-A-Finanzierung 40 Millionen Euro erhalten. Fußball ist sein Geschäft. Jede Mannschaft der Bundesliga ist dabei. Auch Trainer spielen mit. Die nächste Saison beginnt bald.'
  expect(deal('Halden sammelt 40 Millionen Euro ein', text)?.type.value).toBe('funding_round')
})

test('reads the share that is bought beside the one that was held', () => {
  const text =
    'Norvik, das bereits zu 70 Prozent an Halden beteiligt ist, kauft weitere 30 Prozent von Corvus.'
  expect(deal('Norvik kauft zu', text)?.stakePct?.value).toBe(30)
})

test.each([
  'Halden gehörte zu den ersten Partnern der Corvus AG.',
  'Seine Pumpen gehörten zu den besten Produkten neben Corvus.',
])('takes nobody for the seller among whom something is counted: %s', (sentence) => {
  const text = `Norvik übernimmt Halden für 30 Millionen Euro. ${sentence}`
  expect(deal('Norvik übernimmt Halden', text)?.sellers).toEqual([])
})
