import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from '../extract/sides.ts'

function french(text: string) {
  return { text, lang: 'fr' }
}

function mainDeal(text: string) {
  return extract(french(text)).deals[0]
}

test.each([
  'Norvik rachète Halden pour 40 millions d’euros.',
  "Norvik a racheté Halden pour 40 millions d'euros.",
  'Norvik va acquérir Halden pour 40 millions d’euros en numéraire.',
  'Le groupe suédois Norvik vient de racheter son concurrent Halden.',
  'Le fabricant de pompes Norvik acquiert la société allemande Halden.',
  'Le spécialiste de la cybersécurité Norvik met la main sur Halden.',
  'Norvik s’offre Halden pour 40 millions de dollars.',
  "Norvik s'est offert la start-up Halden.",
  'Norvik s’empare de Halden, le leader italien des pompes.',
  'Norvik prend le contrôle de Halden.',
  'Norvik entre au capital de Halden à hauteur de 30 %.',
  'Norvik prend une participation de 30 % dans Halden.',
  'Norvik a pris une participation minoritaire au capital de Halden.',
  'Norvik achète 30 % du capital de Halden.',
  'Norvik annonce l’acquisition de Halden.',
  'Norvik a finalisé le rachat de Halden.',
  'Halden a été racheté par Norvik pour 40 millions d’euros.',
  'Halden est racheté par le géant américain Norvik.',
  'Halden sera repris par Norvik.',
  'Le rachat de Halden par Norvik est officiel.',
  'Le rachat par Norvik de Halden est bouclé.',
  "L'acquisition de la jeune pousse Halden par le groupe Norvik a été annoncée mardi.",
  'Halden passe sous le contrôle de Norvik.',
  'Norvik lance une OPA sur Halden.',
  'L’OPA de Norvik sur Halden valorise la cible à 2 milliards d’euros.',
  'Norvik propose 3 milliards d’euros pour Halden.',
  'Norvik dépose une offre de rachat sur Halden.',
  'Halden rejette l’offre de rachat de Norvik.',
  'Halden annonce son rachat par Norvik.',
  'Norvik négocie l’acquisition de Halden, selon des sources.',
  'Norvik renonce au rachat de Halden.',
  'Avec le rachat de Halden, Norvik se renforce en Allemagne.',
  'Norvik monte au capital de Halden et détient désormais 51 %.',
  'Norvik investit 20 millions d’euros dans Halden.',
  'Norvik reprend Halden, placé en redressement judiciaire.',
  'Norvik et Halden fusionnent.',
  'Norvik fusionne avec Halden.',
  'La fusion entre Norvik et Halden est approuvée.',
  'La fusion de Norvik avec Halden crée un géant européen.',
  'Rachat : Norvik croque Halden pour 40 millions d’euros',
  'Norvik souhaite acquérir la totalité du capital de Halden.',
  'Halden devient une filiale de Norvik.',
  'Halden tombe dans l’escarcelle de Norvik.',
  'Halden passe aux mains de l’américain Norvik.',
  'Halden passera sous pavillon belge avec Norvik.',
  'Norvik étudierait une offre de rachat sur Halden.',
  'Le fleuron de la robotique Halden passe entre les mains de Norvik.',
  'Halden s’envole après l’offre de Norvik.',
  'Norvik a déposé une offre publique d’achat, ce qui valorise Halden à 2 milliards d’euros.',
  'Le rachat de Halden, le leader français des capteurs industriels et des pompes à chaleur, par Norvik est signé.',
  'L’entrée de Norvik au capital de Halden est actée.',
  'La prise de contrôle de Halden par Norvik est effective.',
  'La prise de participation de Norvik dans Halden atteint 30 %.',
  'Halden, que Norvik a racheté pour 40 millions d’euros, emploie 300 personnes.',
])('who buys whom: %s', (text) => {
  expect(sides(french(text))).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  'Corvus vend Halden à Norvik pour 40 millions d’euros.',
  'Corvus a cédé sa filiale Halden à Norvik.',
  'Corvus cède 30 % de Halden à Norvik pour 40 millions d’euros.',
  'La cession de Halden par Corvus à Norvik est finalisée.',
  'Norvik rachète Halden à Corvus pour 40 millions d’euros.',
  'Norvik rachète à Corvus 49 % de Halden.',
  'Norvik rachète Halden, jusqu’ici détenu par Corvus.',
  'Corvus est en négociations exclusives avec Norvik en vue de la cession de Halden.',
  'Norvik acquiert Halden auprès de Corvus.',
  'Corvus se sépare de Halden au profit de Norvik.',
])('who sells to whom: %s', (text) => {
  expect(sides(french(text))).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test.each([
  ['Corvus cède sa division de logiciels médicaux à Norvik.', 'division de logiciels médicaux'],
  ['Norvik rachète la division électrique de Corvus.', 'division électrique'],
])('a part of a company is told with its complements: %s', (text, target) => {
  expect(sides(french(text))).toEqual({
    acquirers: ['Norvik'],
    targets: [target],
    sellers: ['Corvus'],
  })
})

test.each([
  ['Halden lève 40 millions d’euros auprès de Norvik.', [], 40e6, 'EUR'],
  [
    'Halden boucle une levée de fonds de 12,5 millions d’euros menée par Norvik.',
    ['Norvik'],
    12.5e6,
    'EUR',
  ],
  ['La start-up Halden a levé 8 M€ en série A.', [], 8e6, 'EUR'],
  [
    'Halden annonce un tour de table de 30 millions de dollars mené par Norvik.',
    ['Norvik'],
    30e6,
    'USD',
  ],
  ['Halden réalise une levée de fonds de 5 M€ pour accélérer son développement.', [], 5e6, 'EUR'],
])('a round of funding: %s', (text, leads, amount, currency) => {
  const deal = mainDeal(text)
  expect(sides(french(text))).toMatchObject({ acquirers: leads, targets: ['Halden'] })
  expect(deal?.type.value).toBe('funding_round')
  expect(deal?.price?.value).toMatchObject({ amount, currency })
})

test.each([
  ['Norvik rachète Halden pour 40 millions d’euros.', 'acquisition'],
  ['Norvik prend une participation de 30 % dans Halden.', 'minority_stake'],
  ['Norvik acquiert 60 % du capital de Halden.', 'majority_stake'],
  [
    'Norvik devient l’actionnaire majoritaire de Halden et prend une participation.',
    'majority_stake',
  ],
  ['Norvik et Halden fusionnent.', 'merger'],
  ['Norvik et Halden créent une coentreprise dans les batteries.', 'joint_venture'],
  ['Norvik et Halden annoncent la création d’une société commune.', 'joint_venture'],
  ['Le fonds d’investissement Norvik rachète Halden dans le cadre d’un LBO.', 'buyout'],
  ['Norvik acquiert les brevets et les usines de Halden.', 'asset_purchase'],
])('what kind of deal: %s', (text, type) => {
  expect(mainDeal(text)?.type.value).toBe(type)
})

test.each([
  ['Norvik serait en discussions pour racheter Halden.', 'rumored'],
  ['Norvik envisage de racheter Halden, selon des sources proches du dossier.', 'rumored'],
  ['Norvik pourrait racheter Halden.', 'rumored'],
  ['Norvik a conclu un accord pour acquérir Halden.', 'announced'],
  ['Norvik va racheter Halden d’ici la fin de l’année.', 'announced'],
  ['Norvik lance une OPA sur Halden.', 'announced'],
  ['Norvik a finalisé l’acquisition de Halden.', 'completed'],
  ['Halden a été racheté par Norvik.', 'completed'],
  ['Norvik vient d’acquérir Halden.', 'completed'],
  ['Norvik renonce à racheter Halden.', 'cancelled'],
  ['Norvik abandonne le rachat de Halden.', 'cancelled'],
  ['La Commission européenne bloque le rachat de Halden par Norvik.', 'blocked'],
])('how firm: %s', (text, status) => {
  expect(mainDeal(text)?.status.value).toBe(status)
})

test.each([
  ['Norvik achète 49 % du capital de Halden pour 3,2 milliards de dollars.', 49, 3.2e9, null],
  ['Norvik acquiert un tiers de Halden pour 40 millions d’euros.', 33.333333, 40e6, null],
  [
    'Norvik prend 25 % de Halden pour 250 millions d’euros, ce qui valorise l’entreprise à 1 milliard d’euros.',
    25,
    250e6,
    1e9,
  ],
  ['Norvik rachète Halden pour un montant de 40 millions d’euros.', null, 40e6, null],
  [
    'Norvik rachète Halden, qui a réalisé un chiffre d’affaires de 90 millions d’euros.',
    null,
    null,
    null,
  ],
  ['Norvik rachète Halden au prix de 12,50 euros par action.', null, null, null],
  [
    'Norvik lance une OPA sur Halden à 54 euros par action, soit environ 1,1 milliard d’euros.',
    null,
    1.1e9,
    null,
  ],
])('sums and shares: %s', (text, stake, price, valuation) => {
  const deal = mainDeal(text)
  expect(deal?.stakePct?.value ?? null).toBe(stake)
  expect(deal?.price?.value.amount ?? null).toBe(price)
  expect(deal?.valuation?.value.amount ?? null).toBe(valuation)
})

test.each([
  'Norvik et Halden annoncent un partenariat stratégique dans les pompes.',
  'Norvik publie un chiffre d’affaires de 3 milliards d’euros et un bénéfice de 200 millions.',
  'Norvik lance une nouvelle pompe à 2 millions d’euros, vendue aux hôpitaux.',
  'Le PSG achète l’attaquant Jean Duval à Norvik pour 40 millions d’euros. Le mercato est fini pour l’entraîneur.',
  'Norvik nomme Claire Duval directrice financière.',
  'Norvik lance un programme de rachat d’actions de 40 millions d’euros.',
  'Le musée a acquis un tableau pour 3 millions d’euros.',
  'Norvik vend plus de pompes que l’an dernier.',
  'Norvik obtient un contrat de 40 millions d’euros avec la ville de Lyon.',
  'Le pouvoir d’achat des ménages recule, selon Norvik.',
  'Norvik publie ses résultats, portés par l’acquisition de Halden.',
  'Norvik lance une offre mobile à 9,99 euros pour concurrencer Halden.',
  'Jean Duval reprend la direction de Norvik.',
  'Norvik va racheter 2 milliards d’euros de ses propres actions.',
  'Norvik lève 500 millions d’euros sur le marché obligataire.',
  'Norvik lève le voile sur sa nouvelle pompe.',
  'Norvik condamné à une amende de 40 millions d’euros.',
])('no alert for: %s', (text) => {
  expect(extract(french(text)).isDeal).toBe(false)
})

test('a raise that is a listing to come is no deal done', () => {
  const text = 'Introduction en Bourse : Norvik vise une levée de 75 millions d’euros.'
  const deal = mainDeal(text)
  expect([deal?.type.value, deal?.status.value]).toEqual(['ipo', 'announced'])
})

test('a shareholder that withdraws from the capital sells', () => {
  expect(sides(french('Norvik se retire du capital de Halden.'))).toMatchObject({
    sellers: ['Norvik'],
    targets: ['Halden'],
  })
})
