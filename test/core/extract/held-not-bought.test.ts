import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'O Banco Halden, onde a Corvus tem uma participação de 50%, assinou um acordo de venda de 80% das ações da Sabots à Norvik.',
    'pt',
  ],
  [
    'El banco Halden, donde Corvus tiene una participación del 50 %, ha firmado la venta a Norvik del 80 % de las acciones de Sabots.',
    'es',
  ],
])('who has a stake in the seller buys nothing: %s', (text, lang) => {
  expect(sides({ text, lang }).acquirers).toEqual(['Norvik'])
})

test.each([
  ['A Norvik vence disputa por concessão de trecho da BR-163 no Mato Grosso.', 'pt'],
  ['A Norvik venceu o leilão da concessão da rodovia com desconto de 24%.', 'pt'],
])('a concession that is won is no company: %s', (text, lang) => {
  expect(extract({ title: text, text, lang }).isDeal).toBe(false)
})

test.each([
  ['Norvik adquiere el 100% de la cadena de supermercados Halden.', 'es'],
  ['A Norvik adquire 100% da rede de lojas Halden.', 'pt'],
])('a chain is a company: %s', (text, lang) => {
  expect(extract({ text, lang }).deals[0]?.type.value).toBe('acquisition')
})

test.each([
  [
    'A Norvik vendeu a Halden à Corvus. O valor da operação não é conhecido. Em outubro saiu a Sabots, numa venda de 168 milhões de euros.',
    'pt',
  ],
  [
    'Norvik ha vendido Halden a Corvus. El importe de la operación no ha trascendido. En octubre salió Sabots, en una venta de 168 millones de euros.',
    'es',
  ],
])('a price that is kept secret is not another sum: %s', (text, lang) => {
  expect(extract({ text, lang }).deals[0]?.price ?? null).toBeNull()
})

test('a purchase that is given up is of the part it was of', () => {
  const text =
    'A Norvik anunciou ter recuado na compra de 90 por cento da Halden, um negócio de 400 mil euros.'
  expect(extract({ text, lang: 'pt' }).deals[0]?.stakePct?.value).toBe(90)
})
