import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/feeds/parse/charset.ts'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'

function utf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

function utf32(text: string, isBig: boolean): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(points.length * 4)
  for (const [at, point] of points.entries()) {
    if (isBig) bytes.writeUInt32BE(point, at * 4)
    else bytes.writeUInt32LE(point, at * 4)
  }
  return bytes
}

const WIDE = [
  (text: string) => Buffer.from(text),
  (text: string) => utf16(text, false),
  (text: string) => utf16(text, true),
  (text: string) => utf32(text, false),
  (text: string) => utf32(text, true),
]

test('reads any text in every form of Unicode, with a byte order mark or seen by its first tag', () => {
  assert(
    property(constantFrom(...WIDE), string({ unit: 'binary' }), (encode, text) => {
      const whole = `<a>${text.toWellFormed()}</a>`
      expect(decodeText(encode(`\ufeff${whole}`), null).text).toBe(whole)
      expect(decodeText(encode(whole), null).text).toBe(whole)
    }),
  )
})

const ONE_BYTE: readonly (readonly [string, readonly number[], string])[] = [
  ['windows-1250', [0x9e, 0xec, 0xb9], 'žěą'],
  ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
  ['windows-1252', [0x93, 0xe4, 0x80], '“ä€'],
  ['windows-1253', [0xc1, 0xe2, 0xe3], 'Αβγ'],
  ['windows-1254', [0xfd, 0xfe, 0xf0], 'ışğ'],
  ['iso-8859-1', [0xe9, 0xfc, 0x96], 'éü–'],
  ['iso-8859-2', [0xb1, 0xe6, 0xea], 'ąćę'],
  ['iso-8859-5', [0xbf, 0xe0, 0xd8], 'При'],
  ['iso-8859-15', [0xa4, 0xbd, 0xe9], '€œé'],
  ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
]

test.each(ONE_BYTE)('reads %s as declared, in the header or the document', (label, bytes, text) => {
  const tagged = (start: string) =>
    Buffer.concat([Buffer.from(`${start}<a>`), Buffer.from(bytes), Buffer.from('</a>')])
  expect(decodeText(tagged(''), `text/xml; charset="${label}"`).text).toBe(`<a>${text}</a>`)
  const declaration = `<?xml version="1.0" encoding='${label}'?>`
  const { text: read, warnings } = decodeText(tagged(declaration), 'text/xml')
  expect([read, warnings]).toEqual([`${declaration}<a>${text}</a>`, []])
})

test('believes the bytes before a declaration that they contradict, and says so', () => {
  const declared = '<?xml version="1.0" encoding="iso-8859-1"?><a>Zürich</a>'
  const { text, warnings } = decodeText(Buffer.from(declared), null)
  expect([text, warnings]).toEqual([declared, ['declared as iso-8859-1 but read as UTF-8']])
  const wide = '<?xml version="1.0" encoding="utf-16"?><a>Zürich</a>'
  expect(decodeText(Buffer.from(wide), null).text).toBe(wide)
})

test('letters of windows-1252 that came through as control characters are put right', async () => {
  const body = Buffer.from(
    '<rss version="2.0"><channel><item><title>don\u0092t \u0093stop\u0094&#146;</title></item></channel></rss>',
  )
  const result = await parseFeedDocument({ body, contentType: null, url: null })
  expect(result).toMatchObject({ ok: true, value: { items: [{ title: 'don’t “stop”’' }] } })
})
