import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'it',
    'Halden agli inglesi, parla il fondatore',
    'Dopo la cessione di Salumi Halden a Norvik parla il fondatore. «I miei figli hanno altri sogni», racconta. Resta presidente.',
  ],
  [
    'es',
    'El fundador de Halden: «No podía decir que no»',
    'Tras la venta de Halden a Norvik habla su fundador. «Mis hijos tienen otros sueños», cuenta. Seguirá de presidente.',
  ],
  [
    'fr',
    'Halden : « On ne pouvait pas dire non »',
    'Après le rachat de Halden par Norvik, le fondateur se confie. « Mes enfants ont d’autres rêves », dit-il. Il reste président.',
  ],
])('a comment on a deal is about it, though it looks back (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'] })
  expect(sides({ lang, title, text }).targets[0]).toMatch(/Halden$/)
})

test.each([
  [
    'es',
    'Halden despedirá a 200 trabajadores',
    'Tras la venta de Halden a Norvik llegan los despidos. Los sindicatos convocan una huelga. La empresa negocia.',
  ],
  [
    'it',
    'Halden, utile in crescita',
    "Dopo l'acquisizione di Halden da parte di Norvik i conti migliorano. Il dividendo sale. Gli analisti applaudono.",
  ],
])('lay-offs and profits after a deal are other news (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
