import { type Cursor, matchAt, takeMatch } from './cursor.ts'

// A keyword is a whole word, in any case, English or German, or the sign that programmers type for it.
const END = String.raw`(?=[\s()"]|$)`
const OR = new RegExp(String.raw`(?:or|oder|\|\|?)${END}`, 'iy')
const AND = new RegExp(String.raw`(?:and|und|&&?)${END}`, 'iy')
const NOT = new RegExp(String.raw`(?:not|nicht)${END}|[-–—−]`, 'iy')
const ANY = new RegExp(`${OR.source}|${AND.source}|(?:not|nicht)${END}`, 'iy')

/** Takes one "or", or several without anything between them. */
export function takeOr(cursor: Cursor): boolean {
  return takeRepeated(cursor, OR)
}

/** Takes one "and", or several without anything between them. */
export function takeAnd(cursor: Cursor): boolean {
  return takeRepeated(cursor, AND)
}

/** Takes one "not" or the dash that stands for it. */
export function takeNot(cursor: Cursor): boolean {
  return takeMatch(cursor, NOT) !== null
}

/** The "or" or "and" that stands here, null for anything else. */
export function joinerAt(cursor: Cursor): string | null {
  return (matchAt(cursor, OR) ?? matchAt(cursor, AND))?.[0] ?? null
}

/** Whether an "or", "and" or "not" stands here. */
export function isKeywordAt(cursor: Cursor): boolean {
  return matchAt(cursor, ANY) !== null
}

function takeRepeated(cursor: Cursor, keyword: RegExp): boolean {
  let taken = false
  while (takeMatch(cursor, keyword) !== null) {
    taken = true
    takeMatch(cursor, /\s+/y)
  }
  return taken
}
