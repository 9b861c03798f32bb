import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An upload as Slack takes it in three steps (docs.slack.dev/messaging/working-with-files). */
interface Upload {
  readonly name: string
  readonly length: number
  text: string
  bytes: number
  complete: boolean
}

/** Files that the bot has put into the workspace. */
export interface SlackFiles {
  /** Promises a file of so many bytes; gives its id. */
  begin(name: string, length: number): string
  /** Takes the bytes; false for a file that was never promised or has another length. */
  take(id: string, body: Uint8Array): boolean
  complete(id: string): boolean
  /** The file as whoever may see it reads it; null when there is none. */
  read(id: string): { readonly name: string; readonly text: string } | null
  /** Whether the file can be shown. */
  has(id: string): boolean
}

export function createFiles(): SlackFiles {
  const uploads = new Map<string, Upload>()
  return {
    begin(name, length) {
      const id = `F${String(uploads.size + 1).padStart(8, '0')}`
      uploads.set(id, { name, length, text: '', bytes: 0, complete: false })
      return id
    },
    take(id, body) {
      const upload = uploads.get(id)
      if (upload?.length !== body.length) return false
      upload.bytes = body.length
      upload.text = Buffer.from(body).toString('utf8')
      return true
    },
    complete(id) {
      const upload = uploads.get(id)
      if (upload === undefined || upload.bytes !== upload.length) return false
      upload.complete = true
      return true
    },
    read: (id) => uploads.get(id) ?? null,
    has: (id) => uploads.get(id)?.complete === true,
  }
}

/** The file that comes as it is or in a form. */
export async function uploaded(request: IncomingMessage): Promise<Uint8Array> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const headers = { 'content-type': type }
  const form = await new Response(Uint8Array.from(body), { headers }).formData()
  const parts = [...form.values()].map((part) => new Blob([part]).bytes())
  return Buffer.concat(await Promise.all(parts))
}
