import { assert, date, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeedDate } from '../../src/feeds/parse/feed-date.ts'

const SAME_INSTANT = [
  '2025-07-09T08:05:00Z',
  '2025-07-09T10:05:00+02:00',
  '2025-07-09T10:05:00.123456+0200',
  '2025-07-09 08:05:00',
  '20250709T080500Z',
  'Wed, 09 Jul 2025 08:05:00 GMT',
  'Wed, 9 Jul 2025 8:05 UT',
  'Wed, 09 Jul 25 04:05:00 EDT',
  '9 July 2025 10:05:00 CEST',
  'Wed Jul 9 2025 10:05:00 GMT+0200 (CEST)',
  'Wed Jul 09 08:05:00 +0000 2025',
  'Mi, 09 Juli 2025 10:05:00 MESZ',
  'mer., 09 juil. 2025 10:05:00 +0200',
  'Jul 9, 2025 8:05 am',
  '07/09/2025 08:05:00 AM',
  '09.07.2025 08:05',
  '09-Jul-2025 08:05:00 GMT',
  '2025/07/09 08:05:00',
  '2025-7-9T8:05:00Z',
  '2025-07-09T10:05:00+02:00Z',
  '20250709080500',
  '25-07-09 08:05',
  '09.07.25 08:05',
  '09-07-2025 08:05',
  '7/9/25 8:05 AM',
  'Wednesday, 09 July 2025T08:05:00Z',
  'Wednesday 9th July 2025 at 08:05',
  'Mittwoch, 9. Juli 2025 um 08:05 Uhr',
  'Wed, 09 Jul 2025 04:05:00 America/New_York',
  'Wed, 09 Jul 2025 10:05:00 Europe/Brussels',
  'July 9, 2025 4:05 a.m. AST',
  'Wed, 09 Jul 2025 04:05:00 AT',
  '9 de julho de 2025 08:05',
  'Ср, 09 июля 2025 11:05:00 +0300',
  'Τετ, 09 Ιουλ 2025 11:05:00 +0300',
  '2025-július-9T10:05+02:00',
  '2025年7月9日 17:05 +0900',
  '2025년 7월 9일 오후 5:05',
  '2025-07-09 오후 5:05:00',
  '1752048300',
  '1752048300000',
]

test('reads one instant in all the forms publishers give it', () => {
  const expected = Date.parse('2025-07-09T08:05:00Z')
  const others = SAME_INSTANT.filter(
    (text) => Math.floor((parseFeedDate(text) ?? 0) / 1000) * 1000 !== expected,
  )
  expect(others).toEqual([])
})

test('reads dates without a time and years or months alone as their start', () => {
  expect(parseFeedDate('2025-07-09')).toBe(Date.parse('2025-07-09'))
  expect(parseFeedDate('2025-07')).toBe(Date.parse('2025-07-01'))
  expect(parseFeedDate('2025')).toBe(Date.parse('2025-01-01'))
  expect(parseFeedDate('9 Jul 99')).toBe(Date.parse('1999-07-09'))
})

test('refuses what is no possible date', () => {
  const impossible = [
    '',
    ' ',
    'soon',
    '2025-02-30',
    '2025-13-01',
    '31 Jun 2025',
    'Wed, 09 Jul 2025 25:00:00 GMT',
  ]
  impossible.push(
    '2025-07-09T08:61:00Z',
    '2025-07-09T08:00:00+99:99',
    '12',
    '9 Jul',
    '1 2 3 4',
    'Jul Jul 2025',
    '0000-00-00 00:00:00',
    'Wed, 09 Jul 2025 08:05:00 Nowhere/Land',
  )
  expect(impossible.filter((text) => parseFeedDate(text) !== null)).toEqual([])
})

test('agrees with every date that a program writes, and never fails on text', () => {
  const instants = date({
    min: new Date('1970-01-01'),
    max: new Date('2069-12-31'),
    noInvalidDate: true,
  })
  assert(
    property(
      instants,
      (at) => parseFeedDate(at.toUTCString()) === Math.floor(at.getTime() / 1000) * 1000,
    ),
  )
  assert(
    property(
      instants,
      (at) => Math.abs((parseFeedDate(at.toISOString()) ?? 0) - at.getTime()) < 1000,
    ),
  )
  assert(property(string(), (text) => parseFeedDate(text) !== undefined))
})
