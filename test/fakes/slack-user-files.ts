import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Fields = Readonly<Record<string, unknown>>

/** Where a user's file is downloaded. */
export const DOWNLOADS = '/files-pri/'

export interface UserFile {
  readonly name: string
  readonly text: string
}

/** What users have uploaded in forms, for whoever shows a token that may read files. */
export interface UserFiles {
  /** Keeps files; gives what Slack tells the app of each. */
  putAll(files: Readonly<Record<string, UserFile>>): Readonly<Record<string, Fields>>
  serve(path: string, request: IncomingMessage, response: ServerResponse): void
}

export function createUserFiles(
  origin: () => string,
  token: string,
  violate: (what: string) => void,
): UserFiles {
  const kept = new Map<string, string>()
  const put = ({ name, text }: UserFile): Fields => {
    const id = `F${randomUUID().slice(0, 8).toUpperCase()}`
    kept.set(`${DOWNLOADS}${id}`, text)
    const url = `${origin()}${DOWNLOADS}${id}`
    const size = Buffer.byteLength(text)
    return { id, name, size, url_private: url, url_private_download: url }
  }
  return {
    putAll: (files) =>
      Object.fromEntries(Object.entries(files).map(([field, file]) => [field, put(file)])),
    serve(path, { headers }, response) {
      const text = kept.get(path)
      if (headers.authorization !== `Bearer ${token}`) {
        violate('a file was asked for without the token')
        response.writeHead(302, { location: `${origin()}/login` }).end()
        return
      }
      response.writeHead(text === undefined ? 404 : 200).end(text)
    },
  }
}
