import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  [
    'fr',
    'Norvik et Halden créent une coentreprise.',
    'La société, baptisée Corvus, sera basée à Lille.',
  ],
  ['es', 'Norvik y Halden crean una empresa conjunta.', 'La nueva sociedad se llamará Corvus.'],
  [
    'it',
    'Norvik e Halden costituiscono una joint venture.',
    'La nuova società si chiamerà Corvus.',
  ],
  ['nl', 'Norvik en Halden richten een joint venture op, Corvus.', 'Daar gaan 40 mensen werken.'],
  [
    'pt',
    'Norvik e Halden criam uma joint venture.',
    'A nova empresa, batizada de Corvus, fica no Porto.',
  ],
  [
    'en',
    'Norvik and Halden form a joint venture.',
    'The new company, called Corvus, starts in May.',
  ],
])('a venture goes by the name it is given in a later sentence (%s)', (lang, first, second) => {
  const found = sides({ lang, text: `${first} ${second}` })
  expect(found.acquirers).toEqual(['Norvik', 'Halden'])
  expect(found.targets).toEqual(['Corvus'])
})
