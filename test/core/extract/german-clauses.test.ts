import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

const german = (title: string, text: string) => ({ title, text, lang: 'de' })

test('parts what is bought from the sum before it', () => {
  const text =
    'Der dänische Speditionskonzern Norvik kauft für 750 Millionen Euro Halden Logistics.'
  expect(sides(german('Es wird spannend', text))).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden Logistics'],
  })
})

test('tells an owner by the "s" of its capitals', () => {
  const text = 'Norvik hat die Übernahme am Montag bekannt gegeben.'
  expect(sides(german('Norvik verleibt sich HKs Lundia ein', text))).toEqual({
    acquirers: ['Norvik'],
    targets: ['Lundia'],
    sellers: ['HK'],
  })
})

test('knows who sells behind a pronoun', () => {
  const text =
    'Die Norvik AG schließt ihre Beteiligung an der Halden GmbH erfolgreich ab. Sie veräußert ihre Anteile an Halden an die Corvus Corporation.'
  expect(sides(german('Neues von Beteiligungen', text)).sellers).toEqual(['Norvik AG'])
})

test('knows who sells behind the verb of a sentence that opens with a phrase', () => {
  const text =
    'Im Zuge der Neuordnung mit Lundia-Beratern trennt sich das Unternehmen Norvik von seiner Pumpensparte. Käufer ist Corvus.'
  expect(sides(german('Norvik trennt sich von Pumpensparte', text))).toEqual({
    acquirers: ['Corvus'],
    targets: ['Pumpensparte'],
    sellers: ['Norvik'],
  })
})

test('knows with whom a contract of sale is signed, which is no closing', () => {
  const text =
    'Norvik hat heute mit der Corvus Holding eine Vereinbarung über die Veräußerung ihrer Tochter Halden unterzeichnet.'
  const [deal] = extract(german('Norvik schließt Vertrag über Verkauf von Halden ab', text)).deals
  expect(deal?.acquirers.map(({ value }) => value)).toEqual(['Corvus Holding'])
  expect(deal?.status.value).toBe('announced')
})

test('takes a unit and not the name glued to it for what is sold', () => {
  const text = 'Der Konzern Norvik erwägt offenbar einen Verkauf seiner Sparte für Messgeräte.'
  expect(sides(german('Norvik erwägt Verkauf von Diabeta-Messgeräte-Sparte', text))).toMatchObject({
    targets: ['Diabeta-Messgeräte-Sparte'],
  })
})

test('tells rounds apart by their letter alone', () => {
  const text =
    'Das Start-up Halden hat seine Serie-B-Finanzierungsrunde über 40 Millionen Dollar abgeschlossen. Lead-Investor ist Dreyer Ventures.'
  const [deal] = extract(german('Halden sammelt 40 Millionen in Serie B ein', text)).deals
  expect(deal?.price?.value).toMatchObject({ amount: 40_000_000, currency: 'USD' })
})
