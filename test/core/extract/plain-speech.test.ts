import { expect, test } from 'vitest'
import { told } from './told.ts'

test.each([
  [
    'de',
    'Kartellamt gibt Pumpendeal frei',
    'Unter Auflagen darf die Norvik AG ihren Mitbewerber Halden Pumpen unter ihr Dach holen, entschied das Bundeskartellamt.',
    'Norvik AG > Halden Pumpen < , announced',
  ],
  [
    'de',
    'Norvik klettert bei Halden auf zwölf Prozent',
    'Die Norvik AG klettert bei dem Pumpenhersteller Halden auf 12 Prozent der Stimmen.',
    'Norvik AG > Halden < , announced',
  ],
  [
    'en',
    'Norvik to go private under scheme with Corvus Grove',
    'Norvik Dental is to leave the exchange, it said on Monday.',
    'Corvus Grove > Norvik Dental < , announced',
  ],
  [
    'en',
    'Norvik ends swoop for Halden',
    'Norvik has pulled the plug on its $96 million swoop for smaller rival Halden.',
    'Norvik > Halden < , cancelled',
  ],
  [
    'en',
    'Norvik chain acquires its ten-millionth customer',
    'The Norvik chain acquired two million of them through its app.',
    'none',
  ],
])('%s: "%s" tells %s', (lang, title, text, deal) => {
  expect(told({ title, text, lang })).toBe(deal)
})
