const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

function spans(lengths: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lengths).flatMap(([words, ms]) =>
      words.split(' ').map((word): [string, number] => [word, ms]),
    ),
  )
}

/** Spans of time in milliseconds by lower-case word; a month counts 30 days, a year 365. */
export const SPANS = spans({
  'h hour hours stunde stunden': HOUR_MS,
  'd day days tag tage tagen': DAY_MS,
  'w week weeks woche wochen': 7 * DAY_MS,
  'm month months monat monate monaten': 30 * DAY_MS,
  'y year years jahr jahre jahren': 365 * DAY_MS,
})

/** Days before today. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['heute', 0],
  ['yesterday', 1],
  ['gestern', 1],
])
