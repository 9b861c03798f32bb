import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Messenger } from '../ports.ts'
import { webClient } from './call.ts'
import { createDirectChannels, type DirectChannels } from './direct.ts'
import { createEditors } from './editors.ts'
import type { LibraryLogger } from './library-log.ts'
import { createPace } from './pace.ts'
import { createPeople, type Person } from './people.ts'
import { createUpload, type UploadPicture } from './picture.ts'
import { createMessenger } from './post.ts'
import { createSendFile, type SendFile } from './send-file.ts'
import { createReadFiles, type ReadFiles } from './sent-file.ts'

/** How long a post or edit may take, and what a command asks while its user waits. */
export const POST_MS = 10_000
const ASK_MS = 2500

/** One workspace, with the token that works there and there alone. */
export interface Workspace {
  readonly token: string
  /** For posts and uploads. */
  readonly posting: WebClient
  /** For what a command, button or form asks while its user waits: neither waits for the other. */
  readonly asking: WebClient
  readonly person: (userId: string) => Promise<Person>
  readonly upload: UploadPicture
  readonly sendFile: SendFile
  readonly readFiles: ReadFiles
  readonly direct: DirectChannels
  readonly messenger: Messenger
  /** Sends away whoever waits for his turn to post; used when the bot stops. */
  end(): void
}

export interface WorkspaceOptions {
  readonly token: string
  readonly apiUrl: string
  readonly logger: LibraryLogger
  readonly log: Logger
  /** The user group whose members may edit, besides admins and owners: `S0123`. */
  readonly editors: string | null
  /** What to do when Slack no longer takes the token. */
  readonly renew: string
  /** Milliseconds that only grow. */
  readonly now: () => number
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { token, apiUrl, logger, log, now, renew } = options
  const posting = webClient(token, { apiUrl, logger, timeoutMs: POST_MS })
  const asking = webClient(token, { apiUrl, logger, timeoutMs: ASK_MS })
  const isEditor = createEditors({ client: asking, log, now, group: options.editors })
  const pace = createPace(now)
  const upload = createUpload(posting, log)
  const direct = createDirectChannels(posting)
  return {
    token,
    posting,
    asking,
    person: createPeople({ client: asking, log, now, isEditor }),
    upload,
    readFiles: createReadFiles({ token, apiUrl }),
    direct,
    sendFile: createSendFile({ client: posting, direct, log }),
    messenger: createMessenger({ client: posting, direct, pace, upload, log, renew }),
    end: () => pace.end(),
  }
}
