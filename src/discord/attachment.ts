import type { Attachment } from 'discord.js'
import type { RequestFile } from '../../commands/command.ts'
import { attachedText, MOST_BYTES } from '../attached-text.ts'
import { err } from '../core/result.ts'

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
      return attachedText(url)
    },
  }
}

function originOf(url: string): string | null {
  return URL.parse(url)?.origin ?? null
}
