import { err, ok, type Result } from './core/result.ts'

/** Larger files of watchlists are none that a person wrote. */
const MOST_BYTES = 1_000_000
const FETCH_MS = 10_000

/** Why a file that a user attached gives no text. */
type Trouble = 'too_large' | 'unreachable' | 'not_text'

/** A file that a user attached, as a platform tells of it. */
export interface Attached {
  readonly url: string | undefined
  /** Bytes, as far as the platform says. */
  readonly size: number
  /** Addresses on the servers that it may be fetched from. */
  readonly stores: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The text of a file that a user attached, UTF-8. It is fetched from the platform's own stores alone, the address is
 * followed nowhere else, and what it was is told nobody.
 */
export async function attachedText({
  url = '',
  size,
  stores,
  headers = {},
}: Attached): Promise<Result<string, Trouble>> {
  if (size > MOST_BYTES) return err('too_large')
  const origin = originOf(url)
  if (origin === null || !stores.some((store) => originOf(store) === origin)) {
    return err('unreachable')
  }
  try {
    const signal = AbortSignal.timeout(FETCH_MS)
    const response = await fetch(url, { headers, redirect: 'error', signal })
    if (!response.ok || response.body === null) return err('unreachable')
    const chunks: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of response.body) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) return err('too_large')
      chunks.push(chunk)
    }
    return textOf(Buffer.concat(chunks))
  } catch {
    // The address in the error lets anyone read the file.
    return err('unreachable')
  }
}

function originOf(address: string): string | null {
  return URL.parse(address)?.origin ?? null
}

function textOf(bytes: Uint8Array): Result<string, Trouble> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err('not_text')
  }
}
