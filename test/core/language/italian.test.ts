import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from '../extract/sides.ts'

function italian(text: string) {
  return { text, lang: 'it' }
}

test.each([
  ['Norvik acquisisce Aldera per 40 milioni di euro.', 'Norvik', 'Aldera'],
  ['Norvik compra Aldera: operazione da 2 miliardi di dollari', 'Norvik', 'Aldera'],
  ['Norvik rileva il 60% di Aldera per 40 milioni di euro.', 'Norvik', 'Aldera'],
  ['Il gruppo Norvik ha acquisito la società milanese Aldera.', 'Norvik', 'Aldera'],
  ['Norvik ha annunciato l’acquisizione di Aldera per 40 milioni.', 'Norvik', 'Aldera'],
  ["Norvik ha completato l'acquisizione del 100% di Aldera.", 'Norvik', 'Aldera'],
  ['Aldera è stata acquisita da Norvik per 40 milioni di euro.', 'Norvik', 'Aldera'],
  ['Aldera viene acquistata dalla francese Norvik.', 'Norvik', 'Aldera'],
  ['Aldera sarà rilevata da Norvik entro la fine dell’anno.', 'Norvik', 'Aldera'],
  ["L'acquisizione di Aldera da parte di Norvik vale 2 miliardi di euro.", 'Norvik', 'Aldera'],
  ['L’acquisto di Aldera da parte del gruppo Norvik è stato annunciato ieri.', 'Norvik', 'Aldera'],
  ['Norvik entra nel capitale di Aldera con una quota del 30%.', 'Norvik', 'Aldera'],
  ['Norvik sale al 51% nel capitale di Aldera.', 'Norvik', 'Aldera'],
  ['Norvik acquista una partecipazione di maggioranza in Aldera.', 'Norvik', 'Aldera'],
  ['Norvik compra una quota di minoranza del 20% di Aldera.', 'Norvik', 'Aldera'],
  ['Norvik lancia un’opa da 3 miliardi su Aldera.', 'Norvik', 'Aldera'],
  ["Norvik lancia un'offerta pubblica di acquisto su Aldera.", 'Norvik', 'Aldera'],
  ['Norvik prende il controllo di Aldera con il 55% delle azioni.', 'Norvik', 'Aldera'],
  ['Norvik ha firmato un accordo per acquisire Aldera.', 'Norvik', 'Aldera'],
  ['Norvik è in trattative per rilevare Aldera, secondo fonti.', 'Norvik', 'Aldera'],
  ['Norvik valuta l’acquisizione di Aldera.', 'Norvik', 'Aldera'],
  ['Il colosso americano Norvik compra la startup Aldera.', 'Norvik', 'Aldera'],
  [
    'Via libera dell’Antitrust: Norvik può comprare Aldera per 2 miliardi di euro.',
    'Norvik',
    'Aldera',
  ],
  ['Norvik, attiva nella meccanica, ha rilevato il ramo d’azienda Aldera.', 'Norvik', 'Aldera'],
  ['Norvik conquista il controllo di Aldera.', 'Norvik', 'Aldera'],
  [
    'Con l’acquisizione di Aldera, Norvik rafforza la sua presenza in Germania.',
    'Norvik',
    'Aldera',
  ],
  ['Norvik incorpora Aldera: la fusione è prevista per marzo.', 'Norvik', 'Aldera'],
  ['Norvik e Aldera si fondono: nasce un gruppo da 5 miliardi.', 'Norvik', 'Aldera'],
  ['La fusione tra Norvik e Aldera crea il primo operatore italiano.', 'Norvik', 'Aldera'],
  ['Norvik annuncia la fusione con Aldera.', 'Norvik', 'Aldera'],
  ['Norvik investe 20 milioni di euro in Aldera con un aumento di capitale.', 'Norvik', 'Aldera'],
  ['Norvik, opa su Aldera da 3 miliardi di euro', 'Norvik', 'Aldera'],
  ['Aldera, Norvik rileva il 65% per 300 milioni', 'Norvik', 'Aldera'],
  ['Norvik perfeziona l’acquisizione Aldera', 'Norvik', 'Aldera'],
  ['Aldera passa nelle mani di Norvik dopo un’asta.', 'Norvik', 'Aldera'],
  ['L’opa di Norvik su Aldera parte lunedì.', 'Norvik', 'Aldera'],
  ['Il cda di Aldera respinge l’offerta di Norvik.', 'Norvik', 'Aldera'],
])('who buys whom: %s', (text, acquirer, target) => {
  expect(sides(italian(text))).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  ['Corvara vende Aldera a Norvik per 40 milioni di euro.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara cede il 30% di Aldera a Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara ha ceduto Aldera al fondo Norvik per 2 miliardi.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik acquisisce Aldera da Corvara per 40 milioni di euro.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik compra da Corvara il 30% di Aldera.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik ha acquisito da Corvara il 15% di Aldera.', 'Norvik', 'Aldera', 'Corvara'],
  ['Norvik rileva la quota di Corvara in Aldera.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara annuncia la cessione di Aldera a Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  [
    'La vendita di Aldera a Norvik da parte di Corvara è stata completata.',
    'Norvik',
    'Aldera',
    'Corvara',
  ],
  ['Corvara vende la maggioranza di Aldera a Norvik.', 'Norvik', 'Aldera', 'Corvara'],
])('who sells: %s', (text, acquirer, target, seller) => {
  expect(sides(italian(text))).toEqual({
    acquirers: [acquirer],
    targets: [target],
    sellers: [seller],
  })
})

