import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { queryStems } from '../text/terms.ts'
import { type Cursor, matchAt, take, takeMatch } from './cursor.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'
import { FIELD_NAMES, type Field, type FieldName, fieldNamed, nearestField } from './fields.ts'
import { isKeywordAt } from './keywords.ts'
import type { Query, QueryError } from './query.ts'

const WORD = /[^\s():"]+/y
const VALUE = /[^\s(),"]+/y
const OPERATOR = /\s*([<>=≤≥]+)\s*/y
// Behind a field: a colon, several, or the comparison itself ("stake>=25").
const FIELD = /([\p{L}]+)\s*(?::+|(?=[<>=≤≥]))/uy

/** Reads a word, a quoted phrase, or a field with its values. */
export function readCondition(cursor: Cursor): Result<Query, QueryError> {
  const start = cursor.at
  if (cursor.text.charAt(start) === '"') {
    const phrase = readQuoted(cursor)
    return phrase.ok ? readText(start, phrase.value, true) : phrase
  }
  const known = takeField(cursor)
  if (known !== null) return readValues(cursor, known)
  const word = takeMatch(cursor, WORD)?.[0] ?? ''
  if (matchAt(cursor, /:/y) === null && word !== '') return readText(start, word, false)
  if (word === '') return refused(start, FAULTS.nothingHere())
  return refused(start, FAULTS.noField(word, nearestField(word), FIELD_NAMES.join(', ')))
}

/** The refusal of what stands at an offset. */
export function refused(at: number, fault: QueryFault): Result<never, QueryError> {
  return err({ column: at + 1, message: fault.en, texts: fault })
}

interface KnownField {
  readonly name: FieldName
  readonly field: Field
  /** Where what is behind its colon begins. */
  readonly from: number
}

function takeField(cursor: Cursor): KnownField | null {
  const found = matchAt(cursor, FIELD)
  const known = found?.[1] === undefined ? null : fieldNamed(found[1])
  if (found === null || known === null) return null
  cursor.at += found[0].length
  return { ...known, from: cursor.at }
}

function readValues(cursor: Cursor, known: KnownField): Result<Query, QueryError> {
  const operator = takeOperator(cursor)
  const parts: Query[] = []
  do {
    const part = readValue(cursor, known, operator)
    if (!part.ok) return part
    parts.push(part.value)
  } while (takeComma(cursor))
  const [only] = parts
  return ok(parts.length === 1 && only !== undefined ? only : { kind: 'or', parts })
}

function readValue(
  cursor: Cursor,
  { name, field, from }: KnownField,
  operator: string,
): Result<Query, QueryError> {
  const start = cursor.at
  takeMatch(cursor, /[,\s]+/y)
  if (!isValueAt(cursor, start)) return refused(from, FAULTS.noValue(name))
  const valueAt = cursor.at
  const fail = (fault: QueryFault) => refused(valueAt, FAULTS.inField(name, fault))
  if (cursor.text.charAt(valueAt) !== '"') {
    const read = readUnquoted(cursor, field, operator)
    return read.ok ? read : fail(read.error)
  }
  const quoted = readQuoted(cursor)
  if (!quoted.ok) return quoted
  if (quoted.value.trim() === '') return refused(valueAt, FAULTS.noValue(name))
  const read = readWhole(quoted.value, field, operator)
  return read.ok ? read : fail(read.error)
}

function readUnquoted(cursor: Cursor, field: Field, operator: string): Result<Query, QueryFault> {
  const start = cursor.at
  if (field.kind === 'word') {
    const text = takeMatch(cursor, VALUE)?.[0] ?? ''
    return field.read({ text, quoted: false, operator })
  }
  const read = field.take(cursor, operator)
  const more = takeMatch(cursor, VALUE)?.[0] ?? ''
  if (read !== null && (more === '' || !read.ok)) return read
  return err(field.wanted(cursor.text.slice(start, cursor.at)))
}

/** What stands between quotation marks; a comparison may stand there too. */
function readWhole(text: string, field: Field, before: string): Result<Query, QueryFault> {
  if (field.kind === 'word') return field.read({ text, quoted: true, operator: before })
  const inner = { text: text.trim(), at: 0 }
  const operator = before === '' ? takeOperator(inner) : before
  const read = field.take(inner, operator)
  return read !== null && (!read.ok || inner.at === inner.text.length)
    ? read
    : err(field.wanted(text))
}

/** The comparison that stands here, however often its signs are typed; "=" is none. */
function takeOperator(cursor: Cursor): string {
  const typed = takeMatch(cursor, OPERATOR)?.[1] ?? ''
  const signs = new Set(typed.replaceAll('≤', '<=').replaceAll('≥', '>='))
  if (signs.has('<') && signs.has('>')) return typed
  const [sign = ''] = [...signs].filter((one) => one !== '=')
  return sign === '' ? '' : sign + (signs.has('=') ? '=' : '')
}

/** Whether a value stands here and not, behind the blanks after `start`, what comes after the field. */
function isValueAt(cursor: Cursor, start: number): boolean {
  if (cursor.at >= cursor.text.length || cursor.text.charAt(cursor.at) === ')') return false
  const nextField = matchAt(cursor, FIELD)
  if (nextField?.[1] !== undefined && fieldNamed(nextField[1]) !== null) return false
  return cursor.at === start || !isKeywordAt(cursor)
}

/** Takes the comma between two values; one that ends the list is passed over. */
function takeComma(cursor: Cursor): boolean {
  const start = cursor.at
  if (!take(cursor, ',')) return false
  takeMatch(cursor, /[,\s]+/y)
  return isValueAt(cursor, start)
}

function readQuoted(cursor: Cursor): Result<string, QueryError> {
  const opened = cursor.at
  const quoted = takeMatch(cursor, /"([^"]*)"/y)
  return quoted === null ? refused(opened, FAULTS.openQuote()) : ok(quoted[1] ?? '')
}

function readText(at: number, text: string, quoted: boolean): Result<Query, QueryError> {
  const words = foldedWords(text)
  if (words === ' ') return refused(at, FAULTS.noLetter(text))
  return ok({ kind: 'text', words, stems: quoted ? [] : queryStems(text) })
}
