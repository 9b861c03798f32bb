import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  ['fr', 'Norvik surenchérit sur Halden', 'Le conseil se prononcera mercredi.'],
  ['fr', 'Norvik relève son offre sur Halden', 'Le danois propose 31 euros par action.'],
  ['es', 'Norvik mejora su oferta por Halden', 'El consejo la estudia.'],
  ['es', 'Norvik lanza una contraoferta por Halden', 'Ofrece 17 euros por acción.'],
  ['it', 'Norvik rilancia su Halden', "L'offerta sale a 4,80 euro per azione."],
  ['it', "Norvik alza l'offerta per Halden", 'Il cda si riunisce venerdì.'],
  ['pt', 'Norvik melhora a oferta pela Halden', 'O conselho avalia o lance.'],
  ['pt', 'Norvik eleva proposta pela Halden', 'Oferece 22 reais por ação.'],
])('whoever raises or counters a bid is the buyer (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['fr', 'Norvik se retire de la course à Halden', 'Le suédois ne surenchérira pas.'],
  ['fr', 'Norvik jette l’éponge dans la bataille pour Halden', 'Son offre devient caduque.'],
  ['es', 'Norvik se retira de la puja por Halden', 'No igualará la oferta de su rival.'],
  ['it', 'Norvik si ritira dalla corsa a Halden', 'Non rilancerà sulla rivale.'],
  ['pt', 'Norvik desiste da disputa pela Halden', 'Não vai cobrir a oferta da rival.'],
])('a bid that is given up is told as cancelled (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
  expect(extract({ lang, title, text }).deals[0]?.status.value).toBe('cancelled')
})

test.each([
  ['fr', 'Morteau surenchérit pour l’attaquant Halden', 'Le club relève son offre à 2 millions.'],
  ['es', 'El Morella mejora su oferta por el delantero Halden', 'El club sube a dos millones.'],
  ['it', 'Il Morano rilancia per l’attaccante Halden', 'Il club alza l’offerta a due milioni.'],
  ['pt', 'Morro Alto melhora a oferta pelo avançado Halden', 'O clube sobe para dois milhões.'],
])('a higher bid for a player is none for a company (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
