import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Card } from '../core/card/card.ts'
import { imagesOf } from '../core/card/images.ts'
import { outcomeOf } from './call.ts'

/** Puts a card's picture into Slack; gives its file id, or null where there is none or Slack does not take it. */
export type UploadPicture = (card: Card) => Promise<string | null>

/**
 * Uploads pictures so that messages can show them (image blocks with `slack_file`). It needs the scope `files:write`;
 * without it a card's picture is told in words, and the log says once what is missing.
 */
export function createUpload(client: WebClient, log: Logger): UploadPicture {
  let complained = false
  return async (card) => {
    const [image] = imagesOf(card)
    if (image === undefined) return null
    const uploading = client.filesUploadV2({
      file: Buffer.from(image.png, 'base64'),
      filename: image.name,
      alt_text: image.alt.slice(0, ALT_TEXT),
    })
    const outcome = await outcomeOf(uploading)
    if (outcome.kind === 'done') return outcome.value.files[0]?.files?.[0]?.id ?? null
    const reason = outcome.kind === 'no' ? outcome.code : outcome.kind
    if (!complained) log.warn({ reason }, 'a picture was not uploaded; charts need files:write')
    complained = true
    return null
  }
}

/** Characters that Slack takes of a file's description. */
const ALT_TEXT = 1000
