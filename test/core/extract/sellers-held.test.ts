import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  'A Norvik concluiu a compra de 100% da Halden, que era controlada pelo fundo Corvus, por R$ 780 milhões.',
  'Norvik ha annunciato l’acquisizione di Halden, controllata dal fondo Corvus, per 780 milioni di euro.',
  'Norvik neemt Halden over voor 40 miljoen euro. Halden was sinds 2015 eigendom van investeerder Corvus.',
])('who holds the company sells it, and does not buy it: %s', (text) => {
  expect(sides(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: ['Corvus'] })
})

test.each([
  ['Norvik compra Halden por 95 millones, según informó la compañía.', 95e6],
  ['Norvik compra Halden por 1.200 millones.', 1.2e9],
])('a Spanish sum without its unit is money: %s', (text, amount) => {
  expect(extract({ text }).deals[0]?.price?.value).toMatchObject({ amount, currency: 'EUR' })
})

test('a Spanish sum without its unit is in the unit of the others', () => {
  const text =
    'Norvik compra Halden por 95 millones. Halden ingresó 20 millones de dólares y debe 10 millones de dólares.'
  expect(extract({ text }).deals[0]?.price?.value.currency).toBe('USD')
})

test('what a company has millions of is no sum', () => {
  const text = 'Norvik compra Halden, con 12 millones de clientes y 3 millones de líneas.'
  expect(extract({ text }).deals[0]?.price).toBeNull()
})

test('a bid that values a company is no rumour', () => {
  const text =
    'Norvik ha lanzado una opa sobre el 100% de Halden a 4 euros por acción, lo que valora la compañía en 1.150 millones de euros.'
  expect(extract({ text }).deals[0]?.status.value).toBe('announced')
})
