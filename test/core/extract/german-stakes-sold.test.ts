import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

const german = (title: string, text: string) => ({ title, text, lang: 'de' })

test.each([
  'Die Altenau-Gruppe hat ihre 21-Prozent-Beteiligung an der Halden für 1,72 Mrd. Franken an die Strategic Money Management Company (SMM) verkauft.',
  'Die Altenau-Gruppe hat ihre Kapitalbeteiligung am Sach- und Lebensversicherer Halden im Umfang von 4% per 2. November 2026 an die Strategic Money Management Company verkauft.',
])('reads a stake that is sold far before its verb: %s', (text) => {
  expect(sides(german('Halden-Paket verkauft', text))).toEqual({
    acquirers: ['Strategic Money Management Company'],
    targets: ['Halden'],
    sellers: ['Altenau'],
  })
})

test('reads whose stake is sold by the name glued to it', () => {
  const text = 'Das teilten beide am Montag mit.'
  const title = 'Norvik verkauft Halden-Beteiligung an die Patria Genossenschaft'
  expect(sides(german(title, text))).toEqual({
    acquirers: ['Patria Genossenschaft'],
    targets: ['Halden'],
    sellers: ['Norvik'],
  })
})

test('reads past what stands between an article and its name', () => {
  const text =
    'Die auf besonders vermögende Kunden spezialisierte Halden werde für 1,5 Milliarden Franken an die Investmentbank Corvus abgegeben, teilte Norvik mit. Vom Kaufpreis würden 1,2 Milliarden Franken in bar fließen.'
  const [deal] = extract(german('Norvik verkauft Bank-Tochter Halden', text)).deals
  expect(deal?.acquirers.map(({ value }) => value)).toEqual(['Corvus'])
  expect(deal?.price?.value.amount).toBe(1_500_000_000)
})

test('takes half of a compound for no company', () => {
  const text =
    'Ein Konsortium um die Private-Equity-Gesellschaft KVR will den Hamburger Solar- und Windparkbetreiber Halden aufkaufen.'
  expect(sides(german('Was die Übernahme von Halden bedeutet', text))).toMatchObject({
    acquirers: ['KVR'],
    targets: ['Halden'],
  })
})

test('knows a company by its town and a group by its hyphen', () => {
  const text = 'Die Stadtwerke Altenau kaufen 60 Windparks der Norderland-Gruppe.'
  expect(sides(german('Stadtwerke Altenau kaufen Windparks', text))).toMatchObject({
    acquirers: ['Stadtwerke Altenau'],
    sellers: ['Norderland'],
  })
})

test('parts a company from the adjective of its town', () => {
  const text =
    'Die Übernahme der Altenauer Link-Gruppe durch Norvik ist beschlossen. Norvik übernimmt den VW-Händler Link.'
  expect(sides(german('Norvik übernimmt Link', text)).targets).toEqual(['Link'])
})

test('takes a sale that its partner has agreed to for done', () => {
  const text =
    'Norvik hat am 1. Januar mit Zustimmung der Corvus AG die Gesellschaft Halden übernommen.'
  expect(extract(german('Norvik übernimmt Halden', text)).deals[0]?.status.value).toBe('completed')
})
