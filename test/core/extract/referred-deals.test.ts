import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'fr',
    'Norvik et Halden : la concurrence ouvre une enquête',
    'Le rachat, annoncé en mai, est suspendu à la décision de l’Autorité de la concurrence.',
  ],
  [
    'es',
    'Competencia abre una investigación sobre Norvik y Halden',
    'La compra, anunciada en mayo, queda a la espera de la decisión de Competencia.',
  ],
  [
    'it',
    'Antitrust, faro su Norvik e Halden',
    "Il Garante esamina l'acquisizione annunciata a maggio e teme una posizione dominante.",
  ],
  [
    'pt',
    'Concorrência investiga Norvik e Halden',
    'A compra, anunciada em maio, aguarda a decisão do regulador.',
  ],
  [
    'it',
    'Norvik-Halden, sono una cosa sola',
    'Norvik e Halden: la fusione è operativa da gennaio.',
  ],
])('"the purchase" is that of the two companies in the headline (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['fr', 'Halden : le conseil recommande l’offre de Norvik', 'Les actionnaires votent mardi.'],
  ['fr', 'Les actionnaires de Halden approuvent l’offre de Norvik', 'Le vote a eu lieu mardi.'],
  ['es', 'Los accionistas de Halden dan el sí a la oferta de Norvik', 'La junta fue ayer.'],
  ['it', "Halden, adesioni all'opa di Norvik al 38%", 'La soglia minima è il 50%.'],
  ['it', 'Halden, i soci dicono sì a Norvik', "L'assemblea ha approvato l'offerta del fondo ceco."],
  ['pt', 'Acionistas da Halden dizem sim à Norvik', 'A assembleia aprovou a oferta do fundo.'],
])('whose owners or board answer an offer is bought (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['fr', 'Halden ouvre son capital', 'La famille Gautier cède 30 % du groupe hôtelier à Norvik.'],
  ['es', 'Halden abre su capital', 'La familia Gautier vende el 30 % de la cadena a Norvik.'],
  ['it', 'Halden apre il capitale', 'La famiglia Gautier vende il 30% del gruppo a Norvik.'],
])('a family sells of its company, not of itself (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['fr', 'Norvik et Halden prolongent leur bail', 'Le loyer n’a pas été communiqué.'],
  ['es', 'Los accionistas de Halden dan el sí al dividendo', 'La junta lo aprobó con el 91 %.'],
  ['it', 'Norvik e Halden, camion in comune', "L'intesa dura cinque anni, senza scambi di quote."],
  ['pt', 'Norvik e Halden terminam acordo', 'O contrato de transmissão acabava em junho.'],
])('two companies side by side without a deal make none (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
