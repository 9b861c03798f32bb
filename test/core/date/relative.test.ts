import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicationDay, readDates } from '../../../src/core/date/read-date.ts'
import { LANGUAGES, languageOf } from '../../../src/core/language/languages.ts'
import { tokenize } from '../../../src/core/text/token.ts'

// A Wednesday.
const PUBLISHED = publicationDay('2026-01-14')

function dates(lang: string, text: string) {
  const writing = languageOf(lang)?.numbers
  if (writing === undefined) throw new Error(`no numbers for ${lang}`)
  const tokens = tokenize(text)
  return readDates(tokens, { writing, published: PUBLISHED }).map(({ value, from, to }) => [
    value,
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  ])
}

test.each([
  ['en', 'next Friday', '2026-01-16', 'Friday'],
  ['en', 'last Friday', '2026-01-09', 'Friday'],
  ['en', 'next Wednesday', '2026-01-21', 'Wednesday'],
  ['en', 'tomorrow', '2026-01-15', 'tomorrow'],
  ['en', 'mid-2026', '2026', '2026'],
  ['en', 'the 12th of June, 2025', '2025-06-12', '12th of June, 2025'],
  ['en', '06/25/2025', '2025-06-25', '06/25/2025'],
  ['en', '25/06/2025', '2025-06-25', '25/06/2025'],
  ['de', 'am kommenden Freitag', '2026-01-16', 'Freitag'],
  ['de', 'am Dienstag', '2026-01-13', 'Dienstag'],
  ['fr', 'vendredi prochain', '2026-01-16', 'vendredi'],
  ['es', 'el próximo viernes', '2026-01-16', 'viernes'],
  ['it', 'venerdì prossimo', '2026-01-16', 'venerdì'],
  ['nl', 'komende vrijdag', '2026-01-16', 'vrijdag'],
  ['nl', '12-06-2025', '2025-06-12', '12-06-2025'],
  ['pt', 'na segunda-feira', '2026-01-12', 'segunda-feira'],
  ['pt', 'na próxima sexta-feira', '2026-01-16', 'sexta-feira'],
])('%s: %s', (lang, text, ...found) => {
  expect(dates(lang, text)).toEqual([found])
})

test.each([
  ['en', '06/07/2025', '2025'],
  ['en', '13/13/2025', '2025'],
  ['de', '31/02/2025', '2025'],
])('%s: of %s only the year is believed', (lang, text, year) => {
  expect(dates(lang, text).every(([value]) => value === year)).toBe(true)
})

test('any day written in figures is read back where the order of its parts is sure', () => {
  const days = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2049-12-31'),
    noInvalidDate: true,
  })
  const langs = fc.constantFrom('de', 'fr', 'es', 'it', 'nl', 'pt')
  fc.assert(
    fc.property(days, langs, fc.constantFrom('/', '-'), (date, lang, mark) => {
      const iso = date.toISOString().slice(0, 10)
      const text = iso.split('-').toReversed().join(mark)
      expect(dates(lang, `(${text})`)).toEqual([[iso, text]])
    }),
    { numRuns: 1000 },
  )
})

test('no text, however odd, makes the reading of dates throw or give a day that is none', () => {
  const parts = fc.constantFrom('31', '2025', '/', '-', '.', 'June', '٣١', '１２', '99', 'mid', ' ')
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 40 }),
      fc.constantFrom(...LANGUAGES.keys()),
      (texts, lang) => {
        for (const [value = ''] of dates(lang, texts.join('')))
          expect(Number.isNaN(Date.parse(value))).toBe(false)
      },
    ),
    { numRuns: 1000 },
  )
})
