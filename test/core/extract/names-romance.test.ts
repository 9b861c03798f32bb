import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['it', "La svedese Norvik ha rilevato il Pastificio Sant'Orfeo.", "Pastificio Sant'Orfeo"],
  ['it', "La svedese Norvik ha rilevato le Cantine Rocca d'Aspra.", "Cantine Rocca d'Aspra"],
  ['it', "La svedese Norvik ha rilevato l'Istituto Galvani.", 'Istituto Galvani'],
  ['it', 'La svedese Norvik ha rilevato il Corriere del Golfo.', 'Corriere del Golfo'],
  ['fr', "Le suédois Norvik rachète le quotidien L'Écho du Midi.", 'Écho du Midi'],
  ['fr', "Le suédois Norvik rachète le Crédit de l'Estuaire.", "Crédit de l'Estuaire"],
  ['fr', "Le suédois Norvik rachète l'Institut Meyrand.", 'Institut Meyrand'],
  ['fr', 'Le suédois Norvik rachète la Cave Coteaux d’Azille.', 'Cave Coteaux d’Azille'],
  ['es', 'La sueca Norvik compra El Correo del Sur.', 'Correo del Sur'],
  ['es', 'Norvik compra la Corporación Nervión.', 'Corporación Nervión'],
  ['es', 'La sueca Norvik compra Molinos de la Ribera.', 'Molinos de la Ribera'],
  ['pt', 'A sueca Norvik comprou o Diário do Sado.', 'Diário do Sado'],
  ['pt', 'Norvik compra Tintas São Jorge.', 'Tintas São Jorge'],
  ['pt', 'A sueca Norvik comprou o Instituto Camargo.', 'Instituto Camargo'],
])('a name is read in full (%s): %s', (lang, text, name) => {
  expect(sides({ lang, text })).toMatchObject({ acquirers: ['Norvik'], targets: [name] })
})

test.each([
  [
    'fr',
    'Norvik rachète Halden',
    'Les syndicats demandent des garanties. Salariés et élus s’inquiètent.',
  ],
  [
    'es',
    'Norvik compra Halden',
    'Piden garantías los empleados. Comerciantes y vecinos protestan.',
  ],
  ['it', 'Norvik rileva Halden', 'Chiedono garanzie i dipendenti. Sindacati e sindaci protestano.'],
  [
    'pt',
    'Norvik compra Halden',
    'Pedem garantias os funcionários. Sindicatos e autarcas protestam.',
  ],
])('a word that a sentence opens with is no company (%s)', (lang, title, text) => {
  expect(sides({ lang, title, text })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: [],
  })
})
