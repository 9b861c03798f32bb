import { expect, test } from 'vitest'
import { told } from './told.ts'

const ACCOUNTS: Readonly<Record<string, string>> = {
  en: 'Nothing has been signed yet. The company would not comment.',
  de: 'Unterschrieben ist noch nichts. Ein Sprecher wollte sich nicht äußern.',
  nl: 'Er is nog niets getekend. Een woordvoerder wilde niet reageren.',
}

test.each([
  ['en', 'Halden attracts suitors'],
  ['en', 'Halden draws takeover interest'],
  ['en', 'Halden has attracted suitors, sources say'],
  ['en', 'Shares in Halden jump on takeover chatter'],
  ['en', 'Halden rises on bid speculation'],
  ['en', 'Private equity firms circling Halden'],
  ['en', 'Halden is on the verge of being sold'],
  ['en', 'Halden put up for sale'],
  ['de', 'Halden weckt Begehrlichkeiten'],
  ['de', 'Halden ist heiß begehrt'],
  ['de', 'Halden gilt als Übernahmekandidat'],
  ['de', 'Halden-Aktie steigt nach Übernahmegerüchten'],
  ['de', 'Finanzinvestoren buhlen um Halden'],
  ['de', 'Halden könnte den Besitzer wechseln'],
  ['de', 'Halden steht vor dem Verkauf'],
  ['de', 'Halden steht zum Verkauf'],
  ['de', 'Familie prüft Verkauf von Halden'],
  ['nl', 'Halden wekt belangstelling'],
  ['nl', 'Aandeel Halden stijgt na overnamegeruchten'],
  ['nl', 'Familie overweegt verkoop Halden'],
])('tells what may be sold before anybody is named who buys (%s): %s', (lang, title) => {
  expect(told({ lang, title, text: ACCOUNTS[lang] ?? '' })).toBe(' > Halden < , rumored')
})

test.each([
  ['en', 'Norvik granted exclusivity over Halden'],
  ['de', 'Norvik verhandelt exklusiv über Halden'],
  ['nl', 'Norvik praat exclusief over Halden'],
])('tells whose talks are exclusive (%s): %s', (lang, title) => {
  expect(told({ lang, title, text: ACCOUNTS[lang] ?? '' })).toBe('Norvik > Halden < , rumored')
})

test.each([
  ['en', 'Norvik approach to language learning wins prize', 'The app has two million users.'],
  ['en', 'Halden tickets for sale from Monday', 'The festival expects 20,000 visitors.'],
  ['en', 'Norvik auction of paintings draws bidders', 'The museum sold twelve works.'],
  ['de', 'Halden startet Verkauf von Karten', 'Das Festival erwartet 20.000 Besucher.'],
  ['nl', 'Halden start verkoop van kaarten', 'Het festival verwacht 20.000 bezoekers.'],
])('takes no sale of goods for one of a company (%s): %s', (lang, title, text) => {
  expect(told({ lang, title, text })).toBe('none')
})
