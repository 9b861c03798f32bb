import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test('a headline’s initials are the company that the text names in full', () => {
  const title = 'NPW agrees to buy Halden for $40 million'
  const text =
    'Norvik Pump Works said on Monday it had agreed to buy rival Halden Valves for $40 million. NPW expects to close the deal in May.'
  const { deals } = extract({ title, text })
  expect(deals).toHaveLength(1)
  expect(sides({ title, text })).toMatchObject({
    acquirers: ['Norvik Pump Works'],
    targets: ['Halden Valves'],
  })
})

test('the short form in brackets behind a legal form is the company', () => {
  const text =
    'Norvik Castings Inc. (NCI) and Halden plc (Pumpco) said the waiting period had ended. Halden agreed to buy NCI for $4 billion in May. Pumpco said NCI would keep its name.'
  expect(sides(text)).toMatchObject({
    acquirers: ['Halden plc'],
    targets: ['Norvik Castings Inc'],
  })
})

test('letters that two companies share stand for neither', () => {
  const text =
    'In the north the old maker Norvik Pump Works competes with the larger and much younger Nordic Paper Works. NPW agreed to buy Halden for $4 billion.'
  expect(sides(text).acquirers).toEqual(['NPW'])
})

test('who owns a brand stands behind it in brackets, too', () => {
  const title = 'Corvus acquires Halden'
  const text =
    'Brenna (Corvus) and Lundia build cars. Corvus acquires Halden for $40 million, it said on Monday.'
  expect(sides({ title, text })).toMatchObject({ acquirers: ['Corvus'], targets: ['Halden'] })
})

test('a short form in quotation marks may be any', () => {
  const text =
    'Norvik Castings ("Pumpco") has been trading since 1920. Pumpco agreed to buy Halden for $4 billion.'
  expect(sides(text).acquirers).toEqual(['Norvik Castings'])
})

test('a name cut short in a headline is the one written out in the text', () => {
  const title = 'Norvik Labs acquires 13% stake in Halden Foods'
  const text =
    'Drug firm Norvik Laboratories said it has acquired a 13 per cent stake in Halden Foods for $4 million. The Oslo company makes pills.'
  expect(extract({ title, text }).deals).toHaveLength(1)
  expect(sides({ title, text }).acquirers).toEqual(['Norvik Laboratories'])
})

test('a group named behind the last of its parts is none of them', () => {
  const title = 'Norvik completes acquisition of Halden Group'
  const text =
    'Norvik completed the purchase of four clinics in Oslo, Lund and Brenna (“Halden Group”) on Monday.'
  expect(sides({ title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden Group'] })
})
