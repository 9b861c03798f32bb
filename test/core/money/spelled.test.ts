import * as fc from 'fast-check'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as british } from 'n2words/en-GB'
import { toCardinal as american } from 'n2words/en-US'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { expect, test } from 'vitest'
import { languageOf } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { tokenize } from '../../../src/core/text/token.ts'

type Writing = (figure: string) => string
type Unit = readonly [factor: number, write: Writing]

interface Forms {
  readonly spell: readonly ((value: number) => string)[]
  readonly locale: string
  /** Magnitudes with their currency, written around a figure. */
  readonly units: readonly (readonly [currency: string, ...units: Unit[]])[]
}

const FORMS: Readonly<Record<string, Forms>> = {
  en: {
    spell: [american, british],
    locale: 'en-US',
    units: [
      [
        'USD',
        [1e6, (n) => `$${n} million`],
        [1e9, (n) => `$${n}bn`],
        [1e9, (n) => `US$${n} billion`],
      ],
      ['USD', [1e6, (n) => `${n} million dollars`], [1e6, (n) => `${n} mln dlrs`]],
      [
        'EUR',
        [1e9, (n) => `${n} billion euros`],
        [1e6, (n) => `€${n}m`],
        [1e6, (n) => `EUR ${n} million`],
      ],
      ['GBP', [1e6, (n) => `£${n}m`], [1e9, (n) => `${n} billion pounds`]],
      ['CHF', [1e6, (n) => `CHF ${n} million`], [1e9, (n) => `${n} billion Swiss francs`]],
      ['CAD', [1e9, (n) => `C$${n} billion`], [1e6, (n) => `${n} million Canadian dollars`]],
      ['INR', [1e7, (n) => `Rs ${n} crore`], [1e5, (n) => `₹${n} lakh`]],
    ],
  },
  de: {
    spell: [german],
    locale: 'de-DE',
    units: [
      ['USD', [1e9, (n) => `${n} Milliarden US-Dollar`], [1e9, (n) => `${n} Mrd. Dollar`]],
      [
        'EUR',
        [1e6, (n) => `${n} Millionen Euro`],
        [1e6, (n) => `${n} Mio. €`],
        [1e12, (n) => `${n} Billionen Euro`],
      ],
      ['GBP', [1e6, (n) => `${n} Millionen britische Pfund`]],
      ['CHF', [1e6, (n) => `${n} Mio. Schweizer Franken`], [1e9, (n) => `CHF ${n} Mrd.`]],
    ],
  },
  fr: {
    spell: [french],
    locale: 'de-DE',
    units: [
      ['USD', [1e9, (n) => `${n} milliards de dollars`]],
      [
        'EUR',
        [1e6, (n) => `${n} millions d’euros`],
        [1e6, (n) => `${n} M€`],
        [1e9, (n) => `${n} Md€`],
      ],
      ['GBP', [1e6, (n) => `${n} millions de livres sterling`]],
      ['CHF', [1e9, (n) => `${n} milliards de francs suisses`]],
    ],
  },
  es: {
    spell: [spanish],
    locale: 'de-DE',
    units: [
      ['USD', [1e9, (n) => `${n} mil millones de dólares`], [1e6, (n) => `US$ ${n} millones`]],
      [
        'EUR',
        [1e6, (n) => `${n} millones de euros`],
        [1e6, (n) => `${n} M€`],
        [1e12, (n) => `${n} billones de euros`],
      ],
      ['MXN', [1e6, (n) => `${n} millones de pesos mexicanos`]],
    ],
  },
  it: {
    spell: [italian],
    locale: 'de-DE',
    units: [
      ['USD', [1e9, (n) => `${n} miliardi di dollari`]],
      [
        'EUR',
        [1e6, (n) => `${n} milioni di euro`],
        [1e6, (n) => `${n} mln di euro`],
        [1e9, (n) => `${n} mld di euro`],
      ],
      ['CHF', [1e6, (n) => `${n} milioni di franchi svizzeri`]],
    ],
  },
  nl: {
    spell: [dutch],
    locale: 'de-DE',
    units: [
      ['USD', [1e9, (n) => `${n} miljard dollar`]],
      [
        'EUR',
        [1e6, (n) => `${n} miljoen euro`],
        [1e6, (n) => `€ ${n} mln`],
        [1e12, (n) => `${n} biljoen euro`],
      ],
      ['GBP', [1e6, (n) => `${n} miljoen Britse pond`]],
    ],
  },
  pt: {
    spell: [portuguese],
    locale: 'de-DE',
    units: [
      [
        'BRL',
        [1e9, (n) => `R$ ${n} bilhões`],
        [1e9, (n) => `R$ ${n} bi`],
        [1e6, (n) => `${n} milhões de reais`],
      ],
      [
        'EUR',
        [1e9, (n) => `${n} mil milhões de euros`],
        [1e6, (n) => `€ ${n} milhões`],
        [1e12, (n) => `${n} biliões de euros`],
      ],
    ],
  },
}

