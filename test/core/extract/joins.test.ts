import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'In 2015, Halden became part of the new Norvik Mills, which bakes bread.',
    'Norvik Mills',
    'Halden',
  ],
  ['Halden became a wholly owned subsidiary of Norvik in 1999.', 'Norvik', 'Halden'],
  ['Halden Software was merged into Norvik in 1999.', 'Norvik', 'Halden Software'],
  ['Halden Software was absorbed into Norvik in 2003.', 'Norvik', 'Halden Software'],
  ['Larkstone Foods is now part of Ottery Group', 'Ottery Group', 'Larkstone Foods'],
  ['Larkstone Foods now belongs to Ottery Group', 'Ottery Group', 'Larkstone Foods'],
  ['Drukkerij Hofstra hoort voortaan bij Merelbeek Groep', 'Merelbeek Groep', 'Drukkerij Hofstra'],
])('what goes into other hands is bought by them: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test('a pronoun that ties two sentences together tells the deal in full', () => {
  expect(sides('Halden makes pumps in Lund. It was bought by Norvik in 1980.')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('two companies that "gehen zusammen" merge', () => {
  const [deal] = extract({ text: 'Talvik Maschinenbau und Dornfeld gehen zusammen' }).deals
  expect(deal?.type.value).toBe('merger')
  expect(sides('Talvik Maschinenbau und Dornfeld gehen zusammen')).toMatchObject({
    acquirers: ['Talvik Maschinenbau'],
    targets: ['Dornfeld'],
  })
})

test.each([
  ['Ottery wins control of Larkstone with 81% of shares tendered'],
  ['Milliardenofferte von Ottery für Larkstone'],
])('a contest for a company tells who is after whom: %s', (text) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Ottery'], targets: ['Larkstone'] })
})

test('two companies that set up a JV stand side by side', () => {
  const text = 'Ottery and Larkstone set up battery JV'
  expect(extract({ text }).deals[0]?.type.value).toBe('joint_venture')
  expect(sides(text)).toMatchObject({ acquirers: ['Ottery', 'Larkstone'], targets: [] })
})
