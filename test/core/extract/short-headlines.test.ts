import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function told(title: string): string {
  const [deal] = extract({ title, text: '' }).deals
  if (deal === undefined) return 'none'
  const seller = deal.sellers.length === 0 ? '' : ` < ${names(deal.sellers)}`
  return `${names(deal.acquirers)} > ${names(deal.targets)}${seller}`
}

function names(list: readonly { readonly value: string }[]): string {
  return list.map(({ value }) => value).join(' & ')
}

test.each([
  ['Norvik offre 1,2 miliardi per Halden', 'Norvik > Halden'],
  ['Norvik si aggiudica Halden per 90 milioni', 'Norvik > Halden'],
  ['Norvik sale al 30% di Halden', 'Norvik > Halden'],
  ['Halden finisce ai francesi di Norvik', 'Norvik > Halden'],
  ['Norvik si quota a Piazza Affari', ' > Norvik'],
  ['Norvik si aggiudica un contratto da 90 milioni con Halden', 'none'],
  ['Norvik sale del 3% in Borsa', 'none'],
])('reads the Italian headline "%s"', (title, parties) => {
  expect(told(title)).toBe(parties)
})

test.each([
  ['Halden vai para as mãos da Norvik', 'Norvik > Halden'],
  ['Norvik fica com 70% da Halden', 'Norvik > Halden'],
  ['Norvik torna-se acionista da Halden com 15%', 'Norvik > Halden'],
  ['Corvane compra Halden à Norvik', 'Corvane > Halden < Norvik'],
  ['Norvik e Halden unem operações', 'Norvik > Halden'],
  ['Norvik compra 20 aviões da Halden', 'none'],
])('reads the Portuguese headline "%s"', (title, parties) => {
  expect(told(title)).toBe(parties)
})

test.each([
  ['Overname Halden door Norvik afgerond', 'Norvik > Halden'],
  ['Fusie Norvik en Halden afgeblazen', 'Norvik > Halden'],
  ['Halden wordt onderdeel van Norvik', 'Norvik > Halden'],
  ['Norvik wordt eigenaar van Halden', 'Norvik > Halden'],
  ['Halden verkocht aan Norvik', 'Norvik > Halden'],
  ['Norvik van de beurs gehaald door Corvane', 'Corvane > Norvik'],
])('reads the Dutch headline "%s"', (title, parties) => {
  expect(told(title)).toBe(parties)
})

test('takes no person for a company because a deal verb needs the same small word', () => {
  expect(told('Jan Bakker wordt directeur van Halden')).toBe('none')
  expect(told('Jan Bakker gaat naar Halden')).toBe('none')
})

test.each(['Norvik Acquires Halden.', 'NORVIK BUYS HALDEN.'])(
  'a few words with capitals that tell a deal are no place that news come from: %s',
  (text) => {
    const [deal] = extract({ text }).deals
    expect(deal?.targets[0]?.value).toMatch(/^halden$/i)
  },
)
