import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/language/detect.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function detect(text: string, hint?: string): string {
  return detectLanguage(tokenize(text), hint)
}

test.each([
  ['de', 'Der Konzern übernimmt das Unternehmen für drei Milliarden Euro.'],
  ['de', 'Nordwerk kauft Südwerk'],
  ['en', 'The company said it would buy the rival for three billion dollars.'],
  ['en', 'Acme acquires Beta'],
  ['fr', 'Le groupe rachète son concurrent pour trois milliards d’euros.'],
  ['es', 'La empresa compra a su rival por tres mil millones de euros.'],
  ['it', 'Il gruppo acquista la società per tre miliardi di euro.'],
  ['nl', 'Het bedrijf koopt zijn concurrent voor drie miljard euro.'],
  ['it', "Norvik lancia un'opa su Halden"],
  ['it', 'Halden venduta a Norvik'],
  ['it', 'Norvik vuole comprare Halden'],
  ['nl', 'Norvik neemt Halden over'],
  ['nl', 'Norvik en Halden gaan fuseren'],
  ['nl', 'Norvik wil Halden kopen'],
  ['pt', 'Halden recebe proposta da Norvik'],
  ['pt', 'Norvik conclui compra da Halden'],
  ['pt', 'Norvik quer comprar a Halden'],
  ['pt', 'A empresa adquire a sua rival por três bilhões de reais em operação.'],
])('names %s from "%s"', (code, text) => {
  expect(detect(text)).toBe(code)
})

test('the publisher decides where the words do not, and is overruled where they do', () => {
  expect(detect('Acme Beta Gamma', 'nl-NL')).toBe('nl')
  expect(detect('Der Konzern ist nicht mit dem Angebot zufrieden und lehnt es ab.', 'en')).toBe(
    'de',
  )
})

test('says so when nothing tells', () => {
  expect(detect('')).toBe('und')
  expect(detect('12345 !!! 🚀')).toBe('und')
  expect(detect('Acme', 'xx')).toBe('und')
})
