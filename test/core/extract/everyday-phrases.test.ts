import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test.each([
  ['pt', 'Ministra foi para as Caldas da Rainha visitar a escola.'],
  ['pt', 'O feriado passou a ser celebrado em junho.'],
  ['pt', 'Portugal levou a melhor sobre a Espanha.'],
  ['pt', 'A vitória já é da Norvik, dizem os adeptos.'],
  ['it', 'Colpo di scena in tribunale: rinviata l’udienza.'],
  ['it', 'Il sindaco approda a Bruxelles per il vertice.'],
  ['it', 'Il turista parla inglese e cerca la stazione.'],
  ['it', 'Chi va al mare si porta la crema solare.'],
  ['it', 'Lo sbarco a Lampedusa di cento migranti.'],
  ['it', 'Cresce l’interesse di molti giovani per la musica.'],
  ['es', 'La película se lleva tres premios en Málaga.'],
  ['es', 'Ya es de noche en Madrid cuando llega el tren.'],
  ['es', 'El castillo pasa a ser un museo.'],
  ['es', 'La reunión acaba sin acuerdo entre profesores y ministerio.'],
  ['es', 'Los alumnos crean una aplicación para aprender idiomas.'],
  ['es', 'Portazo del gobierno a los profesores.'],
])('everyday phrases tell of no deal (%s): %s', (lang, text) => {
  expect(extract({ text, lang }).isDeal).toBe(false)
})

test.each([
  [
    'Norvik, Halden in tie-up for credit cards',
    'Norvik and Halden have announced a tie-up to offer credit cards to customers.',
  ],
  [
    'Norvik unveils tie-up with Halden to launch new kit',
    'Under the tie-up with Halden for the new kit, fans collect points.',
  ],
])('a tie-up to sell something together is no merger: %s', (title, text) => {
  expect(extract({ title, text }).deals).toEqual([])
})

test('a round led on a course raises no money', () => {
  const title = 'Kern leads at Halden'
  const text = 'Jan Kern led a first round disrupted by rain at Halden National.'
  expect(extract({ title, text }).isDeal).toBe(false)
})

test('a share of votes that is surpassed is none of a company', () => {
  const text = 'Norvik e Halden superano il 30% nei sondaggi di Corvus.'
  expect(extract({ lang: 'it', title: 'Norvik e Halden superano il 30%', text }).isDeal).toBe(false)
})
