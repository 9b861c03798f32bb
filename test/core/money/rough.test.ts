import * as fc from 'fast-check'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english } from 'n2words/en-US'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { expect, test } from 'vitest'
import { languageOf } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(lang: string, text: string) {
  const numbers = languageOf(lang)?.numbers
  if (numbers === undefined) throw new Error(`no numbers for ${lang}`)
  return readMoney(tokenize(text), numbers).map(({ money }) => money)
}

test.each([
  ['en', 'for an eight-figure sum', 1e7, 1e8, 'USD'],
  ['en', 'for a seven-figure euro amount', 1e6, 1e7, 'EUR'],
  ['en', 'it was in the low nine figures, she said', 1e8, 4e8, 'USD'],
  ['en', 'a mid-eight-figure deal', 3e7, 7e7, 'USD'],
  ['en', 'a 9-figure exit', 1e8, 1e9, 'USD'],
  ['en', 'a low double-digit million euro amount', 1e7, 4e7, 'EUR'],
  ['en', 'in the triple-digit millions of pounds', 1e8, 1e9, 'GBP'],
  ['en', 'several million dollars', 2e6, 1e7, 'USD'],
  ['en', 'a few hundred million euros', 2e8, 1e9, 'EUR'],
  ['en', 'tens of millions of dollars', 2e7, 1e8, 'USD'],
  ['en', 'hundreds of millions of Swiss francs', 1e8, 1e9, 'CHF'],
  ['de', 'einen achtstelligen Betrag', 1e7, 1e8, 'EUR'],
  ['de', 'einen achtstelligen Eurobetrag', 1e7, 1e8, 'EUR'],
  ['de', 'einen neunstelligen Dollar-Betrag', 1e8, 1e9, 'USD'],
  ['de', 'einen 8-stelligen Betrag', 1e7, 1e8, 'EUR'],
  ['de', 'eine siebenstellige Summe in Schweizer Franken', 1e6, 1e7, 'CHF'],
  ['de', 'einen zweistelligen Millionenbetrag', 1e7, 1e8, 'EUR'],
  ['de', 'ein mittlerer dreistelliger Millionenbetrag', 3e8, 7e8, 'EUR'],
  ['de', 'im niedrigen zweistelligen Millionen-Euro-Bereich', 1e7, 4e7, 'EUR'],
  ['de', 'in hoher einstelliger Milliardenhöhe', 6e9, 1e10, 'EUR'],
  ['de', 'mehrere Millionen Euro', 2e6, 1e7, 'EUR'],
  ['de', 'mehrere hundert Millionen Dollar', 2e8, 1e9, 'USD'],
  ['de', 'einige 100 Mio. Euro', 2e8, 1e9, 'EUR'],
  ['de', 'Hunderte Millionen Euro', 1e8, 1e9, 'EUR'],
  ['de', 'mehrere Dutzend Millionen Euro', 2e7, 1e8, 'EUR'],
  ['fr', 'une somme à huit chiffres', 1e7, 1e8, 'EUR'],
  ['fr', 'un montant à 9 chiffres en dollars', 1e8, 1e9, 'USD'],
  ['fr', 'un montant à deux chiffres en millions d’euros', 1e7, 1e8, 'EUR'],
  ['fr', 'plusieurs millions d’euros', 2e6, 1e7, 'EUR'],
  ['fr', 'plusieurs centaines de millions de dollars', 1e8, 1e9, 'USD'],
  ['es', 'una suma de ocho cifras', 1e7, 1e8, 'EUR'],
  ['es', 'una operación de nueve cifras en dólares', 1e8, 1e9, 'USD'],
  ['es', 'varios millones de euros', 2e6, 1e7, 'EUR'],
  ['es', 'cientos de millones de dólares', 1e8, 1e9, 'USD'],
  ['it', 'un’operazione a otto cifre', 1e7, 1e8, 'EUR'],
  ['it', 'diversi milioni di euro', 2e6, 1e7, 'EUR'],
  ['it', 'decine di milioni di dollari', 2e7, 1e8, 'USD'],
  ['nl', 'een bedrag van acht cijfers', 1e7, 1e8, 'EUR'],
  ['nl', 'een hoog negencijferig bedrag', 6e8, 1e9, 'EUR'],
  ['nl', 'enkele miljoenen euro’s', 2e6, 1e7, 'EUR'],
  ['nl', 'honderden miljoenen dollars', 1e8, 1e9, 'USD'],
  ['pt', 'um valor de oito dígitos', 1e7, 1e8, 'BRL'],
  ['pt', 'um negócio de nove dígitos em euros', 1e8, 1e9, 'EUR'],
  ['pt', 'vários milhões de euros', 2e6, 1e7, 'EUR'],
  ['pt', 'centenas de milhões de reais', 1e8, 1e9, 'BRL'],
])('%s: %s lies between two sums', (lang, text, ...[amount, upTo, currency]) => {
  expect(sums(lang, text)).toEqual([{ amount, currency, precision: 'range', upTo }])
})

