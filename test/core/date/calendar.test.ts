import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDay,
  weekday,
} from '../../../src/core/date/calendar.ts'

test('agrees with the platform calendar on every day from 1900 to 2100', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 47_481 }), (number) => {
      const reference = new Date(number * 86_400_000)
      expect(isoDay(calendarDay(number))).toBe(reference.toISOString().slice(0, 10))
      expect(dayNumber(calendarDay(number))).toBe(number)
      expect(weekday(number)).toBe(reference.getUTCDay() || 7)
    }),
  )
})

test('knows which days do not exist', () => {
  expect(isCalendarDay({ year: 2024, month: 2, day: 29 })).toBe(true)
  expect(isCalendarDay({ year: 2025, month: 2, day: 29 })).toBe(false)
  expect(isCalendarDay({ year: 2025, month: 13, day: 1 })).toBe(false)
  expect(isCalendarDay({ year: 2025, month: 4, day: 31 })).toBe(false)
})
