import { setTimeout as delay } from 'node:timers/promises'
import { RespondError, type RespondFn } from '@slack/bolt'
import type { CommandReply } from '../../commands/command.ts'
import { fileBlock } from './file-block.ts'
import type { UploadPicture } from './picture.ts'
import { renderCard } from './render.ts'

/** Tries to deliver an answer; Slack allows five uses of a response_url. */
const TRIES = 3
const RETRY_MS = 500

/** Answers through a response_url: to the asker alone unless the reply is shared, in place of the answer he pressed if asked to. */
export async function giveAnswer(
  respond: RespondFn,
  reply: CommandReply,
  upload: UploadPicture,
  attempt = 1,
): Promise<void> {
  // What failed with the picture may do without.
  const picture = attempt === 1 ? await upload(reply.card) : null
  const { text, blocks } = renderCard(reply.card, picture)
  const file = fileBlock(reply.file)
  try {
    await respond({
      response_type: reply.shared ? 'in_channel' : 'ephemeral',
      replace_original: reply.inPlace === true,
      unfurl_links: false,
      unfurl_media: false,
      text,
      blocks: file === null ? blocks : [...blocks, file],
    })
  } catch (error) {
    // 404 and 403: the address has expired or was used up, and a further try cannot help.
    const final = error instanceof RespondError && [403, 404].includes(error.statusCode)
    if (final || attempt === TRIES) throw error
    await delay(RETRY_MS * attempt)
    await giveAnswer(respond, reply, upload, attempt + 1)
  }
}