test.each([
  [
    'La startup Aldera raccoglie 12 milioni di euro in un round guidato da Norvik.',
    'Norvik',
    'Aldera',
  ],
  [
    'Aldera ha raccolto 12 milioni di euro in un round di Serie A guidato da Norvik.',
    'Norvik',
    'Aldera',
  ],
  ['Aldera chiude un round da 12 milioni di euro guidato da Norvik.', 'Norvik', 'Aldera'],
  [
    'Aldera annuncia un round di finanziamento da 12 milioni guidato dal fondo Norvik.',
    'Norvik',
    'Aldera',
  ],
])('a round and its lead: %s', (text, lead, raising) => {
  const [deal] = extract(italian(text)).deals
  expect(deal?.type.value).toBe('funding_round')
  expect(sides(italian(text))).toMatchObject({ acquirers: [lead], targets: [raising] })
})

test.each([
  ['Norvik ha completato l’acquisizione di Aldera.', 'completed'],
  ['Norvik ha acquisito Aldera per 40 milioni di euro.', 'completed'],
  ['Norvik acquisirà Aldera per 40 milioni di euro.', 'announced'],
  ['Norvik ha firmato un accordo per l’acquisizione di Aldera.', 'announced'],
  ['Norvik è in trattative per acquisire Aldera.', 'rumored'],
  ['Secondo indiscrezioni Norvik vorrebbe comprare Aldera.', 'rumored'],
  ['Norvik rinuncia all’acquisizione di Aldera.', 'cancelled'],
  ['Salta la fusione tra Norvik e Aldera.', 'cancelled'],
  ['L’Antitrust blocca l’acquisizione di Aldera da parte di Norvik.', 'blocked'],
])('how firm it is: %s', (text, status) => {
  expect(extract(italian(text)).deals[0]?.status.value).toBe(status)
})

test.each([
  ['Norvik acquisisce il 30% di Aldera per 40 milioni di euro.', 30, 4e7, 'minority_stake'],
  [
    'Norvik rileva il 70 per cento di Aldera per 1,2 miliardi di euro.',
    70,
    1.2e9,
    'majority_stake',
  ],
  [
    'Norvik compra una quota pari al 25% del capitale di Aldera per 300mila euro.',
    25,
    3e5,
    'minority_stake',
  ],
  [
    'Norvik ha acquistato il 12,5% di Aldera per un controvalore di 80 mln di euro.',
    12.5,
    8e7,
    'minority_stake',
  ],
])('share and price: %s', (text, share, price, type) => {
  const [deal] = extract(italian(text)).deals
  expect(deal?.stakePct?.value).toBe(share)
  expect(deal?.price?.value).toMatchObject({ amount: price, currency: 'EUR' })
  expect(deal?.type.value).toBe(type)
})

test.each([
  'Aldera ha acquisito nuovi clienti e chiude l’anno con ricavi per 40 milioni di euro.',
  'Aldera, utile netto a 7 miliardi nel 2023: dividendi in crescita del 12%.',
  'Norvik e Aldera annunciano una partnership per lo sviluppo di nuove batterie.',
  'Il club ha acquistato l’attaccante Rossi dal Corvara per 40 milioni di euro.',
  'Norvik lancia il nuovo telefono da 900 euro, in vendita da lunedì.',
  'Norvik taglia 2.000 posti di lavoro dopo un anno di perdite per 300 milioni di euro.',
  'Norvik avvia un programma di acquisto di azioni proprie per 500 milioni di euro.',
  'Aldera si aggiudica un contratto da 90 milioni di euro per la rete ferroviaria.',
])('no deal: %s', (text) => {
  expect(extract(italian(text)).isDeal).toBe(false)
})
