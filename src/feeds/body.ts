import { finished, type Readable } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { err, ok, type Result } from '../core/result.ts'
import type { FeedError } from '../ports.ts'

/** The content codings that are undone, as a request's Accept-Encoding. */
export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate'

/** A tenfold feed is usual, a hundredfold one beyond this size is a bomb. */
const RATIO_COUNTS_FROM = 1024 * 1024
const HIGHEST_RATIO = 100

/** How much of a body is read, decoded, and what becomes of one that is larger. */
export interface BodyBound {
  readonly maxBytes: number
  /** Refused by default. */
  readonly beyondMax?: 'refuse' | 'cut'
}

/**
 * Reads a body to its end, undoing one content coding (gzip, br, zstd, deflate; RFC 9110, 8.4.1). Counts while
 * streaming, on the wire and decoded, and stops at the bound, so a small bomb costs no memory. Refuses several
 * codings on top of each other, which only attackers send. Network faults are thrown.
 */
export async function readBody(
  body: Readable,
  coding: string | null,
  bound: BodyBound,
): Promise<Result<Uint8Array, FeedError>> {
  const codings = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const [name = '', ...more] = codings.filter((each) => each !== '' && each !== 'identity')
  if (more.length > 0) return encodingError('is compressed several times over')
  if (name === '') return collect(body, { ...bound, wire: null })
  const first = name === 'deflate' ? await firstByte(body) : null
  const decoder = decoderFor(name, first)
  if (decoder === null) {
    body.destroy()
    return encodingError(`is compressed with "${name.slice(0, 20)}", which was not asked for`)
  }
  return decode(body, decoder, bound)
}

function encodingError(what: string): Result<never, FeedError> {
  return err({ code: 'encoding', message: `The answer ${what}; its server must be corrected.` })
}

/** Servers send "deflate" with or without the zlib header; its first byte tells (RFC 1950, 2.2). */
function decoderFor(
  coding: string,
  first: number | null,
): (Readable & NodeJS.WritableStream) | null {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  if (coding === 'zstd') return createZstdDecompress()
  if (coding !== 'deflate') return null
  return first !== null && (first & 0x0f) === 8 ? createInflate() : createInflateRaw()
}

async function firstByte(body: Readable): Promise<number | null> {
  for (;;) {
    const chunk: unknown = body.read()
    if (chunk instanceof Uint8Array && chunk.length > 0) {
      body.unshift(chunk)
      return chunk[0] ?? null
    }
    if (body.readableEnded || body.destroyed) return null
    await readableOrEnd(body)
  }
}

function readableOrEnd(body: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    body.once('readable', resolve)
    finished(body, (error) => (error ? reject(error) : resolve()))
  })
}

async function decode(
  body: Readable,
  decoder: Readable & NodeJS.WritableStream,
  bound: BodyBound,
): Promise<Result<Uint8Array, FeedError>> {
  const wire = { bytes: 0, failed: null as Error | null }
  body.on('data', (chunk: Uint8Array) => {
    wire.bytes += chunk.length
  })
  body.on('error', (error) => {
    wire.failed = error
    decoder.destroy(error)
  })
  body.pipe(decoder)
  try {
    return await collect(decoder, { ...bound, wire })
  } catch (error) {
    if (wire.failed) throw wire.failed
    if (isZlibError(error)) return encodingError('cannot be decompressed')
    throw error
  } finally {
    body.destroy()
    decoder.destroy()
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_|ZSTD_)/.test(String(error.code))
}

async function collect(
  source: Readable,
  bounds: BodyBound & { readonly wire: { readonly bytes: number } | null },
): Promise<Result<Uint8Array, FeedError>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source as AsyncIterable<Uint8Array>) {
    size += chunk.length
    chunks.push(chunk)
    if (size > bounds.maxBytes && bounds.beyondMax === 'cut') break
    const isBomb = bounds.wire !== null && isSwollen(size, bounds.wire.bytes)
    if (size > bounds.maxBytes || isBomb) return tooLarge(bounds.maxBytes)
  }
  return ok(Buffer.concat(chunks).subarray(0, bounds.maxBytes))
}

function isSwollen(size: number, wireBytes: number): boolean {
  return size > RATIO_COUNTS_FROM && size > wireBytes * HIGHEST_RATIO
}

function tooLarge(maxBytes: number): Result<never, FeedError> {
  const mebibytes = maxBytes / 1024 / 1024
  return err({
    code: 'too_large',
    message: `The answer is larger than the ${mebibytes} MiB that are read.`,
  })
}
