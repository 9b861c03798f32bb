import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['fr', 'La brasserie Halden devient allemande', 'Norvik rachète la brasserie alsacienne.'],
  ['fr', 'Halden passe sous pavillon danois', 'Norvik rachète le laboratoire.'],
  ['es', 'Halden será noruega', 'Norvik se queda con la cadena zaragozana.'],
  ['es', 'Halden pasa a manos francesas', 'Norvik compra la cadena leonesa.'],
  ['it', 'Halden diventa danese', 'Norvik rileva la catena friulana.'],
  ['pt', 'Halden passa a ser norueguesa', 'A Norvik compra a rede bracarense.'],
])('a headline that tells the new country names what is bought (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['fr', 'Le musée Halden devient européen', 'Il entre dans un réseau de douze musées.'],
  ['es', 'Halden será española en el Mundial', 'La atleta ha elegido su selección nacional.'],
  ['it', 'Halden diventa italiana', "L'attrice ha ottenuto la cittadinanza."],
])('who becomes another country’s otherwise is not sold (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toEqual({ acquirers: [], targets: [], sellers: [] })
})
