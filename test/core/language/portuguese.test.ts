import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from '../extract/sides.ts'

function portuguese(text: string) {
  return { text, lang: 'pt' }
}

test.each([
  ['Norvik compra Aldera por R$ 40 milhões', 'Norvik', 'Aldera'],
  ['A Norvik comprou a Aldera por R$ 2 bilhões.', 'Norvik', 'Aldera'],
  ['A Norvik adquiriu 60% da Aldera por US$ 40 milhões.', 'Norvik', 'Aldera'],
  ['O grupo Norvik anunciou a aquisição da paulista Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik concluiu a compra da Aldera por 1,5 mil milhões de euros.', 'Norvik', 'Aldera'],
  ['A Aldera foi comprada pela Norvik por R$ 40 milhões.', 'Norvik', 'Aldera'],
  ['A Aldera foi adquirida pelo grupo Norvik.', 'Norvik', 'Aldera'],
  ['A Aldera será vendida à Norvik por 40 milhões de euros.', 'Norvik', 'Aldera'],
  ['A aquisição da Aldera pela Norvik custou R$ 2 bilhões.', 'Norvik', 'Aldera'],
  ['A compra da Aldera por parte da Norvik foi aprovada pelo Cade.', 'Norvik', 'Aldera'],
  ['Norvik fecha compra da Aldera e entra no mercado de energia', 'Norvik', 'Aldera'],
  ['Norvik anuncia compra de fatia de 30% na Aldera por R$ 300 mi', 'Norvik', 'Aldera'],
  ['A Norvik comprou uma participação de 20% na Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik assume o controle da Aldera com 55% das ações.', 'Norvik', 'Aldera'],
  ['A Norvik lançou uma OPA sobre a Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik fez uma oferta de US$ 3 bilhões pela Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik aumentou a sua participação na Aldera para 51%.', 'Norvik', 'Aldera'],
  ['A Norvik assinou acordo para comprar a Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik negocia a compra da Aldera, segundo fontes.', 'Norvik', 'Aldera'],
  ['Norvik avalia comprar a Aldera, diz jornal', 'Norvik', 'Aldera'],
  ['A gigante chinesa Norvik compra a startup brasileira Aldera.', 'Norvik', 'Aldera'],
  ['Cade aprova compra da Aldera pela Norvik', 'Norvik', 'Aldera'],
  ['Com a aquisição da Aldera, a Norvik passa a ter 300 lojas.', 'Norvik', 'Aldera'],
  ['A Norvik arrematou a Aldera em leilão por R$ 40 milhões.', 'Norvik', 'Aldera'],
  ['A Norvik, dona da marca Belavista, adquiriu a rede de farmácias Aldera.', 'Norvik', 'Aldera'],
  ['Norvik e Aldera anunciam fusão para criar gigante do varejo', 'Norvik', 'Aldera'],
  ['A fusão entre a Norvik e a Aldera cria um grupo de R$ 5 bilhões.', 'Norvik', 'Aldera'],
  ['A Norvik anunciou a fusão com a Aldera.', 'Norvik', 'Aldera'],
  ['A Norvik investiu R$ 20 milhões na Aldera em troca de 10% do capital.', 'Norvik', 'Aldera'],
  ['A petrolífera Norvik vai comprar a Aldera por 40 milhões de euros.', 'Norvik', 'Aldera'],
  ['Aldera vendida à Norvik por 40 milhões de euros', 'Norvik', 'Aldera'],
  ['A oferta da Norvik pela Aldera vence na sexta-feira.', 'Norvik', 'Aldera'],
  ['A Aldera rejeitou a oferta da Norvik.', 'Norvik', 'Aldera'],
])('who buys whom: %s', (text, acquirer, target) => {
  expect(sides(portuguese(text))).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  ['A Corvara vendeu a Aldera à Norvik por R$ 40 milhões.', 'Norvik', 'Aldera', 'Corvara'],
  ['Corvara vende Aldera para a Norvik por R$ 40 milhões', 'Norvik', 'Aldera', 'Corvara'],
  ['A Corvara concluiu a venda da Aldera para a Norvik.', 'Norvik', 'Aldera', 'Corvara'],
  [
    'A Corvara vendeu 30% da Aldera ao fundo Norvik por 40 milhões de euros.',
    'Norvik',
    'Aldera',
    'Corvara',
  ],
  ['A Norvik comprou a Aldera da Corvara por R$ 40 milhões.', 'Norvik', 'Aldera', 'Corvara'],
  [
    'A Norvik compra a fatia da Corvara na Aldera por R$ 40 milhões.',
    'Norvik',
    'Aldera',
    'Corvara',
  ],
  ['Corvara anuncia venda de participação na Aldera para Norvik', 'Norvik', 'Aldera', 'Corvara'],
  ['A Corvara vende seis usinas à Norvik por R$ 2 bilhões.', 'Norvik', 'seis usinas', 'Corvara'],
])('who sells: %s', (text, acquirer, target, seller) => {
  expect(sides(portuguese(text))).toEqual({
    acquirers: [acquirer],
    targets: [target],
    sellers: [seller],
  })
})

