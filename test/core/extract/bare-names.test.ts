import { expect, test } from 'vitest'
import { told } from './told.ts'

test('takes words that look like nouns but never have an article for names', () => {
  const title = 'Übernahme von Ruhland durch Montfort'
  const text = 'Montfort kauft Ruhland. Der Chef von Ruhland bleibt im Amt. Montfort zahlt bar.'
  expect(told({ lang: 'de', title, text })).toBe('Montfort > Ruhland < , announced')
})

test('takes a word glued to shares for a name', () => {
  const text = 'Norvik übernimmt Stannhof. Die Stannhof-Aktie stieg um ein Viertel.'
  expect(told({ lang: 'de', text })).toBe('Norvik > Stannhof < , announced')
})

test('leaves nouns that have an article elsewhere alone', () => {
  const text =
    'Norvik kauft Ackerland. Das Ackerland liegt bei Emden. Ackerland ist teuer geworden.'
  expect(told({ lang: 'de', text })).toBe('none')
})

test.each([
  ['de', 'Norvik übernimmt den Bremer Onlinebroker Halden', 'Der Preis wurde nicht genannt.'],
  ['nl', 'Norvik neemt het Leidse bedrijf Halden over', 'De prijs is niet bekend.'],
])('takes the adjective of a town for no part of a name (%s)', (lang, title, text) => {
  expect(told({ lang, title, text })).toBe('Norvik > Halden < , announced')
})

test('bears a deal out by buyer and target where no other phrase does', () => {
  const title = 'Etikettendruck: Halden wird schwedisch'
  const text =
    'Die Gebrüder Zander verkaufen ihre Firma Halden an Norvik. Auf den Tisch legt der Konzern gut 60 Millionen Euro. Halden druckt Etiketten.'
  expect(told({ lang: 'de', title, text })).toBe('Norvik > Halden < Gebrüder Zander, announced')
})
