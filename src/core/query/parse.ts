import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { queryStems } from '../text/terms.ts'
import { type Cursor, skipSpace, take, takeKeyword, takeWhile } from './cursor.ts'
import { FIELD_NAMES, isFieldName, readCondition } from './fields.ts'
import type { Query, QueryError } from './query.ts'
import type { FieldValue } from './values.ts'

/** Deeper brackets than a person would type are refused: each level costs stack. */
const MAX_DEPTH = 50

/** Longer queries are refused; a watch rule of this length holds some two hundred names. */
const MAX_LENGTH = 4_000

/** Reads a query in the language described in query.ts. The refusal names the column and what was expected. */
export function parseQuery(text: string): Result<Query, QueryError> {
  if (text.length > MAX_LENGTH) {
    return err({ column: MAX_LENGTH, message: `a query has at most ${MAX_LENGTH} characters` })
  }
  const cursor = { text, at: 0 }
  if (!skipSpace(cursor)) return ok({ kind: 'everything' })
  const query = readOr(cursor, 0)
  if (!query.ok) return query
  if (skipSpace(cursor)) return fail(cursor.at, 'this ")" closes nothing')
  return query
}

function readOr(cursor: Cursor, depth: number): Result<Query, QueryError> {
  const parts: Query[] = []
  do {
    const part = readAnd(cursor, depth)
    if (!part.ok) return part
    parts.push(part.value)
    skipSpace(cursor)
  } while (takeKeyword(cursor, 'or'))
  return ok(joined('or', parts))
}

function readAnd(cursor: Cursor, depth: number): Result<Query, QueryError> {
  const parts: Query[] = []
  do {
    const part = readUnary(cursor, depth)
    if (!part.ok) return part
    parts.push(part.value)
    skipSpace(cursor)
  } while (takeKeyword(cursor, 'and') || startsOperand(cursor))
  return ok(joined('and', parts))
}

function startsOperand(cursor: Cursor): boolean {
  if (cursor.at >= cursor.text.length || cursor.text.charAt(cursor.at) === ')') return false
  return !takeKeyword({ ...cursor }, 'or')
}

function readUnary(cursor: Cursor, depth: number): Result<Query, QueryError> {
  if (depth > MAX_DEPTH) return fail(cursor.at, `at most ${MAX_DEPTH} levels of brackets`)
  if (!skipSpace(cursor)) return fail(cursor.at, 'the query ends where a word or field is expected')
  if (take(cursor, '-') || takeKeyword(cursor, 'not')) {
    const part = readUnary(cursor, depth + 1)
    return part.ok ? ok({ kind: 'not', part: part.value }) : part
  }
  if (!take(cursor, '(')) return readOperand(cursor)
  const opened = cursor.at
  const inner = readOr(cursor, depth + 1)
  if (!inner.ok) return inner
  return take(cursor, ')') ? inner : fail(opened - 1, 'this "(" is never closed')
}

function readOperand(cursor: Cursor): Result<Query, QueryError> {
  const start = cursor.at
  if (cursor.text.charAt(start) === '"') {
    const phrase = readQuoted(cursor)
    return phrase.ok ? textCondition(start, phrase.value, []) : phrase
  }
  const word = takeWhile(cursor, /[^\s():"]/)
  if (!take(cursor, ':')) {
    if (word === '') return fail(start, 'a word or field is expected here')
    return textCondition(start, word, queryStems(word))
  }
  const field = word.toLowerCase()
  if (!isFieldName(field)) {
    return fail(start, `there is no field "${word}"; the fields are ${FIELD_NAMES.join(', ')}`)
  }
  const operator = takeWhile(cursor, /[<>=]/)
  const values = readValues(cursor)
  return values.ok ? readCondition(field, { operator, values: values.value }) : values
}

function readValues(cursor: Cursor): Result<readonly FieldValue[], QueryError> {
  const values: FieldValue[] = []
  do {
    const column = cursor.at + 1
    const quoted = cursor.text.charAt(cursor.at) === '"'
    const text = quoted ? readQuoted(cursor) : ok(takeWhile(cursor, /[^\s(),"]/))
    if (!text.ok) return text
    if (text.value.trim() === '') return fail(cursor.at, 'a value is expected after the ":" or ","')
    values.push({ text: text.value, column, quoted })
  } while (take(cursor, ','))
  const currency = /^ +([A-Z]{3}|[€$£¥])(?=[\s)]|$)/.exec(
    cursor.text.slice(cursor.at, cursor.at + 8),
  )
  const last = values.at(-1)
  if (currency?.[1] !== undefined && last !== undefined && /\d[a-z]*$/i.test(last.text)) {
    cursor.at += currency[0].length
    values[values.length - 1] = { ...last, text: `${last.text} ${currency[1]}` }
  }
  return ok(values)
}

function readQuoted(cursor: Cursor): Result<string, QueryError> {
  const opened = cursor.at
  cursor.at += 1
  const text = takeWhile(cursor, /[^"]/)
  return take(cursor, '"') ? ok(text) : fail(opened, 'this quotation mark is never closed')
}

function textCondition(
  at: number,
  text: string,
  stems: readonly string[],
): Result<Query, QueryError> {
  const words = foldedWords(text)
  if (words === ' ') return fail(at, `"${text}" has no letter or digit to look for`)
  return ok({ kind: 'text', words, stems })
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind, parts }
}

function fail(at: number, message: string): Result<never, QueryError> {
  return err({ column: at + 1, message })
}
