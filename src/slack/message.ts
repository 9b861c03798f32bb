import type { App, MessageShortcut } from '@slack/bolt'
import { z } from 'zod'
import type { CommandReply } from '../../commands/command.ts'
import type {
  AskedMessage,
  MessageCommand,
  MessagePreview,
  MessageRequest,
} from '../../commands/message.ts'
import { askerOf } from './asker.ts'
import { giveAnswer } from './reply.ts'
import { plainOf } from './typed.ts'
import type { UnderWay } from './under-way.ts'
import { placesOf, type Workspaces } from './workspaces.ts'

/** More previews than this no message shows. */
const PREVIEWS = 20

export interface MessageOptions {
  readonly messageCommands: readonly MessageCommand[]
  /** Never rejects: a fault has an answer too. */
  readonly answerMessage: (request: MessageRequest) => Promise<CommandReply>
  readonly workspaces: Workspaces
  readonly underWay: UnderWay
}

/** Serves the shortcuts in the menu of a message, which are answered to the asker alone. */
export function serveMessageCommands(app: App, options: MessageOptions): void {
  for (const { name } of options.messageCommands) {
    app.shortcut<MessageShortcut>(
      { type: 'message_action', callback_id: name },
      async ({ ack, respond, shortcut }) => {
        await ack()
        await options.underWay.track(serve(options, name, shortcut, respond))
      },
    )
  }
}

async function serve(
  { workspaces, answerMessage }: MessageOptions,
  command: string,
  { team, channel, user, message }: MessageShortcut,
  respond: Parameters<typeof giveAnswer>[0],
): Promise<void> {
  const teamId = team?.id ?? ''
  const workspace = await workspaces.of(teamId)
  if (typeof workspace === 'string') return
  await workspaces.note(teamId, placesOf(channel.id, user.id))
  const asker = await askerOf(workspace, {
    team: teamId,
    place: `slack:${channel.id}`,
    user: { id: user.id, name: user.username ?? user.name },
  })
  const reply = await answerMessage({ ...asker, command, message: askedMessage(message) })
  await giveAnswer(respond, reply, workspace.upload)
}

const TEXT = z.string().catch('')

/** What Slack shows below a message: of its own accord, or because an app sent it. */
const ATTACHMENT = z.object({
  title: TEXT,
  text: TEXT,
  fallback: TEXT,
  title_link: TEXT,
  from_url: TEXT,
  original_url: TEXT,
})

function askedMessage({ text, ts, attachments }: MessageShortcut['message']): AskedMessage {
  const shown: readonly unknown[] = Array.isArray(attachments) ? attachments : []
  return {
    text: plainOf(text ?? ''),
    previews: shown.slice(0, PREVIEWS).flatMap(previewOf),
    sentAt: Math.floor(Number(ts) * 1000) || 0,
  }
}

function previewOf(attachment: unknown): MessagePreview[] {
  const read = ATTACHMENT.safeParse(attachment)
  if (!read.success) return []
  const { title, text, fallback, title_link, from_url, original_url } = read.data
  const url = [title_link, from_url, original_url].find((address) => address !== '') ?? null
  return [{ title: plainOf(title), text: plainOf(text || fallback), url }]
}
