import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function dealOf(text: string, lang: string) {
  const [deal] = extract({ text, lang }).deals
  return { type: deal?.type.value, stake: deal?.stakePct?.value }
}

test.each([
  'Los títulos de Halden subían un 21,3 %, hasta los 4 euros por acción.',
  'Tras conocerse la oferta, Halden perdía más de un 11 % de su valor en acciones.',
  'Las acciones de Norvik cerraron con un retroceso del 0,4 %.',
  'Halden exporta más del 70 % de su capital productivo.',
  'La oferta exige una aceptación mínima equivalente al 60 % del capital de Halden.',
])('no share that is bought, in Spanish: %s', (more) => {
  const text = `Norvik ha acordado comprar Halden por 300 millones de euros. ${more}`
  expect(dealOf(text, 'es')).toEqual({ type: 'acquisition', stake: undefined })
})

test.each([
  'As ações da Halden recuavam 6,7% em São Paulo.',
  'A Halden, que exporta mais de 80% da sua produção, tem ações em bolsa.',
  'A Norvik é líder no mercado de massas, com 25% de participação.',
])('no share that is bought, in Portuguese: %s', (more) => {
  const text = `A Norvik acertou a compra da Halden por 300 milhões de reais. ${more}`
  expect(dealOf(text, 'pt')).toEqual({ type: 'acquisition', stake: undefined })
})

test('a share that is told to rise is still what is bought', () => {
  const text = 'Norvik sube su participación al 49 % de Halden tras comprar un 9 % del capital.'
  expect(dealOf(text, 'es').stake).not.toBeUndefined()
})

test('all of a company, in words', () => {
  const text = 'Norvik lanza una opa sobre el cien por cien del capital de Halden.'
  expect(dealOf(text, 'es')).toEqual({ type: 'acquisition', stake: 100 })
})
