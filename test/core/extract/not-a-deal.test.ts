import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test.each([
  'Norvik and Halden announced a partnership to sell pumps across Europe.',
  'Norvik launches a new pump that costs $2 million and sells it to hospitals.',
  'Norvik reported revenue of $3 billion and a profit of $200 million for the quarter.',
  'Norvik acquires customers faster than any rival, its chief executive said.',
  'Halden United acquire striker Joe Marsh from Norvik City for $40 million. The midfielder and the goalkeeper stay with the coach.',
  'Norvik appoints Laura Stein as chief financial officer.',
  'The city museum acquired a painting for $16 million. The exhibition opens in May at the gallery.',
  'Norvik was sued by Halden over patents worth $40 million.',
  'Norvik raises its full-year forecast after a strong quarter.',
  'How to buy a house: seven tips.',
  'Norvik schließt eine Partnerschaft mit Halden.',
  'Laura Stein übernimmt die Leitung von Norvik.',
  'Norvik steigert den Umsatz auf 3 Milliarden Euro.',
  'Der Trainer übernimmt die Mannschaft nach der Saison.',
  'Die Stadt kauft für 40 Millionen Euro neue Busse.',
])('no alert for: %s', (text) => {
  expect(extract({ text }).isDeal).toBe(false)
})

test.each([
  ['fr', 'Le groupe Norvik publie des résultats en hausse pour le trimestre.'],
  ['es', 'La empresa Norvik publica sus resultados y espera un buen año para el grupo.'],
  ['it', 'Il gruppo Norvik pubblica i risultati del trimestre e della società.'],
  ['nl', 'Het bedrijf Norvik maakt de cijfers van het kwartaal bekend en blijft voorzichtig.'],
  ['pt', 'A empresa Norvik divulga os resultados do trimestre e não muda a previsão.'],
])('results in %s are told by their language and give no deal', (lang, text) => {
  expect(extract({ text })).toMatchObject({ lang, isDeal: false, deals: [] })
})

test('an empty article is no deal', () => {
  expect(extract({ text: '' })).toMatchObject({ lang: 'und', isDeal: false, deals: [] })
})

test('a sentence by itself is less surely a deal than with the article that bears it out', () => {
  const news = 'Norvik acquires a 49% stake in Halden Software for $40 million.'
  const more = 'The acquisition will close in May. Norvik will pay in cash for its stake in Halden.'
  const alone = extract({ text: news }).confidence
  expect(alone).toBeLessThan(0.96)
  expect(extract({ text: `${news} ${more}` }).confidence).toBeGreaterThan(alone)
})

test('headlines under a list of links are other articles', () => {
  const text = [
    'Norvik reported a profit of $10 million for the quarter, more than expected.',
    'Most read',
    '1. Halden buys Corvus for $69bn',
    'Ostara acquires Quellmark for $32bn',
    'Norvik shares rose after the results.',
  ].join('\n')
  expect(extract({ text }).deals).toEqual([])
})

test.each([
  ['en', 'The City Museum has acquired a Hofmann for $20 million.'],
  ['de', 'Der FC Norden verpflichtet den Stürmer Kane von Halden für 60 Millionen Euro.'],
])('%s: museum pieces and players are no companies: %s', (lang, text) => {
  expect(extract({ text, lang }).isDeal).toBe(false)
})
