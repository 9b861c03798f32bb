import { expect, test } from 'vitest'
import { told } from './told.ts'

const ACCOUNTS: Readonly<Record<string, string>> = {
  en: 'The board has called a meeting for Friday.',
  de: 'Der Vorstand tagt am Freitag.',
  nl: 'Het bestuur vergadert vrijdag.',
}

test.each([
  ['en', 'Norvik drops out of the race for Halden', 'cancelled'],
  ['en', 'Norvik bows out of Halden contest', 'cancelled'],
  ['en', 'Norvik enters the bidding for Halden', 'announced'],
  ['en', 'Norvik joins the battle for Halden', 'announced'],
  ['en', 'Norvik withdraws its proposal for Halden', 'cancelled'],
  ['en', 'Norvik trumps Corvus with a higher bid for Halden', 'announced'],
  ['de', 'Norvik steigt aus dem Rennen um Halden aus', 'cancelled'],
  ['de', 'Norvik gewinnt Bieterkampf um Halden', 'announced'],
  ['de', 'Norvik überbietet Corvus im Bieterkampf um Halden', 'announced'],
  ['nl', 'Norvik stapt uit strijd om Halden', 'cancelled'],
  ['nl', 'Norvik wint overnamestrijd om Halden', 'announced'],
  ['nl', 'Norvik overtroeft Corvus met bod op Halden', 'announced'],
  ['nl', 'Norvik biedt meer dan Corvus voor Halden', 'announced'],
])('tells who joins and leaves a contest for what (%s): %s', (lang, title, status) => {
  expect(told({ lang, title, text: ACCOUNTS[lang] ?? '' })).toBe(`Norvik > Halden < , ${status}`)
})

test.each([
  ['en', 'Norvik and Halden call off their merger'],
  ['de', 'Norvik und Halden sagen Fusion ab'],
  ['nl', 'Norvik en Halden blazen fusie af'],
])('tells whose plans are called off (%s): %s', (lang, title) => {
  expect(told({ lang, title, text: ACCOUNTS[lang] ?? '' })).toBe('Norvik > Halden < , cancelled')
})

test.each([
  ['en', 'Norvik wins the race for a new vaccine', 'Regulators approved the jab on Tuesday.'],
  ['en', 'Ann Lee drops out of the race for mayor', 'She polled at four percent.'],
  ['de', 'Anna Lee gewinnt das Rennen um den Vorsitz', 'Die Kandidatin lag vorn.'],
])('takes no other race for one of bidders (%s): %s', (lang, title, text) => {
  expect(told({ lang, title, text })).toBe('none')
})
