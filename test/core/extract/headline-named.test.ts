import { expect, test } from 'vitest'
import { told } from './told.ts'

test('the deal whose sides the headline names is the main one, however it tells of them', () => {
  const title = 'Norvik verliest belangstelling voor strijd om Halden'
  const text =
    'Norvik ziet af van een eerder aangekondigd overnamebod op Halden. Corvus biedt 14 euro per aandeel voor Halden. Het bestuur van Halden steunt het bod van Corvus.'
  expect(told({ lang: 'nl', title, text })).toMatch(/^Norvik > Halden /)
})

test('a headline that the page repeats says nothing more', () => {
  const title = 'Norvik acquista lo stabilimento Halden a Lugano'
  const text = `${title}\n${title}\nNorvik ha acquistato lo stabilimento Halden nei giorni scorsi. Il prezzo non è noto.`
  expect(told({ lang: 'it', title, text })).toMatch(/^Norvik > .*Halden < , completed$/)
})

test("a headline's offer without a preposition is for the name behind it", () => {
  const text = 'L’offerta si è chiusa ieri. Norvik ha superato il 95% del capitale di Halden.'
  expect(told({ lang: 'it', title: 'Opa Halden, le adesioni superano il 95%', text })).toMatch(
    / > Halden </,
  )
})

test('what a sentence opens with is no part of what follows', () => {
  const text =
    'Continuano le voci sul settore. In particolare Norvik sarebbe pronta ad acquistare Halden per 40 milioni di euro.'
  expect(told({ lang: 'it', text })).toBe('Norvik > Halden < , rumored')
})

test('the deal that the headline tells stays the main one where its sides have another deal below', () => {
  const title = 'Norvik to sell Nordic business to rival Halden: sources'
  const text =
    'Ride-hailing firm Norvik Inc has agreed to sell its Nordic business to bigger rival Halden, sources said on Sunday. The deal could be announced on Monday. Norvik would acquire a 25 percent to 30 percent stake in Halden, a source said. Norvik would get its stake in the deal with Halden at once.'
  expect(told({ lang: 'en', title, text })).toMatch(/^Halden > Nordic business < Norvik/)
})
