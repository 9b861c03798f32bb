import { err, ok, type Result } from './core/result.ts'

/** Larger files of watchlists are none that a person wrote. */
export const MOST_BYTES = 1_000_000
const FETCH_MS = 10_000

/** Why a file that a user attached gives no text. */
type Trouble = 'too_large' | 'unreachable' | 'not_text'

/** The text of a file that a user attached, UTF-8. The address is followed nowhere else, and what it was is told nobody. */
export async function attachedText(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<string, Trouble>> {
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

function textOf(bytes: Uint8Array): Result<string, Trouble> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err('not_text')
  }
}
