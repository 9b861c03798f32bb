import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function stakesIn(lang: string, text: string) {
  const [deal] = extract({ text, lang }).deals
  if (deal === undefined) throw new Error(`no deal in "${text}"`)
  const { stakeBeforePct, stakePct, stakeAfterPct } = deal
  return [stakeBeforePct, stakePct, stakeAfterPct].map((fact) => fact?.value ?? null)
}

test.each([
  [
    'en',
    'Norvik has raised its stake in Halden Software to 51 percent from 34 percent.',
    [34, 17, 51],
  ],
  ['en', 'Norvik raised its stake in Halden from 34 to about 51 percent.', [34, 17, 51]],
  [
    'en',
    'Norvik agreed to buy a 40% stake in Halden. Norvik already owns 10% of Halden.',
    [10, 40, null],
  ],
  [
    'en',
    'Norvik buys a 20% stake in Halden from Corvus. It will then own 60% of Halden.',
    [null, 20, 60],
  ],
  ['en', 'Norvik buys the remaining 51% of Halden for $620 million.', [null, 51, 100]],
  [
    'en',
    'Norvik buys a 20% stake in Halden from Corvus, which already owns 70%.',
    [null, 20, null],
  ],
  [
    'en',
    'Norvik offers $9 million for the 30% stake in Halden it does not already own.',
    [null, 30, null],
  ],
  ['en', 'Norvik has cut its stake in Halden from 30 percent to 25 percent.', [null, 5, null]],
  ['en', 'Norvik reduced its stake in Halden to 25.1% from 30%.', [null, 4.9, null]],
  [
    'de',
    'Die Norvik AG hat ihre Beteiligung an Halden von 30 auf 25 Prozent gesenkt.',
    [null, 5, null],
  ],
  ['de', 'Norvik stockt seinen Anteil an Halden von 34 auf 51 Prozent auf.', [34, 17, 51]],
  ['de', 'Norvik hält bereits 10 Prozent an Halden und kauft weitere 30 Prozent.', [10, 30, null]],
  ['de', 'Norvik stockt seinen Anteil an Halden um bis zu 10 Prozent auf.', [null, 10, null]],
  ['fr', 'Norvik porte sa participation dans Halden de 34 % à 51 %.', [34, 17, 51]],
  [
    'fr',
    'Norvik acquiert 20 % du capital de Halden. Norvik détient déjà 10 % de Halden.',
    [10, 20, null],
  ],
  ['es', 'Norvik eleva su participación en Halden del 34% al 51%.', [34, 17, 51]],
  ['es', 'Norvik compra el 20% de Halden. Norvik ya posee el 10% de Halden.', [10, 20, null]],
  ['it', 'Norvik sale dal 34% al 51% del capitale di Halden.', [34, 17, 51]],
  ['it', 'Norvik acquista il 20% di Halden. Norvik già detiene il 10% di Halden.', [10, 20, null]],
  ['nl', 'Norvik vergroot zijn belang in Halden van 34 naar 51 procent.', [34, 17, 51]],
  [
    'nl',
    'Norvik koopt 20 procent van Halden. Norvik heeft al 10 procent van Halden in handen.',
    [10, 20, null],
  ],
  ['pt', 'A Norvik aumenta a sua participação na Halden de 34% para 51%.', [34, 17, 51]],
  ['pt', 'A Norvik compra 20% da Halden. A Norvik já detém 10% da Halden.', [10, 20, null]],
])('%s: "%s" has the stakes before, bought, after %j', (lang, text, stakes) => {
  expect(stakesIn(lang, text)).toEqual(stakes)
})
