import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function partiesOf(lang: string, title: string, text: string) {
  const [deal] = extract({ lang, title: title === '' ? undefined : title, text }).deals
  return {
    acquirers: deal?.acquirers.map(({ value }) => value),
    targets: deal?.targets.map(({ value }) => value),
  }
}

// Who buys is told by no word that the lexicon opens a deal with.
test.each([
  [
    'en',
    'Selby Courier under new ownership',
    'Corvus Newspapers is the new proprietor of the Selby Courier and three sister titles, which it is getting from Halden Press as part of the break-up of that group. Journalists welcomed the news.',
    'Corvus Newspapers → Selby Courier',
  ],
  [
    'en',
    'Bidders scrap for Halden Drums',
    'After nine rounds of bidding, a bankruptcy court in Ohio on Monday named Norvik Percussion the prevailing bidder for Halden Drums, with an offer of $4.2 million. A judge must sign off on the sale.',
    'Norvik Percussion → Halden Drums',
  ],
  [
    'de',
    '',
    'Der Beteiligungsfonds Norvik Capital hält seit gestern 75 Prozent der Anteile an der Bäckereikette Kornblum. Die übrigen 25 Prozent verbleiben bei Gründer Jan Kern. Kornblum betreibt 40 Filialen.',
    'Norvik Capital → Kornblum',
  ],
  [
    'fr',
    'Ils confient leur moulin à Farines Norvik',
    'À Thiers, le Moulin Halden changera de propriétaire au printemps. Sans descendants intéressés, Paul Kern et sa sœur ont choisi Farines Norvik pour prendre la suite.',
    'Farines Norvik → Moulin Halden',
  ],
  [
    'es',
    'Cambia de dueño la histórica panadería Halden',
    'Tras 60 años en manos de la familia Kern, Halden, de Tlaquepaque, tiene nuevo propietario: la panadera portuguesa Corvus, que promete respetar las recetas y los 40 empleos.',
    'Corvus → Halden',
  ],
  [
    'it',
    '',
    'Da socio di minoranza a padrone di casa: Norvik è salita dal 30 al 75% di Halden, liquidando la finanziaria regionale Corvus.',
    'Norvik → Halden',
  ],
  [
    'nl',
    'Kweker Norvik raapt Zaadhuis Halden op',
    'Het op de fles gegane Zaadhuis Halden uit Enkhuizen is door veredelaar Norvik uit de boedel gekocht. De curator kreeg zes biedingen.',
    'Norvik → Zaadhuis Halden',
  ],
  [
    'pt',
    'Norvik Partners tira Clínicas Halden do grupo Corvus',
    'A gestora Norvik Partners e a administração da Clínicas Halden acertaram a compra da rede, hoje pertencente à Corvus. Analistas estimam a transação em R$ 300 milhões.',
    'Norvik Partners → Clínicas Halden',
  ],
])('%s: the buyer and what is bought in "%s"', (lang, title, text, sides) => {
  const [buyer, bought] = sides.split(' → ')
  expect(partiesOf(lang, title, text)).toEqual({ acquirers: [buyer], targets: [bought] })
})

test('a part of a company told by what it is stands against the name of its owner', () => {
  const { targets } = partiesOf(
    'en',
    'Halden in exclusive talks to sell vegetable seeds business to Norvik',
    'Halden said on Friday that it was in exclusive talks to sell its vegetable seeds business to Norvik. The sale would ease the concerns of regulators about its planned purchase of Corvus.',
  )
  expect(targets).toEqual(['vegetable seeds business'])
})

test('advisers, rivals and those who comment take no part', () => {
  const { acquirers, targets } = partiesOf(
    'en',
    'Norvik agrees to buy pump maker Halden',
    'Norvik has agreed to buy Halden for $40 million, beating a rival offer from Corvus. Quellmark Bank advised Norvik and Tessaline acted for Halden. Analysts at Brightsea called the price high.',
  )
  expect({ acquirers, targets }).toEqual({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('an earlier round that the model alone hears of is no deal beside the new one', () => {
  const { deals } = extract({
    lang: 'en',
    title: 'Halden raises $85m Series B to keep cold data cheap',
    text: 'Halden, a Dublin start-up, has raised $85 million in a Series B round led by Norvik Ventures. Existing backers Corvus Capital and the Quellmark Fund also took part. The round values Halden at $410 million including the new money, more than three times the figure of its Series A two years ago.',
  })
  expect(deals.map(({ round }) => round?.value)).toEqual(['Series B'])
})