test.each([
  ['fr', 'une centaine de millions d’euros', 1e8],
  ['es', 'una veintena de millones de euros', 2e7],
  ['it', 'una cinquantina di milioni di euro', 5e7],
  ['nl', 'een twintigtal miljoen euro', 2e7],
  ['pt', 'uma dezena de milhões de euros', 1e7],
])('%s: %s is about one sum', (lang, text, amount) => {
  expect(sums(lang, text)).toEqual([{ amount, currency: 'EUR', precision: 'about' }])
})

test.each([
  ['en', 'double-digit growth in several countries'],
  ['en', 'a six-digit code'],
  ['en', 'hundreds of millions of users'],
  ['en', 'a few dollars more'],
  ['en', 'a double-digit percentage'],
  ['de', 'zweistelliges Wachstum'],
  ['de', 'eine achtstellige Nummer'],
  ['de', 'im einstelligen Prozentbereich'],
  ['de', 'mehrere Millionen Kunden'],
  ['fr', 'une croissance à deux chiffres'],
  ['fr', 'un code à six chiffres'],
  ['es', 'un crecimiento de dos dígitos'],
  ['es', 'una contraseña de ocho cifras'],
  ['it', 'una crescita a due cifre'],
  ['it', 'un codice a sei cifre'],
  ['nl', 'een code van zes cijfers'],
  ['nl', 'enkele miljoenen klanten'],
  ['pt', 'uma senha de seis dígitos'],
])('%s: %s is no sum', (lang, text) => {
  expect(sums(lang, text)).toEqual([])
})

type Spelled = (count: number) => string

const DIGITS: Readonly<Record<string, readonly [Spelled, ...((count: string) => string)[]]>> = {
  en: [english, (n) => `paid a ${n}-figure sum for Halden`, (n) => `paid ${n} figures for it`],
  de: [german, (n) => `eine ${n}${/\d/.test(n) ? '-' : ''}stellige Summe für Halden`],
  fr: [french, (n) => `pour un montant à ${n} chiffres`, (n) => `une transaction à ${n} chiffres`],
  es: [spanish, (n) => `por un importe de ${n} cifras`, (n) => `una suma de ${n} dígitos`],
  it: [italian, (n) => `per una somma a ${n} cifre`, (n) => `un importo di ${n} cifre`],
  nl: [dutch, (n) => `voor een bedrag van ${n} cijfers`],
  pt: [portuguese, (n) => `por uma quantia de ${n} dígitos`, (n) => `um valor de ${n} algarismos`],
}

test.each(Object.entries(DIGITS))(
  '%s: a sum told by its digits lies between the least and the most that have so many',
  (lang, [spell, ...forms]) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 12 }),
        fc.constantFrom((count: number) => `${count}`, spell),
        fc.constantFrom(...forms),
        (count, write, form) => {
          expect(sums(lang, form(write(count)))).toMatchObject([
            { amount: 10 ** (count - 1), upTo: 10 ** count, precision: 'range' },
          ])
        },
      ),
    )
  },
)
