import type { App, RespondFn, SlashCommand } from '@slack/bolt'
import type { Asker, Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { fillInForm } from '../../commands/fill-in.ts'
import { parseCommandText } from '../../commands/parse.ts'
import { refusal } from '../../commands/refusal.ts'
import { askerOf } from './asker.ts'
import { outcomeOf } from './call.ts'
import { withFile } from './file-block.ts'
import { renderForm } from './form.ts'
import { giveAnswer } from './reply.ts'
import { unescaped } from './typed.ts'
import type { UnderWay } from './under-way.ts'
import type { Workspace } from './workspace.ts'
import { placesOf, type Workspaces } from './workspaces.ts'

export interface RequestOptions {
  readonly commands: readonly Command[]
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly workspaces: Workspaces
  readonly underWay: UnderWay
}

/**
 * Serves the slash commands. A command is acknowledged before anything else is done, so Slack's three seconds
 * (docs.slack.dev/interactivity/handling-user-interaction) never depend on the answer, which follows through the
 * command's response_url: to the asker alone unless the reply is shared.
 */
export function serveCommands(app: App, options: RequestOptions): void {
  for (const command of options.commands) {
    app.command(`/${command.name}`, async ({ ack, respond, command: typed }) => {
      await ack()
      await options.underWay.track(serve(options, command, typed, respond))
    })
  }
}

async function serve(
  options: RequestOptions,
  command: Command,
  typed: SlashCommand,
  respond: RespondFn,
): Promise<void> {
  const { team_id: team, channel_id: channel, user_id: user } = typed
  const workspace = await options.workspaces.of(team)
  // Bolt was told the same when it asked for the token: the workspace has left just now.
  if (typeof workspace === 'string') return
  await options.workspaces.note(team, placesOf(channel, user))
  const asker = await askerOf(workspace, {
    team,
    place: `slack:${channel}`,
    user: { id: user, name: typed.user_name },
  })
  if (await asksByForm(workspace, command, typed, asker)) return
  const reply = await replyTo(options, command, typed, asker)
  const place = reply.shared ? channel : `dm:${user}`
  const answer = await withFile(reply, { place, locale: asker.locale, send: workspace.sendFile })
  await giveAnswer(respond, answer, workspace.upload)
}

/** Opens a form for what was left out, if something of it can be picked. Slack opens none more than three seconds later. */
async function asksByForm(
  { asking }: Workspace,
  command: Command,
  { text, trigger_id }: SlashCommand,
  asker: Asker,
): Promise<boolean> {
  const form = fillInForm(command, text, asker)
  if (form === null) return false
  const view = renderForm(form, asker.channel, asker.locale)
  const opened = await outcomeOf<unknown>(asking.views.open({ trigger_id, view }))
  return opened.kind === 'done'
}

async function replyTo(
  { answer }: RequestOptions,
  command: Command,
  typed: SlashCommand,
  asker: Asker,
): Promise<CommandReply> {
  const parsed = parseCommandText(command, typedText(typed.text), asker.locale)
  if (!parsed.ok) return refusal(`/${command.name}`, parsed.error)
  return answer({ ...asker, command: command.name, ...parsed.value })
}

/** What the user typed: phones turn quotation marks into curly ones. */
function typedText(text: string): string {
  return unescaped(text).replace(/[“”„]/g, '"')
}
