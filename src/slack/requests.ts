import { setTimeout as delay } from 'node:timers/promises'
import { type App, RespondError, type RespondFn, type SlashCommand } from '@slack/bolt'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { parseCommandText } from '../../commands/parse.ts'
import { refusal } from '../../commands/refusal.ts'
import type { Person } from './people.ts'
import { renderCard } from './render.ts'

/** Tries to deliver an answer; Slack allows five uses of a response_url. */
const TRIES = 3
const RETRY_MS = 500

export interface RequestOptions {
  readonly commands: readonly Command[]
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly person: (userId: string) => Promise<Person>
}

/** Answers under way. */
export interface RequestsUnderWay {
  /** Waits until the last answer is out, at most `ms` milliseconds. */
  settle(ms: number): Promise<void>
}

/**
 * Serves the slash commands. A command is acknowledged before anything else is done, so Slack's three seconds
 * (docs.slack.dev/interactivity/handling-user-interaction) never depend on the answer, which follows through the
 * command's response_url: to the asker alone unless the reply is shared.
 */
export function serveCommands(app: App, options: RequestOptions): RequestsUnderWay {
  const underWay = new Set<Promise<void>>()
  for (const command of options.commands) {
    app.command(`/${command.name}`, async ({ ack, respond, command: typed }) => {
      await ack()
      const work = serve(options, command, typed, respond)
      underWay.add(work)
      await work.finally(() => underWay.delete(work))
    })
  }
  return {
    async settle(ms) {
      await Promise.race([Promise.allSettled(underWay), delay(ms, undefined, { ref: false })])
    },
  }
}

async function serve(
  options: RequestOptions,
  command: Command,
  typed: SlashCommand,
  respond: RespondFn,
): Promise<void> {
  const person = await options.person(typed.user_id)
  const reply = await replyTo(options, command, typed, person)
  await deliver(respond, reply, 1)
}

async function replyTo(
  { answer }: RequestOptions,
  command: Command,
  typed: SlashCommand,
  { canEdit, locale }: Person,
): Promise<CommandReply> {
  const parsed = parseCommandText(command, typedText(typed.text), locale)
  if (!parsed.ok) return refusal(`/${command.name}`, parsed.error)
  return answer({
    platform: 'slack',
    team: `slack:${typed.team_id}`,
    channel: `slack:${typed.channel_id}`,
    user: { id: typed.user_id, name: typed.user_name, canEdit },
    locale,
    command: command.name,
    ...parsed.value,
  })
}

/** What the user typed: Slack sends `&`, `<` and `>` as entities, and phones turn quotation marks into curly ones. */
function typedText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[“”„]/g, '"')
}

async function deliver(respond: RespondFn, reply: CommandReply, attempt: number): Promise<void> {
  try {
    await respond({
      response_type: reply.shared ? 'in_channel' : 'ephemeral',
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
      ...renderCard(reply.card),
    })
  } catch (error) {
    // 404 and 403: the address has expired or was used up, and a further try cannot help.
    const final = error instanceof RespondError && [403, 404].includes(error.statusCode)
    if (final || attempt === TRIES) throw error
    await delay(RETRY_MS * attempt)
    await deliver(respond, reply, attempt + 1)
  }
}
