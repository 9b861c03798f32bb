import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'fr',
    'Norvik a bouclé la reprise de Halden',
    'Le groupe est depuis mardi son unique propriétaire.',
  ],
  ['es', 'Norvik cierra la compra de Halden', 'La operación quedó ayer formalizada ante notario.'],
  [
    'it',
    "Norvik, perfezionata l'acquisizione di Halden",
    'Closing ieri: il gruppo Norvik è in Italia dal 2010.',
  ],
  ['it', 'Halden, firmato il closing', 'È stato perfezionato il passaggio di Halden a Norvik.'],
  [
    'it',
    'Halden, ok del garante',
    'Da ieri Halden è controllata al 100% da Norvik. Closing firmato.',
  ],
  ['pt', 'Norvik conclui a aquisição da Halden', 'A escritura foi assinada ontem no Porto.'],
])('a deal that is closed names both sides and is completed (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
  expect(extract({ lang, title, text }).deals[0]?.status.value).toBe('completed')
})

test.each([
  ['fr', 'Corvus en négociations exclusives pour la cession de Halden à Norvik'],
  ['fr', 'Norvik négocie en exclusivité le rachat de Halden'],
  ['es', 'Corvus negocia en exclusiva la venta de Halden a Norvik'],
  ['es', 'Norvik, en negociaciones exclusivas para hacerse con Halden'],
  ['it', 'Corvus tratta in esclusiva la cessione di Halden a Norvik'],
  ['pt', 'Norvik entra em negociações exclusivas para comprar a Halden'],
])('talks with one side alone are as good as agreed (%s): %s', (lang, title) => {
  expect(sides({ lang, title, text: '' })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
  expect(extract({ lang, title, text: '' }).deals[0]?.status.value).toBe('announced')
})

test.each([
  ['fr', 'Halden change de mains', 'Norvik devient propriétaire de la minoterie.'],
  ['es', 'Halden pasa a manos de Norvik', 'La familia deja el negocio tras ochenta años.'],
  ['es', 'Halden pasa a Norvik', 'El nuevo dueño mantendrá la planta y los 130 empleos.'],
  ['it', 'Halden passa di mano', 'Norvik diventa proprietaria della cantina marchigiana.'],
  ['pt', 'Halden passa para as mãos da Norvik', 'A família sai ao fim de setenta anos.'],
  ['fr', 'Norvik prend les clés de Halden', 'La signature a eu lieu lundi.'],
  ['es', 'Halden ya es de Norvik', 'Las dos empresas firmaron ayer la escritura.'],
  ['pt', 'Halden já é da Norvik', 'As duas empresas assinaram ontem a escritura.'],
  ['pt', 'Halden muda de dono', 'A Norvik fica com a cadeia bracarense.'],
])('a company that changes hands has its new owner (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  [
    'it',
    'Norvik chiude l’anno con vendite record',
    'Il gruppo è controllato al 100% dalla famiglia.',
  ],
  ['es', 'Norvik cierra el año con récord', 'La empresa ya controla el 30 % del mercado nacional.'],
  ['fr', 'Norvik négocie en exclusivité', 'Le contrat avec son fournisseur expire en mai.'],
  ['pt', 'Norvik fica com o contrato da água', 'A câmara assinou o acordo de seis anos.'],
])('who controls, negotiates or gets something else buys nobody (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
