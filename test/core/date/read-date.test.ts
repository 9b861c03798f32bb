import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicationDay, readDates } from '../../../src/core/date/read-date.ts'
import { ENGLISH } from '../../../src/core/language/english.ts'
import { GERMAN } from '../../../src/core/language/german.ts'
import type { Language } from '../../../src/core/language/language.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function dates(text: string, language: Language, publishedAt?: string): string[] {
  const reading = { writing: language.numbers, published: publicationDay(publishedAt) }
  return readDates(tokenize(text), reading).map((date) => date.value)
}

test.each([
  ['am 12. Juni 2025 erworben', GERMAN, '2025-06-12'],
  ['am 12.06.2025 erworben', GERMAN, '2025-06-12'],
  ['im Juni 2025', GERMAN, '2025-06'],
  ['im Jahr 2025', GERMAN, '2025'],
  ['on June 12, 2025', ENGLISH, '2025-06-12'],
  ['on 12 June 2025', ENGLISH, '2025-06-12'],
  ['NEW YORK, Jan. 27, 2025 --', ENGLISH, '2025-01-27'],
  ['on 2025-06-12', ENGLISH, '2025-06-12'],
  ['in March 2024', ENGLISH, '2024-03'],
])('%s', (text, language, value) => {
  expect(dates(text, language)).toEqual([value])
})

test('a date without a year is completed, and a weekday counted, from the publication day', () => {
  expect(dates('on June 12', ENGLISH, '2025-06-13T08:00:00Z')).toEqual(['2025-06-12'])
  expect(dates('am 30. Dezember', GERMAN, '2026-01-02')).toEqual(['2025-12-30'])
  expect(dates('on Thursday', ENGLISH, '2025-06-13')).toEqual(['2025-06-12'])
  expect(dates('gestern', GERMAN, '2025-03-01')).toEqual(['2025-02-28'])
})

test('nothing is guessed without a publication day, and impossible days are none', () => {
  expect(dates('on Thursday, June 12', ENGLISH)).toEqual([])
  expect(dates('am 31.02.2025', GERMAN)).toEqual([])
  expect(publicationDay('2025-02-30')).toBeNull()
  expect(publicationDay('yesterday')).toBeNull()
})

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

test('reads back any day in every written form of both languages', () => {
  const days = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2049-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
      const english = [`${MONTHS[month]} ${day}, ${year}`, `${day} ${MONTHS[month]} ${year}`, iso]
      const german = [`${day}. ${MONATE[month]} ${year}`, `${day}.${month + 1}.${year}`]
      for (const text of english) expect(dates(`on ${text} they met`, ENGLISH)).toEqual([iso])
      for (const text of german) expect(dates(`am ${text} trafen sie sich`, GERMAN)).toEqual([iso])
    }),
  )
})
