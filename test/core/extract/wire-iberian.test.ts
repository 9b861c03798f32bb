import { expect, test } from 'vitest'
import { sides } from './sides.ts'
import { told } from './told.ts'

test.each([
  ['La autoridad ha autorizado la opa que Norvik ha lanzado sobre Halden.', 'es'],
  ['Ha sido admitida la oferta pública (opa) presentada por Norvik sobre Halden.', 'es'],
  ['A autoridade registou a oferta lançada pela Norvik sobre a Halden.', 'pt'],
  ['The regulator has cleared the offer that Norvik made for Halden.', 'en'],
  ['L’autorité a visé l’offre que Norvik a lancée sur Halden.', 'fr'],
])('an offer is whose clause or participle says so: %s', (text, lang) => {
  expect(sides({ text, lang })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: [],
  })
})

test.each([
  [
    'A Corvus vendeu a Halden a um consórcio de investidores, formado pela Norvik, por 40 milhões de euros.',
    'pt',
  ],
  ['Corvus sold Halden to a consortium led by Norvik.', 'en'],
])('who leads or forms a group of buyers buys: %s', (text, lang) => {
  expect(sides({ text, lang })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test('a group of buyers far behind what is bought', () => {
  const text =
    'El regulador aprobó la compra de Halden, una distribuidora de gas, por un consorcio liderado por Norvik. La distribuidora tiene 300 empleados. Opera en tres provincias.'
  expect(sides({ text, lang: 'es' })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  [
    'A Corvus, grupo que detém o Diário Norte e a Halden Rádio, concluiu a venda da participação de 22% na Sabots à Norvik.',
    'pt',
    'Sabots',
  ],
  [
    'Corvus, grupo que controla Halden Radio y Diario Norte, ha vendido Sabots a Norvik.',
    'es',
    'Sabots',
  ],
])('what is said between commas does not act: %s', (text, lang, target) => {
  expect(sides({ text, lang })).toEqual({
    acquirers: ['Norvik'],
    targets: [target],
    sellers: ['Corvus'],
  })
})

test.each([
  [
    'A Norvik comprou a Halden por R$ 600 milhões. A Halden pertencia ao conglomerado Corvus.',
    'pt',
  ],
  ['Norvik ha comprado Halden por 600 millones. Halden pertenecía al grupo Corvus.', 'es'],
])('whose a company was sells it: %s', (text, lang) => {
  const { acquirers, sellers } = sides({ text, lang })
  expect(acquirers).toEqual(['Norvik'])
  expect(sellers.join()).toContain('Corvus')
})

test.each([
  ['Norvik ha vendido el 100 % de su filial en Chile a Corvus por 1.200 millones.', 'es', 'filial'],
  ['Norvik has sold 60% of its pump unit to Corvus for $120 million.', 'en', 'pump unit'],
])('a part of a unit is sold: %s', (text, lang, unit) => {
  const { acquirers, targets, sellers } = sides({ text, lang })
  expect({ acquirers, sellers }).toEqual({ acquirers: ['Corvus'], sellers: ['Norvik'] })
  expect(targets.join()).toContain(unit)
})

test('a purchase that was told before takes nothing that follows', () => {
  const text =
    'Norvik ha comprado Halden. Esta adquisición se enmarca en la estrategia de Sabots. Esta adquisición permite a su división de alimentación crecer.'
  expect(sides({ text, lang: 'es' })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: [],
  })
})

test('what a page ends with is another matter', () => {
  const lines = [
    'A Norvik pretende adquirir 26 pontos comerciais, informou a companhia.',
    'O valor do negócio não foi anunciado.',
    'A operação está sujeita a cláusulas.',
    'As lojas ficam no interior.',
    'Serão reformadas neste ano.',
    'O plano é antigo.',
    'Leia mais.',
    'Tempo firme no sul.',
    'Mais de negócios.',
    ...Array.from({ length: 8 }, (_, at) => `Leia a nota ${at + 1}.`),
    'Halden é vendida por 25 milhões de dólares.',
  ]
  expect(sides({ text: lines.join('\n'), lang: 'pt' }).targets).not.toContain('Halden')
})

test('a headline that a page repeats is no firmer', () => {
  const title = 'Norvik adquiere la noruega Halden'
  const text = `${title}\nNorvik ha adquirido la firma noruega Halden.`
  expect(told({ title, text, lang: 'es' })).toBe('Norvik > Halden < , completed')
})

test('a town of two words opens a sentence', () => {
  const text =
    'São Paulo – A Norvik vendeu nesta sexta-feira uma participação de 2,5% na Halden por 80 milhões de reais.'
  expect(sides({ text, lang: 'pt' }).acquirers).toEqual([])
})

test('a plan that a company has made says nothing of the deal', () => {
  const text =
    'Norvik ha vendido Halden a Corvus por 20 millones, una operación contemplada en su plan estratégico.'
  expect(told({ title: '', text, lang: 'es' })).toBe('Corvus > Halden < Norvik, completed')
})
