import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'
import { told } from './told.ts'

test.each([
  'A Norvik vendeu uma participação de 2,5% na Halden por 80 milhões de reais. A Norvik reduziu sua participação na Halden para 9%.',
  'Norvik ha vendido un 2,5 % de Halden por 80 millones de euros. Norvik redujo así su participación en Halden al 9 %.',
])('who sells, and has less of it now, does not buy: %s', (text) => {
  expect(sides(text)).toEqual({ acquirers: [], targets: ['Halden'], sellers: ['Norvik'] })
})

test('what a name is told for is worth less than the name', () => {
  const text =
    'A operação depende do aval do conselho. A Norvik concluiu a venda da rede de clínicas Halden à Corvus.'
  const title = 'Norvik acerta venda de rede de clínicas para Corvus'
  expect(sides({ title, text, lang: 'pt' })).toEqual({
    acquirers: ['Corvus'],
    targets: ['Halden'],
    sellers: ['Norvik'],
  })
})

test('who has to agree does not buy', () => {
  const title = 'Superintendência do Cade recomenda aprovação da compra da Halden'
  const text =
    'A Norvik, uma rede de clínicas, anunciou no ano passado acordo para compra da Halden.'
  expect(sides({ title, text, lang: 'pt' })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('what a purchase is a means of says that it is done where the rest says so', () => {
  const title = 'Norvik compra dos talleres en Francia'
  const text = 'Norvik ha adquirido la francesa Halden. Norvik crece al adquirir Halden.'
  expect(told({ title, text, lang: 'es' })).toBe('Norvik > Halden < , completed')
})

test('a name that begins small is no mere part of its seller', () => {
  const text = 'Norvik has sold eHalden to private equity firm Corvus for $400 million.'
  const [deal] = extract({ title: 'Norvik sells eHalden to Corvus', text }).deals
  expect(deal?.type.value).toBe('buyout')
})
