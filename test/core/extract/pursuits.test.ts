import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

/** "buyer > target < seller, status" of the main deal of a headline with a sentence that sets its subject. */
function told(lang: string, title: string): string {
  const [deal] = extract({ lang, title, text: ACCOUNTS[lang] ?? '' }).deals
  if (deal === undefined) return 'none'
  const { acquirers, targets, sellers, status } = deal
  const [buyer, target, seller] = [acquirers, targets, sellers].map((facts) =>
    facts.map(({ value }) => value).join(' & '),
  )
  return `${buyer} > ${target} < ${seller}, ${status.value}`
}

const ACCOUNTS: Readonly<Record<string, string>> = {
  fr: "Aucune offre n'a encore été déposée, selon deux sources proches du dossier.",
  es: 'Todavía no hay ninguna oferta vinculante, según fuentes del sector.',
  it: 'Secondo indiscrezioni non ci sono ancora offerte vincolanti.',
  nl: 'Volgens ingewijden is er nog geen bod uitgebracht.',
  pt: 'Ainda não há propostas vinculantes, segundo fontes do setor.',
}

test.each([
  ['fr', 'Norvik lorgne Halden'],
  ['fr', 'Norvik jette son dévolu sur Halden'],
  ['fr', 'Halden dans le viseur du suédois Norvik'],
  ['fr', 'Halden, convoité par Norvik'],
  ['fr', 'Norvik en lice pour Halden'],
  ['fr', 'Norvik candidat au rachat de Halden'],
  ['es', 'Norvik pone en su punto de mira a Halden'],
  ['es', 'Halden, en el punto de mira de Norvik'],
  ['es', 'Norvik se interesa por Halden'],
  ['es', 'Norvik tantea a Halden'],
  ['it', 'Norvik punta su Halden'],
  ['it', 'Norvik mette nel mirino Halden'],
  ['it', 'Halden nel mirino della svedese Norvik'],
  ['it', 'Halden fa gola a Norvik'],
  ['it', 'Norvik in lizza per Halden'],
  ['nl', 'Norvik heeft zijn oog laten vallen op Halden'],
  ['nl', 'Norvik in de race voor Halden'],
  ['nl', 'Halden in het vizier van Norvik'],
  ['pt', 'Norvik de olho na Halden'],
  ['pt', 'Halden na mira da Norvik'],
  ['pt', 'Norvik na corrida pela Halden'],
  ['pt', 'Norvik cobiça a rival Halden'],
])('tells who is after whom before anything is agreed (%s): %s', (lang, title) => {
  expect(told(lang, title)).toBe('Norvik > Halden < , rumored')
})

test.each([
  ['fr', 'Norvik cherche un acquéreur pour Halden'],
  ['es', 'Norvik busca comprador para Halden'],
  ['it', 'Norvik cerca un compratore per Halden'],
  ['nl', 'Norvik zoekt een koper voor Halden'],
  ['pt', 'Norvik procura comprador para Halden'],
])('tells who looks for a buyer (%s): %s', (lang, title) => {
  expect(told(lang, title)).toBe(' > Halden < Norvik, rumored')
})

test.each([
  ['fr', "Norvik s'intéresse à l'hydrogène"],
  ['es', 'Norvik, en el punto de mira de la CNMC'],
  ['es', 'Norvik en la mira de Estados Unidos'],
  ['fr', 'Norvik dans le viseur de la CNIL'],
  ['it', 'Norvik nel mirino del Fisco'],
  ['it', 'Norvik in corsa per lo scudetto'],
  ['it', 'Norvik punta a ricavi per 30 milioni'],
  ['it', 'Norvik guarda a Oriente'],
  ['nl', 'Norvik heeft interesse in groene stroom'],
  ['pt', 'Norvik de olho no consumidor jovem'],
])('tells no pursuit where no company is wanted (%s): %s', (lang, title) => {
  expect(extract({ lang, title, text: '' }).isDeal).toBe(false)
})

test.each([
  ['fr', 'Norvik met en vente sa filiale suédoise Halden'],
  ['nl', 'Norvik doet Halden van de hand'],
])('names what is put up for sale (%s): %s', (lang, title) => {
  expect(told(lang, title)).toMatch(/^ > Halden < Norvik/)
})

test('an Italian reflexive perfect is no passive', () => {
  const [deal] = extract({ lang: 'it', title: 'Norvik si è assicurata Halden', text: '' }).deals
  expect(deal?.acquirers[0]?.value).toBe('Norvik')
  expect(deal?.targets[0]?.value).toBe('Halden')
})
