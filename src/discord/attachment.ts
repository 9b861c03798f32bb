import type { Attachment } from 'discord.js'
import type { RequestFile } from '../../commands/command.ts'
import { attachedText } from '../attached-text.ts'

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
    read: () =>
      attachedText({ url, size, stores: apiUrl === undefined ? STORES : [...STORES, apiUrl] }),
  }
}
