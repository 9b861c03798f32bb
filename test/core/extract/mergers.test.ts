import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function parties(text: string): string[] {
  const [deal] = extract({ text }).deals
  return [...(deal?.acquirers ?? []), ...(deal?.targets ?? [])].map((fact) => fact.value)
}

test.each([
  'The merger of Norvik and Halden creates a $9 billion group.',
  'Norvik announced a merger with Halden worth $9 billion.',
  "Norvik's merger with Halden is worth $9 billion.",
  'Norvik merges with Halden in a $9 billion deal.',
  'Shareholders back the Norvik-Halden merger worth $9 billion.',
  'The merger between Norvik and Halden is worth $9 billion.',
  'Norvik und Halden sprechen über eine Fusion im Wert von 9 Milliarden Euro.',
  'Norvik will mit Halden fusionieren, der Wert liegt bei 9 Milliarden Euro.',
  'Der Zusammenschluss von Norvik und Halden kostet 9 Milliarden Euro.',
  'Die Fusion von Norvik mit Halden kostet 9 Milliarden Euro.',
])('names both sides: %s', (text) => {
  expect(parties(text)).toEqual(['Norvik', 'Halden'])
})

test('partners of a joint venture stand on one side', () => {
  const text = 'Norvik and Halden set up a joint venture for pumps, they said.'
  const [deal] = extract({ text }).deals
  expect(deal?.type.value).toBe('joint_venture')
  expect(deal?.acquirers.map((fact) => fact.value)).toEqual(['Norvik', 'Halden'])
})

test.each([
  'Norvik and Halden set up a joint venture, Corvus, to make pumps.',
  'Le français Norvik et le japonais Halden annoncent une coentreprise, baptisée Corvus, pour les pompes.',
  'La española Norvik y la japonesa Halden crean una empresa conjunta, Corvus, para bombas.',
])('names the joint venture: %s', (text) => {
  expect(parties(text)).toEqual(['Norvik', 'Halden', 'Corvus'])
})

test('a joint venture that only exists is no deal', () => {
  expect(parties('The joint venture of Norvik and Halden employs ten people.')).toEqual([])
})

test('a blank-cheque merger is a SPAC deal', () => {
  const text =
    'Halden agreed to a merger with blank-check company Norvik Acquisition Corp in a $1 billion deal.'
  expect(extract({ text }).deals[0]?.type.value).toBe('spac')
})
