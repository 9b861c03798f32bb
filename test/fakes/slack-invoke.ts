import { setTimeout as delay } from 'node:timers/promises'
import type { CommandAnswer, createAnswers } from './slack-answers.ts'
import type { Way } from './slack-requests.ts'
import type { Workspace } from './slack-workspace.ts'

export interface TypedCommand {
  /** With its slash. */
  readonly command: string
  readonly text: string
  readonly user: string
  readonly channel: string
}

/** What a user sees after a command: the acknowledgement and the answers that came by then. */
export interface CommandOutcome {
  readonly ack: Readonly<Record<string, unknown>>
  readonly ackMs: number
  /** Grows if more answers come. */
  readonly posts: readonly CommandAnswer[]
}

interface CommandSide {
  readonly answers: ReturnType<typeof createAnswers>
  readonly way: Way
  readonly workspace: Workspace
  readonly teamId: string
  readonly origin: () => string
  /** Hears of each command that was acknowledged. */
  readonly acknowledged: () => void
}

/** Types a command and waits for its first answer. */
export async function invoke(
  { answers, way, workspace, teamId, origin, acknowledged }: CommandSide,
  typed: TypedCommand,
  answerMs: number,
): Promise<CommandOutcome> {
  const posts: CommandAnswer[] = []
  const first = Promise.withResolvers<void>()
  const path = answers.open((answer) => {
    posts.push(answer)
    first.resolve()
  })
  const { payload, ms } = await way.deliver('slash_commands', {
    token: 'verification',
    team_id: teamId,
    team_domain: 'example',
    channel_id: typed.channel,
    channel_name: 'news',
    user_id: typed.user,
    user_name: workspace.user(typed.user)?.name ?? 'someone',
    command: typed.command,
    text: typed.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    response_url: `${origin()}${path}`,
    trigger_id: '1.2.3',
  })
  acknowledged()
  const immediate = Object.keys(payload).length > 0
  const late = delay(answerMs, 'late', { ref: false })
  if (!immediate && (await Promise.race([first.promise, late])) === 'late') {
    throw new Error(`${typed.command} was not answered within ${answerMs} ms`)
  }
  return { ack: payload, ackMs: ms, posts }
}
