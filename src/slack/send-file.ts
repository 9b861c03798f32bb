import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { AnswerFile } from '../../commands/command.ts'
import { outcomeOf } from './call.ts'
import type { DirectChannels } from './direct.ts'

/** Puts a file into a channel (`C0123`) or a user's direct messages (`dm:U0123`); false when Slack does not take it. */
export type SendFile = (place: string, file: AnswerFile) => Promise<boolean>

export interface SendFileOptions {
  readonly client: WebClient
  readonly direct: DirectChannels
  readonly log: Logger
}

/** It needs the scope `files:write`, and that the bot is in the channel. */
export function createSendFile({ client, direct, log }: SendFileOptions): SendFile {
  return async (place, { name, text }) => {
    const opened = await direct.open(place)
    if (opened.kind !== 'done') return false
    const uploading = client.filesUploadV2({
      channel_id: opened.value,
      file: Buffer.from(text, 'utf8'),
      filename: name,
    })
    const outcome = await outcomeOf(uploading)
    if (outcome.kind === 'done') return true
    const reason = outcome.kind === 'no' ? outcome.code : outcome.kind
    log.warn({ reason }, 'a file was not uploaded, its text is given instead')
    return false
  }
}
