import { expect, test } from 'vitest'
import { told } from './told.ts'

const LATER: Readonly<Record<string, string>> = {
  en: 'All twelve staff stay. The price was not disclosed.',
  de: 'Alle zwölf Beschäftigten bleiben. Zum Preis wurde nichts bekannt.',
  nl: 'Alle twaalf medewerkers blijven. De prijs is niet bekend.',
}

test.each([
  ['en', 'Cider maker Halden has a new owner'],
  ['en', 'Cider maker Halden under new ownership'],
  ['de', 'Brauerei Halden hat einen neuen Eigentümer'],
  ['de', 'Autozulieferer Halden in neuen Händen'],
  ['de', 'Autozulieferer Halden wechselt in andere Hände'],
  ['nl', 'Brouwer Halden heeft een nieuwe eigenaar'],
  ['nl', 'Brouwer Halden komt in Franse handen'],
  ['nl', 'Brouwer Halden in andere handen'],
])('tells what has a new owner although nobody is named (%s): %s', (lang, title) => {
  expect(told({ lang, title, text: LATER[lang] ?? '' })).toMatch(/^ > (?:\S+ )?Halden < , /)
})

test.each([
  ['de', 'Pumpenbauer Halden wird schwedisch', 'Für 310 Millionen Euro geht Halden an Norvik.'],
  ['nl', 'Pompenmaker Halden wordt Zweeds', 'Voor 310 miljoen euro gaat Halden naar Norvik.'],
])('reads on from the new country to the buyer (%s): %s', (lang, title, text) => {
  expect(told({ lang, title, text })).toMatch(/^Norvik > Halden < , /)
})

test.each([
  ['en', 'Halden shareholders say yes to Norvik', 'The offer needed half of the votes cast.'],
  ['en', 'Norvik wins 94% of Halden', 'The offer had been declared unconditional on Monday.'],
  ['en', 'Board backs bid by Norvik', 'Votes cast at Halden backed the offer from Norvik.'],
  ['de', 'Halden-Aktionäre stimmen für Norvik', 'Das Angebot brauchte die Hälfte der Stimmen.'],
])('tells what the holders of a company answer (%s): %s', (lang, title, text) => {
  expect(told({ lang, title, text })).toMatch(/^Norvik > Halden < , /)
})

test.each([
  ['en', 'Lost dog has a new owner', 'The shelter in Leeds was delighted.'],
  ['de', 'Halden wird italienisch', 'Die Kleinstadt feiert drei Tage lang mit Pasta und Musik.'],
  ['nl', 'Halden wordt Frans', 'Het dorp viert drie dagen feest met kaas en muziek.'],
])('takes no other change of hands for a deal (%s): %s', (lang, title, text) => {
  expect(told({ lang, title, text })).toBe('none')
})

test.each([
  ['de', 'Der Makler van der Meulen gehört künftig zu Howell. Die Policen bleiben unverändert.'],
  ['en', 'Howell acquires Van der Meulen. The policies stay unchanged.'],
  ['nl', 'Howell koopt Van der Meulen. De polissen blijven ongewijzigd.'],
])('reads a name with its particles in full (%s)', (lang, text) => {
  expect(told({ lang, text })).toMatch(/^Howell > [Vv]an der Meulen < , /)
})
