import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'fr',
    "Les syndicats s'opposent à l'union de Norvik et de Halden",
    'Ils craignent des fermetures.',
  ],
  [
    'fr',
    'Bruxelles ne bloque pas la fusion de Norvik et de l’Halden',
    'Le feu vert est sans condition.',
  ],
  [
    'es',
    'Los comerciantes piden frenar la unión de Norvik y Halden',
    'Competencia la analiza en segunda fase.',
  ],
  [
    'es',
    'El gobierno demanda para impedir la fusión de Norvik y de Halden',
    'Los precios subirían.',
  ],
  [
    'it',
    "I sindacati contro l'unione tra Norvik e Halden",
    'Temono esuberi. Il garante la esamina.',
  ],
  ['pt', 'Sindicatos querem travar a união da Norvik e da Halden', 'Temem despedimentos.'],
])('both sides of a union are named, whoever is against it (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
  expect(extract({ lang, title, text }).deals[0]?.status.value).not.toBe('blocked')
})

test.each([
  ['fr', "Corvus, la coentreprise de Norvik et de l'Institut Halden, voit le jour"],
  ['es', 'Nace Corvus, la empresa conjunta de Norvik y el Instituto Halden'],
  ['it', "Nasce Corvus, la joint venture tra Norvik e l'Istituto Halden"],
  ['pt', 'Nasce a Corvus, empresa conjunta da Norvik e do Instituto Halden'],
])('a venture named before its noun has its partners and its name (%s): %s', (lang, title) => {
  const text = { fr: 'Les statuts ont été signés.', es: 'Quedó constituida ayer.' }[lang] ?? ''
  const found = sides({ lang, title, text })
  expect(found.targets).toEqual(['Corvus'])
  expect(found.acquirers[0]).toBe('Norvik')
  expect(found.acquirers[1]).toMatch(/Halden$/)
})

test.each([
  [
    'es',
    'Los sindicatos, contra la unión de dos turnos en Halden',
    'La empresa negocia con el comité.',
  ],
  [
    'pt',
    'Sindicatos contra a união de dois turnos na Halden',
    'A empresa negoceia com a comissão.',
  ],
  ['fr', "Les syndicats contre l'union de deux équipes chez Halden", 'La direction négocie.'],
])('what a company puts together inside is no merger (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
