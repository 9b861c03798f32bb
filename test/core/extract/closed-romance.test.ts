import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function statusOf(lang: string, title: string, text: string) {
  return extract({ lang, title, text }).deals[0]?.status.value
}

test.each([
  [
    'fr',
    'Norvik boucle le rachat de Halden',
    'Avec le feu vert de Bruxelles, Norvik a bouclé le rachat de Halden.',
  ],
  [
    'fr',
    'Norvik rachète Halden',
    'Le rachat de Halden par Norvik, autorisé en mai, est effectif depuis lundi.',
  ],
  [
    'es',
    'Norvik cierra la compra de Halden',
    'Con la autorización de Competencia, Norvik cerró la compra de Halden.',
  ],
  [
    'it',
    'Norvik, completata l’acquisizione di Halden',
    'Dopo il via libera Norvik ha chiuso l’acquisizione di Halden.',
  ],
  [
    'pt',
    'Norvik conclui compra da Halden',
    'Com luz verde do regulador, a Norvik fechou a aquisição da Halden.',
  ],
  ['pt', 'Fechada a compra da Halden pela Norvik', 'A Norvik é desde hoje a única acionista.'],
])('a closed deal is closed although its permits are told beside it (%s): %s', (...told) => {
  expect(statusOf(...told)).toBe('completed')
})

test.each([
  ['fr', 'Norvik rachète Halden', 'Norvik espère boucler le rachat de Halden au printemps.'],
  ['es', 'Norvik compra Halden', 'Norvik espera cerrar la compra de Halden en otoño.'],
  [
    'it',
    'Norvik rileva Halden',
    'Norvik conta di perfezionare l’acquisizione di Halden in autunno.',
  ],
  ['pt', 'Norvik compra a Halden', 'A Norvik espera concluir a compra da Halden no outono.'],
])('a deal that is to close later is announced (%s): %s', (...told) => {
  expect(statusOf(...told)).toBe('announced')
})