test.each([
  ['A startup Aldera captou R$ 12 milhões em rodada liderada pela Norvik.', 'Norvik', 'Aldera'],
  [
    'Aldera recebe aporte de R$ 12 milhões em rodada Série A liderada por Norvik',
    'Norvik',
    'Aldera',
  ],
  ['A Aldera levantou US$ 12 milhões numa ronda liderada pelo fundo Norvik.', 'Norvik', 'Aldera'],
  [
    'A fintech Aldera anunciou uma rodada de investimento de US$ 12 milhões liderada pela Norvik.',
    'Norvik',
    'Aldera',
  ],
])('a round and its lead: %s', (text, lead, raising) => {
  const [deal] = extract(portuguese(text)).deals
  expect(deal?.type.value).toBe('funding_round')
  expect(sides(portuguese(text))).toMatchObject({ acquirers: [lead], targets: [raising] })
})

test.each([
  ['A Norvik concluiu a aquisição da Aldera.', 'completed'],
  ['A Norvik vai adquirir a Aldera por 40 milhões de euros.', 'announced'],
  ['A Norvik assinou um acordo para comprar a Aldera.', 'announced'],
  ['A Norvik negocia a compra da Aldera, segundo fontes.', 'rumored'],
  ['A Norvik estuda comprar a Aldera.', 'rumored'],
  ['A Norvik desistiu da compra da Aldera.', 'cancelled'],
  ['Norvik e Aldera cancelam fusão', 'cancelled'],
  ['O Cade vetou a compra da Aldera pela Norvik.', 'blocked'],
])('how firm it is: %s', (text, status) => {
  expect(extract(portuguese(text)).deals[0]?.status.value).toBe(status)
})

test.each([
  ['A Norvik comprou 30% da Aldera por R$ 40 milhões.', 30, { amount: 4e7, currency: 'BRL' }],
  ['A Norvik adquire 70% da Aldera por US$ 1,2 bilhão.', 70, { amount: 1.2e9, currency: 'USD' }],
  [
    'A Norvik comprou uma fatia de 25% na Aldera por R$ 300 mil.',
    25,
    { amount: 3e5, currency: 'BRL' },
  ],
  [
    'A Norvik compra 12,5% do capital da Aldera por 80 milhões de euros.',
    12.5,
    { amount: 8e7, currency: 'EUR' },
  ],
])('share and price: %s', (text, share, price) => {
  const [deal] = extract(portuguese(text)).deals
  expect(deal?.stakePct?.value).toBe(share)
  expect(deal?.price?.value).toMatchObject(price)
  expect(deal?.type.value).toBe(share > 50 ? 'majority_stake' : 'minority_stake')
})

test.each([
  'A Aldera adquiriu novos clientes e fechou o ano com receita de R$ 40 milhões.',
  'Lucro da Aldera cresce 12% e soma R$ 1 bilhão em 2023; dividendos sobem.',
  'Norvik e Aldera anunciam parceria para desenvolver novas baterias.',
  'O clube comprou o atacante Silva do Corvara por 40 milhões de euros.',
  'A Norvik lança novo celular por R$ 4 mil, com vendas a partir de segunda-feira.',
  'A Norvik demite 2 mil funcionários depois de um prejuízo de R$ 300 milhões.',
  'A Norvik aprovou um programa de recompra de ações de R$ 500 milhões.',
  'A Aldera venceu licitação e assinou contrato de R$ 90 milhões para a linha férrea.',
])('no deal: %s', (text) => {
  expect(extract(portuguese(text)).isDeal).toBe(false)
})
