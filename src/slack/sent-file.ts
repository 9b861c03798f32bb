import type { ViewOutput } from '@slack/bolt'
import type { RequestFile } from '../../commands/command.ts'
import { attachedText } from '../attached-text.ts'

/** Where Slack keeps what users upload. */
const STORE = 'https://files.slack.com'

type SentForm = Pick<ViewOutput, 'state'>

/** The files that a form was sent with, by the names of its fields. */
export type ReadFiles = (form: SentForm) => Readonly<Record<string, RequestFile>>

/**
 * Reads the files of forms. It needs the scope `files:read`; the token is shown to Slack's own store alone, or to where
 * the Web API was said to be.
 */
export function createReadFiles(access: {
  readonly token: string
  readonly apiUrl: string
}): ReadFiles {
  return ({ state }) =>
    Object.fromEntries(
      Object.entries(state.values).flatMap(([field, inputs]) => {
        const [input] = Object.values(inputs)
        const [file] = input?.files ?? []
        return file === undefined ? [] : [[field, requestFile(file, access)] as const]
      }),
    )
}

type Uploaded = NonNullable<ViewOutput['state']['values'][string][string]['files']>[number]

function requestFile(
  { name, size, url_private_download: url }: Uploaded,
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string },
): RequestFile {
  return {
    name: name ?? '',
    read: () =>
      attachedText({
        url,
        size: Number(size),
        stores: [STORE, apiUrl],
        headers: { authorization: `Bearer ${token}` },
      }),
  }
}
