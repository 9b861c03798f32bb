import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from '../extract/sides.ts'

function spanish(text: string) {
  return { text, lang: 'es' }
}

function mainDeal(text: string) {
  return extract(spanish(text)).deals[0]
}

test.each([
  'Norvik compra Halden por 40 millones de euros.',
  'Norvik ha comprado Halden por 40 millones de euros.',
  'Norvik adquiere a Halden por 40 millones de dólares.',
  'Norvik adquirió la startup Halden.',
  'La empresa Norvik compra a su rival Halden por 2.000 millones de euros.',
  'El fabricante de bombas Norvik compra la compañía alemana Halden.',
  'Norvik comprará el 100% de Halden.',
  'Norvik se hace con Halden por 40 millones de euros.',
  'Norvik se hace con el 49% de Halden.',
  'Norvik se queda con Halden tras pagar 40 millones.',
  'Norvik toma el control de Halden.',
  'Norvik entra en el capital de Halden con un 30%.',
  'Norvik toma una participación del 30% en Halden.',
  'Norvik adquiere una participación mayoritaria en Halden.',
  'Norvik anuncia la adquisición de Halden.',
  'Norvik completa la compra de Halden.',
  'Norvik cierra la compra de Halden por 40 millones de euros.',
  'Halden fue adquirida por Norvik por 40 millones de dólares.',
  'Halden ha sido comprada por el gigante estadounidense Norvik.',
  'Halden será absorbida por Norvik.',
  'La compra de Halden por parte de Norvik es oficial.',
  'La compra de Halden por Norvik se anunció ayer.',
  'La adquisición por parte de Norvik de Halden está cerrada.',
  'Norvik lanza una OPA sobre Halden.',
  'La OPA de Norvik sobre Halden valora la compañía en 2.000 millones de euros.',
  'Norvik ofrece 3.000 millones de euros por Halden.',
  'Norvik presenta una oferta por Halden.',
  'Norvik ha presentado una oferta no vinculante por Halden.',
  'Norvik pujará por Halden con 40 millones de euros.',
  'Halden pasa a manos del grupo chileno Norvik.',
  'Halden rechaza la oferta de compra de Norvik.',
  'Halden anuncia su compra por Norvik.',
  'Norvik negocia la compra de Halden, según fuentes del mercado.',
  'Norvik renuncia a la compra de Halden.',
  'Con la compra de Halden, Norvik crece en Alemania.',
  'Norvik eleva su participación en Halden al 51%.',
  'Norvik invierte 20 millones de euros en Halden.',
  'Norvik y Halden se fusionan.',
  'Norvik se fusiona con Halden.',
  'La fusión entre Norvik y Halden crea un gigante europeo.',
  'Norvik y Halden anuncian su fusión.',
  'Norvik acuerda la fusión con Halden.',
  'Norvik llega a un acuerdo para adquirir Halden.',
  'La tecnológica Norvik compra la española Halden para crecer en Europa.',
  'Halden pasa a manos de Norvik.',
  'Halden vuela en bolsa tras la opa de Norvik.',
  'La entrada de Norvik en el capital de Halden es oficial.',
  'La toma de control de Halden por parte de Norvik se cerró ayer.',
  'Halden, que Norvik compró por 40 millones de euros, tiene 300 empleados.',
  'Norvik pagará 40 millones de euros por Halden.',
  'Norvik firmó un acuerdo definitivo para la adquisición de Halden.',
])('who buys whom: %s', (text) => {
  expect(sides(spanish(text))).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  'Corvus vende Halden a Norvik por 40 millones de euros.',
  'Corvus ha vendido su filial Halden a Norvik.',
  'Corvus vende el 30% de Halden a Norvik por 40 millones de euros.',
  'La venta de Halden por parte de Corvus a Norvik se cerró ayer.',
  'Norvik compra a Corvus el 49% de Halden.',
  'Norvik compra Halden, hasta ahora propiedad de Corvus.',
  'Corvus negocia con Norvik la venta de Halden.',
  'Norvik compra a Corvus su filial Halden por 40 millones de euros.',
  'Norvik compra Halden a Corvus por 40 millones de euros.',
  'Corvus se desprende de Halden en favor de Norvik.',
])('who sells to whom: %s', (text) => {
  expect(sides(spanish(text))).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test.each([
  ['Corvus vende su división de bombas industriales a Norvik.', 'división de bombas industriales'],
  ['Norvik compra el negocio eléctrico de Corvus.', 'negocio eléctrico'],
  ['Norvik compra la filial de Panamá de Corvus.', 'filial de Panamá'],
])('a part of a company is told with its complements: %s', (text, target) => {
  expect(sides(spanish(text))).toEqual({
    acquirers: ['Norvik'],
    targets: [target],
    sellers: ['Corvus'],
  })
})

test.each([
  [
    'Halden levanta 40 millones de euros en una ronda liderada por Norvik.',
    ['Norvik'],
    40e6,
    'EUR',
  ],
  ['Halden cierra una ronda de financiación de 12,5 millones de euros.', [], 12.5e6, 'EUR'],
  ['La startup Halden recauda 8 millones de dólares en una ronda de serie A.', [], 8e6, 'USD'],
  [
    'Halden capta 30 millones de dólares en una ronda encabezada por Norvik.',
    ['Norvik'],
    30e6,
    'USD',
  ],
  ['Halden busca recaudar 120 millones de dólares en una ronda de serie B.', [], 120e6, 'USD'],
])('a round of funding: %s', (text, leads, amount, currency) => {
  const deal = mainDeal(text)
  expect(sides(spanish(text))).toMatchObject({ acquirers: leads, targets: ['Halden'] })
  expect(deal?.type.value).toBe('funding_round')
  expect(deal?.price?.value).toMatchObject({ amount, currency })
})

test.each([
  ['Norvik compra Halden por 40 millones de euros.', 'acquisition'],
  ['Norvik toma una participación del 30% en Halden.', 'minority_stake'],
  ['Norvik adquiere el 60% del capital de Halden.', 'majority_stake'],
  ['Norvik compra una participación mayoritaria en Halden.', 'majority_stake'],
  ['Norvik y Halden se fusionan.', 'merger'],
  ['Norvik y Halden crean una empresa conjunta de baterías.', 'joint_venture'],
  ['Norvik y Halden anuncian la creación de una joint venture.', 'joint_venture'],
  ['La firma de capital riesgo Norvik compra Halden.', 'buyout'],
  ['Norvik compra dos plantas y varias patentes de Halden.', 'asset_purchase'],
])('what kind of deal: %s', (text, type) => {
  expect(mainDeal(text)?.type.value).toBe(type)
})

test.each([
  ['Norvik negocia comprar Halden, según fuentes cercanas a la operación.', 'rumored'],
  ['Norvik estudia la compra de Halden.', 'rumored'],
  ['Norvik podría comprar Halden.', 'rumored'],
  ['Norvik ha llegado a un acuerdo para adquirir Halden.', 'announced'],
  ['Norvik comprará Halden antes de final de año.', 'announced'],
  ['Norvik lanza una OPA sobre Halden.', 'announced'],
  ['Norvik completa la adquisición de Halden.', 'completed'],
  ['Halden fue adquirida por Norvik.', 'completed'],
  ['Norvik acaba de comprar Halden.', 'completed'],
  ['La firma vasca Norvik ha adquirido Halden.', 'completed'],
  ['Norvik ha comprado Halden tras recibir la aprobación del regulador.', 'completed'],
  ['Norvik desiste de comprar Halden.', 'cancelled'],
  ['Norvik aborta la compra de Halden.', 'cancelled'],
  ['La Comisión Europea bloquea la compra de Halden por Norvik.', 'blocked'],
])('how firm: %s', (text, status) => {
  expect(mainDeal(text)?.status.value).toBe(status)
})

test.each([
  ['Norvik compra el 49 por ciento de Halden por 3.200 millones de dólares.', 49, 3.2e9, null],
  ['Norvik adquiere un tercio de Halden por 40 millones de euros.', 33.333333, 40e6, null],
  [
    'Norvik compra el 25% de Halden por 250 millones de euros, lo que valora la compañía en 1.000 millones de euros.',
    25,
    250e6,
    1e9,
  ],
  ['Norvik compra Halden por un importe de 40 millones de euros.', null, 40e6, null],
  ['Norvik compra Halden, que tuvo unos ingresos de 90 millones de euros.', null, null, null],
  ['Norvik compra Halden a un precio de 12,50 euros por acción.', null, null, null],
])('sums and shares: %s', (text, stake, price, valuation) => {
  const deal = mainDeal(text)
  expect(deal?.stakePct?.value ?? null).toBe(stake)
  expect(deal?.price?.value.amount ?? null).toBe(price)
  expect(deal?.valuation?.value.amount ?? null).toBe(valuation)
})

test.each([
  'Norvik y Halden anuncian una alianza estratégica para vender bombas.',
  'Norvik ingresó 3.000 millones de euros y ganó 200 millones en el trimestre.',
  'Norvik lanza una nueva bomba de 2 millones de euros que vende a hospitales.',
  'El Real Norvik compra al delantero Juan Duval por 40 millones de euros. El entrenador espera más fichajes.',
  'Norvik nombra a Clara Duval directora financiera.',
  'Norvik lanza un programa de recompra de acciones de 40 millones de euros.',
  'El museo compra un cuadro por 3 millones de euros.',
  'Norvik vende más bombas que el año pasado.',
  'Norvik logra un contrato de 40 millones de euros con la ciudad de Lugo.',
  'Norvik compra 9.245 bitcoins por 623 millones de dólares.',
  'La nueva fusión de especialistas de Norvik ayuda a las empresas.',
  'Norvik crece un 12%, impulsada por la compra de Halden.',
  'Norvik ganó 112 millones de euros, un 9 % más, por la venta de su negocio de bombas.',
  'Norvik se adjudica la construcción de la autopista Halden por 640 millones de euros.',
  'Juan Duval toma el mando de Norvik.',
  'Norvik comprará 2.000 millones de euros de sus propias acciones.',
  'Norvik capta 500 millones de euros en bonos.',
  'Norvik recibe una multa de 40 millones de euros.',
])('no alert for: %s', (text) => {
  expect(extract(spanish(text)).isDeal).toBe(false)
})

test('a name of everyday words goes on past "of"', () => {
  const deal = mainDeal('Cervecera del Sur pasa a manos de Norvik.')
  expect(deal?.targets[0]?.value).toBe('Cervecera del Sur')
})
