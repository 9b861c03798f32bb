import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import type { Query } from '../../../src/core/query/query.ts'

function parsed(text: string): Query {
  const result = parseQuery(text)
  if (!result.ok) throw new Error(`${text}: column ${result.error.column}: ${result.error.message}`)
  return result.value
}

function refused(text: string): string {
  const result = parseQuery(text)
  return result.ok ? 'accepted' : `${result.error.column}: ${result.error.message}`
}

test('an empty query selects everything', () => {
  expect(parsed('   ')).toEqual({ kind: 'everything' })
})

test('words stand for whole words of the text, without case and accents', () => {
  expect(parsed('Zürich')).toMatchObject({ kind: 'text', words: ' zurich ' })
  expect(parsed('"Scale AI"')).toEqual({ kind: 'text', words: ' scale ai ', stems: [] })
})

test('fields next to each other must all hold', () => {
  expect(parsed('acquirer:Meta type:acquisition,merger')).toEqual({
    kind: 'and',
    parts: [
      { kind: 'name', role: 'acquirer', name: 'Meta', words: ' meta ', companyId: null },
      {
        kind: 'or',
        parts: [
          { kind: 'type', type: 'acquisition' },
          { kind: 'type', type: 'merger' },
        ],
      },
    ],
  })
})

test('or binds weaker than and, brackets bind strongest', () => {
  const a = { kind: 'text', words: ' a ', stems: [] }
  const b = { kind: 'text', words: ' b ', stems: [] }
  const c = { kind: 'text', words: ' c ', stems: [] }
  expect(parsed('a b or c')).toEqual({ kind: 'or', parts: [{ kind: 'and', parts: [a, b] }, c] })
  expect(parsed('a (b OR c)')).toEqual({ kind: 'and', parts: [a, { kind: 'or', parts: [b, c] }] })
  expect(parsed('a and not b')).toEqual({ kind: 'and', parts: [a, { kind: 'not', part: b }] })
  expect(parsed('-status:rumored')).toEqual({
    kind: 'not',
    part: { kind: 'status', status: 'rumored' },
  })
})

test.each([
  ['acquirer: Meta', 'acquirer:Meta'],
  ['acquirer:“Scale AI”', 'acquirer:"Scale AI"'],
  ['acquirer:„Scale AI“', 'acquirer:"Scale AI"'],
  ['käufer:Meta', 'acquirer:Meta'],
  ['type:merger,, ipo,', 'type:merger,ipo'],
  ['type:merger, price:>1bn', 'type:merger price:>1bn'],
  ['type:merger, or a', 'type:merger or a'],
  ['a oder b', 'a or b'],
  ['a | b || c', 'a or b or c'],
  ['a or or b', 'a or b'],
  ['a und nicht b', 'a and not b'],
  ['a && b', 'a b'],
  ['–status:rumored', '-status:rumored'],
  ['（a or b）', '(a or b)'],
  ['not"a b"', '-"a b"'],
  ['text:or', '"or"'],
])('%s is the same as %s', (typed, plain) => {
  const [query, meant] = [parsed(typed), parsed(plain)]
  expect(JSON.stringify(query).replace(/"stems":[^\]]*\]/g, '')).toBe(
    JSON.stringify(meant).replace(/"stems":[^\]]*\]/g, ''),
  )
})

test('a refusal is told in German too', () => {
  const result = parseQuery('acquirier:Meta')
  expect(result.ok ? null : result.error.texts.de).toBe(
    'es gibt kein Feld „acquirier“; ist „acquirer“ gemeint?',
  )
})

test.each([
  ['acquirier:Meta', '1: there is no field "acquirier"; did you mean "acquirer"?'],
  ['preiss:>1bn', '1: there is no field "preiss"; did you mean "price"?'],
  ['https://example.com', '1: there is no field "https"; the fields are type, status, acquirer'],
  ['Meta type:hostile', '11: type: "hostile" is not one of acquisition'],
  ['type:megrer', '6: type: "megrer" is not one of acquisition'],
  ['type:megrer', 'did you mean "merger"?'],
  ['type:a', '6: type: "a" may be acquisition, asset_purchase; write more of it'],
  ['price:>much', '8: price: "much" is not a sum'],
  ['price:>1bnx', '8: price: "1bnx" is not a sum'],
  ['price:5bn..1bn', '7: price: "5bn" is more than "1bn"'],
  ['price:>1bn..5bn', '8: price: a range takes no < or >'],
  ['price:1bn EUR..5bn USD', '7: price: both ends must be in one currency'],
  ['price:<>1bn', '9: price: "<>" is not one of > >= < <= ='],
  ['price:1,5,2', '7: price: "1,5,2" may be one number or several'],
  ['stake:25,50', '7: stake: "25,50" may be one number or several'],
  ['stake:lots', '7: stake: "lots" is not a percentage'],
  ['sources:2.5', '9: sources: "2.5" is not a whole number'],
  ['party:', '7: a value is expected after "party:"'],
  ['party: type:merger', '7: a value is expected after "party:"'],
  ['party:"" a', '7: a value is expected after "party:"'],
  ['party: or a', '7: a value is expected after "party:"'],
  ['party:-Meta', '7: party: the dash that means "not" stands before the field'],
  ['party:"Scale', '7: this quotation mark is never closed'],
  ['(a or b', '1: this "(" is never closed'],
  ['a or', '5: the query ends where a word or field is expected'],
  ['or a', '1: a word or field is expected before "or"'],
  ['a and or b', '7: a word or field is expected before "or"'],
  ['a : b', '3: a word or field is expected here'],
  ['a)', '2: this ")" closes nothing'],
  ['since:2025-02-30', '7: since: "2025-02-30" is not a time'],
  ['since:12/06/2025', '7: since: "12/06/2025" is not a time'],
  ['since:>2025', '8: since: ">" cannot be used here'],
  ['type:>merger', '7: type: ">" cannot be used here'],
  ['lang:klingonisch', '6: lang: "klingonisch" is not a language'],
  ['currency:shells', '10: currency: "shells" is not an ISO 4217 currency code'],
  ['"…"', '1: "…" has no letter or digit'],
])('%s is refused with the column and what was expected', (text, message) => {
  expect(refused(text)).toContain(message)
})

test('a query that no person would type is refused, not a crash', () => {
  expect(refused('('.repeat(3_000))).toContain('levels of brackets')
  expect(refused('a '.repeat(3_000))).toContain('at most 4000 characters')
})
