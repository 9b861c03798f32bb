import { expect, test } from 'vitest'
import { told } from './told.ts'

test.each([
  [
    'en',
    'Halden sets terms for Oslo listing',
    'Halden is going public at 42 crowns a share.',
    'announced',
  ],
  ['en', 'Halden sets price range for IPO', 'It plans to sell nine million shares.', 'announced'],
  ['en', 'Halden slips on Oslo debut', 'Shares in Halden opened below the IPO price.', 'completed'],
  [
    'en',
    'Halden jumps on first day of trading',
    'Shares in Halden had been sold at 5.50 euros.',
    'completed',
  ],
  [
    'de',
    'Halden legt Preisspanne für Börsengang fest',
    'Die Aktie soll 14 Euro kosten.',
    'announced',
  ],
  [
    'de',
    'Börsengang geglückt: Halden-Aktie im Plus',
    'Die Papiere von Halden schlossen höher.',
    'announced',
  ],
  [
    'de',
    'Halden-Aktie springt am ersten Handelstag',
    'Ausgegeben wurde sie zu 5,50 Euro.',
    'completed',
  ],
  ['nl', 'Halden stijgt bij beursdebuut', 'De introductieprijs was 5,50 euro.', 'completed'],
])('tells whose shares are new on the market (%s): %s', (lang, title, text, status) => {
  expect(told({ lang, title, text })).toBe(` > Halden < , ${status}`)
})
