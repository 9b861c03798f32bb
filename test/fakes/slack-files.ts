import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An upload as Slack takes it in three steps (docs.slack.dev/messaging/working-with-files). */
interface Upload {
  readonly length: number
  bytes: number
  complete: boolean
}

/** Files that the bot has put into the workspace. */
export interface SlackFiles {
  /** Promises a file of so many bytes; gives its id. */
  begin(length: number): string
  /** Takes the bytes; false for a file that was never promised or has another length. */
  take(id: string, bytes: number): boolean
  complete(id: string): boolean
  /** Whether the file can be shown. */
  has(id: string): boolean
}

export function createFiles(): SlackFiles {
  const uploads = new Map<string, Upload>()
  return {
    begin(length) {
      const id = `F${String(uploads.size + 1).padStart(8, '0')}`
      uploads.set(id, { length, bytes: 0, complete: false })
      return id
    },
    take(id, bytes) {
      const upload = uploads.get(id)
      if (upload?.length !== bytes) return false
      upload.bytes = bytes
      return true
    },
    complete(id) {
      const upload = uploads.get(id)
      if (upload === undefined || upload.bytes !== upload.length) return false
      upload.complete = true
      return true
    },
    has: (id) => uploads.get(id)?.complete === true,
  }
}

/** How many bytes a file has that comes as it is or in a form. */
export async function uploaded(request: IncomingMessage): Promise<number> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body.length
  const headers = { 'content-type': type }
  const form = await new Response(Uint8Array.from(body), { headers }).formData()
  return [...form.values()].reduce(
    (sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : part.size),
    0,
  )
}
