import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { err, ok, type Result } from '../../core/result.ts'
import type { FeedError } from '../../ports.ts'

/** Text with what had to be assumed to read it. */
export interface DecodedText {
  readonly text: string
  readonly warnings: readonly string[]
}

const UNDECLARED_FALLBACK = 'windows-1252'
/** The declaration must be within the first bytes (HTML, "determining the character encoding"; XML has it first). */
const SNIFFED_BYTES = 1024

/**
 * Turns bytes into text. In this order: byte order mark, the charset of the HTTP header (RFC 7303, 3.2), the XML
 * declaration or HTML meta element, valid UTF-8, and else windows-1252, which never fails. A declaration that the
 * bytes contradict is passed over with a warning.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = byMark(bytes)
  if (marked !== null) return { text: lenient(bytes, marked), warnings: [] }
  const declared = declaredCharsets(bytes, contentType)
  const utf8 = isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
    : null
  const [first] = declared
  for (const label of declared) {
    // Text in a one-byte charset is hardly ever valid UTF-8 by chance; text that says so wrongly often is.
    if (utf8 !== null && isOneByte(label)) continue
    const text = /^utf-?8$/i.test(label) ? utf8 : strictly(bytes, label)
    if (text !== null) return { text, warnings: [] }
  }
  if (utf8 !== null) {
    const isContradicted = first !== undefined && /[^\0-\x7f]/.test(utf8)
    const warnings = isContradicted ? [`declared as ${first} but read as UTF-8`] : []
    return { text: utf8, warnings }
  }
  return byFirstDeclared(bytes, first)
}

function isOneByte(label: string): boolean {
  return /^(windows-?125|cp125|iso-?8859|latin|ascii|us-ascii|macintosh|koi8)/i.test(label)
}

function byFirstDeclared(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const isUsable = declared !== undefined && decoder(declared, false) !== null
  const label = isUsable && !/^utf-?8$/i.test(declared) ? declared : mostlyUtf8(bytes)
  const warnings = [`some characters are not valid ${declared ?? 'UTF-8'}; read as ${label}`]
  return { text: lenient(bytes, label), warnings }
}

/** UTF-8 with a few broken characters is still UTF-8; text where most are broken is windows-1252. */
function mostlyUtf8(bytes: Uint8Array): string {
  const text = lenient(bytes, 'utf-8')
  let broken = 0
  let beyondAscii = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 127) beyondAscii += 1
    if (code === 0xfffd) broken += 1
  }
  return broken * 2 < beyondAscii ? 'utf-8' : UNDECLARED_FALLBACK
}

/** Byte order marks, and the same shown by a first `<` without one (XML 1.0, appendix F). */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^0000feff|^0000003c/, 'utf-32be'],
  [/^fffe0000|^3c000000/, 'utf-32le'],
  [/^efbbbf/, 'utf-8'],
  [/^fffe|^3c00..00/, 'utf-16le'],
  [/^feff|^003c00../, 'utf-16be'],
]

function byMark(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  return MARKS.find(([mark]) => mark.test(start))?.[1] ?? null
}

function declaredCharsets(bytes: Uint8Array, contentType: string | null): string[] {
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1')
  const labels = [
    /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(start)?.[1],
    /<meta[^>]*?charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(start)?.[1],
  ]
  return labels.filter((label) => label !== undefined)
}

function strictly(bytes: Uint8Array, label: string): string | null {
  // Without a mark, UTF-16 that declares itself in single bytes is a lie; the bytes were just read as ASCII.
  if (/^utf-?(16|32)|^ucs/i.test(label)) return null
  try {
    return decoder(label, true)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

function lenient(bytes: Uint8Array, label: string): string {
  if (label === 'utf-32be' || label === 'utf-32le') return fromUtf32(bytes, label === 'utf-32le')
  return (decoder(label, false) ?? new TextDecoder(UNDECLARED_FALLBACK)).decode(bytes)
}

/** UTF-32, which web browsers and so `TextDecoder` have given up. */
function fromUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const characters: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, isLittleEndian)
    characters.push(code <= 0x10_ffff ? String.fromCodePoint(code) : '\ufffd')
  }
  return characters.join('').replace(/^\ufeff/, '')
}

function decoder(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

/** The bytes of a feed as text; refuses an empty answer. */
export function decodeFeedText(
  bytes: Uint8Array,
  contentType: string | null,
): Result<DecodedText, FeedError> {
  const decoded = decodeText(bytes, contentType)
  if (decoded.text.trim() !== '') return ok(decoded)
  return err({ code: 'not_a_feed', message: 'The answer is empty; check the address of the feed.' })
}
