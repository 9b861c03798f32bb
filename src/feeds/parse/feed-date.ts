import { MONTHS, ZONES } from './feed-date.data.ts'

const MINUTE = 60_000

interface Parts {
  year?: number
  month?: number
  day?: number
  time?: { readonly hour: number; readonly minute: number; readonly second: number }
  pm?: boolean
  /** Minutes east of UTC. */
  zone?: number
  /** A zone by its name in the IANA database: its distance from UTC depends on the day. */
  place?: string
}

/**
 * A publisher's date as milliseconds since 1970: RFC 3339 and W3C dates (RFC 4287, 3.3), RFC 822/1123 dates (RSS 2.0),
 * and the deviations met in feeds: missing weekday, zone or seconds, month names of other languages, year first, seconds or
 * milliseconds since 1970. A date without a zone is taken as UTC, one written in Korean as Korea's, so the answer never
 * depends on the machine. Null for what is no possible date.
 */
export function parseFeedDate(text: string): number | null {
  const trimmed = text.trim().slice(0, 100)
  if (trimmed === '') return null
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return Number(trimmed.padEnd(13, '0'))
  const parts = usualParts(trimmed) ?? isoParts(trimmed) ?? wordParts(inWords(trimmed))
  return parts === null ? null : instant(parts)
}

/** As most feeds write it: `Wed, 09 Jul 2025 08:05:00 GMT`. */
const USUAL = /^[a-z]{3}, (\d{2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (\S{3,5})$/i

function usualParts(text: string): Parts | null {
  const match = USUAL.exec(text)
  if (match === null) return null
  const [, day, name = '', year, hour, minute, second, zoneName = ''] = match
  const month = MONTHS.get(name.toLowerCase())
  const zone = zoneOf(zoneName)
  if (month === undefined || zone === null) return null
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  return { year: Number(year), month, day: Number(day), time, zone }
}

const ISO =
  /^(\d{4})(?:-?(\d{2}|(?<=-)\d)(?:-?(\d{2}|(?<=-)\d))?)?(?:(?:T|\s+|(?<=^\d{8}))(\d{1,2}):?(\d{2})(?::?(\d{1,2})(?:[.,]\d{1,12})?)?\s*(\S{1,9})?)?$/i

function isoParts(text: string): Parts | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', zoneName] = match
  const zone = zoneName === undefined ? 0 : zoneOf(zoneName)
  if (zone === null) return null
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  return { year: Number(year), month: Number(month) - 1, day: Number(day), time, zone }
}

function zoneOf(text: string): number | null {
  const lower = text.toLowerCase()
  const named = Object.hasOwn(ZONES, lower) ? ZONES[lower] : undefined
  if (named !== undefined) return named
  const match = /^(?:gmt|utc|ut)?([+-])(\d{1,2}):?(\d{2})?z?$/.exec(lower)
  if (match === null) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes > 18 * 60 || Number(match[3] ?? 0) > 59) return null
  return match[1] === '-' ? -minutes : minutes
}

/** East Asian dates with the signs of other ones; a `T` between date and time, and what only joins words, left out. */
function inWords(text: string): string {
  const east = text
    .replace(/(\d)\s*[年년月월]\s*(?=\d)/g, '$1-')
    .replace(/(\d)\s*[日일]/g, '$1 ')
    .replace(/(?:오전|上午|午前)\s*([\d:]+)/, '$1 am')
    .replace(/(?:오후|下午|午後)\s*([\d:]+)/, '$1 pm')
  const zone = east !== text && /\p{Script=Hangul}/u.test(text) ? ' kst' : ''
  return `${east.replace(/(\d)T(?=\d)/, '$1 ')}${zone}`
}

function wordParts(text: string): Parts | null {
  const parts: Parts = {}
  const words = text.replace(/^[\p{L}.]{2,15},\s*/u, '').split(/[\s,]+/)
  for (const [index, word] of words.entries()) {
    if (word !== '' && !takeWord(parts, word.toLowerCase(), index)) return null
  }
  return parts
}