const LANGUAGES = Object.entries(FORMS)

function read(text: string, lang: string) {
  const numbers = languageOf(lang)?.numbers
  if (numbers === undefined) throw new Error(`no numbers for ${lang}`)
  const tokens = tokenize(text)
  return readMoney(tokens, numbers).map(({ money, from, to }) => ({
    amount: money.amount,
    currency: money.currency,
    written: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  }))
}

function unitOf(forms: Forms) {
  return fc
    .constantFrom(...forms.units)
    .chain(([currency, ...units]) => fc.constantFrom(...units).map((unit) => ({ currency, unit })))
}

test.each(LANGUAGES)(
  '%s: figures with every magnitude and currency are read back',
  (lang, forms) => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(figure, unitOf(forms), ([whole, hundredths], { currency, unit }) => {
        const value = whole + hundredths / 100
        const [factor, write] = unit
        const sum = write(value.toLocaleString(forms.locale))
        const [found] = read(`Norvik (${sum}).`, lang)
        expect(found?.currency).toBe(currency)
        expect(sum.startsWith(found?.written ?? '?')).toBe(true)
        expect(found?.amount).toBeCloseTo(value * factor, -Math.log10(factor) + 2)
      }),
      { numRuns: 1000 },
    )
  },
)

test.each(LANGUAGES)('%s: figures in words are read back', (lang, forms) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999 }),
      fc.constantFrom(...forms.spell),
      unitOf(forms),
      (value, spell, { currency, unit: [factor, write] }) => {
        const sum = write(spell(value))
        // Codes and signs stand before figures, not before words.
        fc.pre(!/[$€£₹]|^(?:EUR|CHF|Rs) /.test(sum))
        expect(read(`Norvik ${sum}`, lang)).toMatchObject([{ amount: value * factor, currency }])
      },
    ),
    { numRuns: 1000 },
  )
})

test.each([
  ['en', 'half a billion dollars', 5e8],
  ['en', 'a quarter of a billion dollars', 2.5e8],
  ['en', 'a billion and a half dollars', 1.5e9],
  ['de', 'eine halbe Milliarde Euro', 5e8],
  ['de', 'anderthalb Milliarden Euro', 1.5e9],
  ['de', 'eine Viertelmilliarde Euro', 2.5e8],
  ['fr', 'un demi-milliard d’euros', 5e8],
  ['fr', 'deux milliards et demi d’euros', 2.5e9],
  ['es', 'medio millón de euros', 5e5],
  ['es', 'un millón y medio de euros', 1.5e6],
  ['it', 'mezzo miliardo di euro', 5e8],
  ['it', 'un miliardo e mezzo di euro', 1.5e9],
  ['nl', 'een half miljard euro', 5e8],
  ['nl', 'anderhalf miljard euro', 1.5e9],
  ['pt', 'meio bilhão de reais', 5e8],
  ['pt', 'um bilhão e meio de reais', 1.5e9],
])('%s: %s', (lang, written, amount) => {
  expect(read(`Norvik: ${written}`, lang)[0]?.amount).toBe(amount)
})
