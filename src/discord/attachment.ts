import type { Attachment } from 'discord.js'
import type { FileTrouble, RequestFile } from '../../commands/command.ts'
import { err, ok, type Result } from '../core/result.ts'

/** Larger files of watchlists are none that a person wrote. */
const MOST_BYTES = 1_000_000
const FETCH_MS = 10_000
/** Where Discord keeps what users attach. */
const STORES: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net']

/**
 * A file that a user attached to a command. It is fetched from Discord's own stores alone, or from where the REST API
 * was said to be.
 */
export function attachedFile(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  apiUrl: string | undefined,
): RequestFile {
  return {
    name,
    async read() {
      if (size > MOST_BYTES) return err('too_large')
      const own = apiUrl === undefined ? null : originOf(apiUrl)
      const origin = originOf(url)
      if (origin === null || !(STORES.includes(origin) || origin === own)) return err('unreachable')
      return fetchText(url)
    },
  }
}

function originOf(url: string): string | null {
  return URL.parse(url)?.origin ?? null
}

async function fetchText(url: string): Promise<Result<string, FileTrouble>> {
  try {
    const signal = AbortSignal.timeout(FETCH_MS)
    const response = await fetch(url, { redirect: 'error', signal })
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

function textOf(bytes: Uint8Array): Result<string, FileTrouble> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err('not_text')
  }
}