/** Fits one word of a date in; false when it has no place there. */
function takeWord(parts: Parts, word: string, index: number): boolean {
  return (
    (parts.time === undefined && JOINING.has(word)) ||
    takeTime(parts, word) ||
    takeNumericDate(parts, word) ||
    takeNumber(parts, word) ||
    takeMonth(parts, word) ||
    takeZone(parts, word) ||
    // A weekday without a comma, or a word between date and time.
    (index === 0 && /^\p{L}{2,12}\.?$/u.test(word)) ||
    JOINING.has(word)
  )
}

const JOINING = new Set(['at', 'of', 'de', 'del', 'den', 'um', 'uhr', 'à'])

function takeTime(parts: Parts, word: string): boolean {
  if (/^[ap]\.?m\.?$/.test(word)) {
    parts.pm = word.startsWith('p')
    return true
  }
  const match = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{1,12})?)?(z|[+-].+|[ap]m)?$/.exec(word)
  if (match === null || parts.time) return false
  parts.time = { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0) }
  return match[4] === undefined || takeTime(parts, match[4]) || takeZone(parts, match[4])
}

/** A date in one word: year first, day first with dots or hyphens, month first with slashes, or with a month's name. */
const NUMERIC_DATES = [
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})([.-])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2})$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2}|\d{4})$/,
  /^(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})-(?<name>\p{L}{3,10})-(?<year>\d{2}|\d{4})$/u,
  /^(?<year>\d{4})-(?<name>\p{L}{3,10})-(?<day>\d{1,2})$/u,
]

function takeNumericDate(parts: Parts, word: string): boolean {
  const groups = NUMERIC_DATES.map((form) => form.exec(word)?.groups).find((each) => each)
  if (!groups || parts.year !== undefined) return false
  const { year = '', month, day = '', name = '' } = groups
  parts.year = fullYear(year)
  parts.day = Number(day)
  if (month === undefined) return takeMonth(parts, name)
  parts.month = Number(month) - 1
  return true
}

function takeNumber(parts: Parts, word: string): boolean {
  const match = /^(\d{1,2}|\d{4})(?:\.|st|nd|rd|th)?$/.exec(word)
  const digits = match?.[1]
  if (digits === undefined) return false
  if (digits.length < 3 && parts.day === undefined) parts.day = Number(digits)
  else if (parts.year === undefined) parts.year = fullYear(digits)
  else return false
  return true
}

/** Two digits are of the years 1970 to 2069; RFC 5322, 4.3 draws the line at 50, before the web. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function takeMonth(parts: Parts, word: string): boolean {
  const name = word.replace(/\.$/, '')
  const month = MONTHS.get(name)
  if (month === undefined || parts.month !== undefined) return false
  parts.month = month
  return true
}

function takeZone(parts: Parts, word: string): boolean {
  if (/^[a-z]{2,20}\/[a-z_/-]{2,40}$/.test(word) && isPlace(word)) {
    parts.place = word
    return true
  }
  const zone = zoneOf(word.replace(/^\((.*)\)$/, '$1'))
  if (zone === null) return false
  parts.zone ??= zone
  return true
}

function isPlace(name: string): boolean {
  try {
    return offsetAt(name, 0) !== null
  } catch {
    return false
  }
}

/** Minutes east of UTC at a place; throws on one that nobody knows. */
function offsetAt(timeZone: string, at: number): number | null {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  return name === undefined ? null : zoneOf(name)
}

function instant(parts: Parts): number | null {
  const day = startOfDay(parts)
  const time = timeOfDay(parts)
  if (day === null || time === null) return null
  const zone = parts.place === undefined ? parts.zone : offsetAt(parts.place, day + time)
  return day + time - (zone ?? 0) * MINUTE
}

function startOfDay({ year, month, day }: Parts): number | null {
  if (year === undefined || month === undefined || day === undefined || year < 1) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() : null
}

function timeOfDay({ time = { hour: 0, minute: 0, second: 0 }, pm }: Parts): number | null {
  const { minute, second } = time
  const hour = pm === undefined ? time.hour : (time.hour % 12) + (pm ? 12 : 0)
  if (hour > 24 || minute > 59 || second > 60) return null
  return (hour * 60 + minute) * MINUTE + Math.min(second, 59) * 1000
}
