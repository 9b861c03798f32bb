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
  [
    'de',
    'Ölriese Norvik will Halden für bis zu 16 Milliarden Euro',
    'Der Ölriese Norvik will den Konkurrenten Halden für bis zu 16 Milliarden Euro.',
    'Norvik > Halden < , announced',
  ],
  [
    'de',
    'Norvik will mit Halden drei Milliarden Euro verdienen',
    'Norvik will mit Halden drei Milliarden Euro verdienen, sagte der Chef.',
    'none',
  ],
  [
    'de',
    'Schraubenhersteller Halden geht an Finnen',
    'Der Schraubenhersteller Halden bekommt einen neuen Besitzer.',
    ' > Halden < , announced',
  ],
  [
    'en',
    'Norvik wants Halden for $3 billion',
    'The oil giant Norvik wants its rival Halden for $3 billion.',
    'Norvik > Halden < , announced',
  ],
])('%s: "%s" tells %s', (lang, title, text, deal) => {
  expect(told({ title, text, lang })).toBe(deal)
})
