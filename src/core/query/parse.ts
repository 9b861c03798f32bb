import { ok, type Result } from '../result.ts'
import { readCondition, refused } from './condition.ts'
import { type Cursor, skipSpace, take } from './cursor.ts'
import { FAULTS } from './faults.data.ts'
import { joinerAt, takeAnd, takeNot, takeOr } from './keywords.ts'
import { plainMarks } from './plain-marks.ts'
import type { Query, QueryError } from './query.ts'

/** Deeper brackets than a person would type are refused: each level costs stack. */
const MAX_DEPTH = 50

/** Longer queries are refused; a watch rule of this length holds some two hundred names. */
const MAX_LENGTH = 4_000

/** Reads a query in the language described in query.ts. The refusal names the column and what was expected. */
export function parseQuery(text: string): Result<Query, QueryError> {
  if (text.length > MAX_LENGTH) return refused(MAX_LENGTH, FAULTS.tooLong(MAX_LENGTH))
  const cursor = { text: plainMarks(text), at: 0 }
  if (!skipSpace(cursor)) return ok({ kind: 'everything' })
  const query = readOr(cursor, 0)
  if (!query.ok) return query
  if (skipSpace(cursor)) return refused(cursor.at, FAULTS.closesNothing())
  return query
}

function readOr(cursor: Cursor, depth: number): Result<Query, QueryError> {
  const parts: Query[] = []
  do {
    const part = readAnd(cursor, depth)
    if (!part.ok) return part
    parts.push(part.value)
    skipSpace(cursor)
  } while (takeOr(cursor))
  return ok(joined('or', parts))
}

function readAnd(cursor: Cursor, depth: number): Result<Query, QueryError> {
  const parts: Query[] = []
  do {
    const part = readUnary(cursor, depth)
    if (!part.ok) return part
    parts.push(part.value)
    skipSpace(cursor)
  } while (takeAnd(cursor) || startsOperand(cursor))
  return ok(joined('and', parts))
}

function startsOperand(cursor: Cursor): boolean {
  if (cursor.at >= cursor.text.length || cursor.text.charAt(cursor.at) === ')') return false
  return joinerAt(cursor) === null
}

function readUnary(cursor: Cursor, depth: number): Result<Query, QueryError> {
  if (depth > MAX_DEPTH) return refused(cursor.at, FAULTS.tooDeep(MAX_DEPTH))
  if (!skipSpace(cursor)) return refused(cursor.at, FAULTS.endsEarly())
  if (takeNot(cursor)) {
    const part = readUnary(cursor, depth + 1)
    return part.ok ? ok({ kind: 'not', part: part.value }) : part
  }
  const joiner = joinerAt(cursor)
  if (joiner !== null) return refused(cursor.at, FAULTS.nothingToJoin(joiner))
  if (!take(cursor, '(')) return readCondition(cursor)
  const opened = cursor.at - 1
  const inner = readOr(cursor, depth + 1)
  if (!inner.ok) return inner
  return take(cursor, ')') ? inner : refused(opened, FAULTS.neverClosed())
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind, parts }
}
