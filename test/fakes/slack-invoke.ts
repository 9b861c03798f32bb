import { setTimeout as delay } from 'node:timers/promises'
import type { CommandAnswer, createAnswers } from './slack-answers.ts'
import type { Way } from './slack-requests.ts'
import type { OpenView, Views } from './slack-views.ts'
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
  /** The modal that came in place of an answer. */
  readonly opened: OpenView | null
}

interface CommandSide {
  readonly answers: ReturnType<typeof createAnswers>
  readonly way: Way
  readonly views: Views
  readonly workspace: Workspace
  readonly teamId: string
  readonly origin: () => string
  /** Hears of each command that was acknowledged. */
  readonly acknowledged: () => void
}

/** Types a command and waits for its first answer. */
export async function invoke(
  { answers, way, views, workspace, teamId, origin, acknowledged }: CommandSide,
  typed: TypedCommand,
  answerMs: number,
): Promise<CommandOutcome> {
  const posts: CommandAnswer[] = []
  const path = answers.open((answer) => {
    posts.push(answer)
  })
  const trigger = views.trigger()
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
    trigger_id: trigger,
  })
  acknowledged()
  const isWaiting = (): boolean =>
    Object.keys(payload).length === 0 && posts.length === 0 && views.openedBy(trigger) === null
  const deadline = performance.now() + answerMs
  while (isWaiting()) {
    if (performance.now() > deadline) {
      throw new Error(`${typed.command} was not answered within ${answerMs} ms`)
    }
    await delay(2, undefined, { ref: false })
  }
  return { ack: payload, ackMs: ms, posts, opened: views.openedBy(trigger) }
}
