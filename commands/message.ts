import type { Asker, CommandContext, CommandReply, Localised, Permission } from './command.ts'

/** A page that a message links to, as the platform previews it. */
export interface MessagePreview {
  readonly title: string
  readonly text: string
  readonly url: string | null
}

/** A message in a channel that something is asked about. Everything in it comes from outside and may be anything. */
export interface AskedMessage {
  /** Plain text; links stand in it as addresses. */
  readonly text: string
  readonly previews: readonly MessagePreview[]
  /** Milliseconds since 1970, UTC. */
  readonly sentAt: number
}

/** What somebody wants to know of a message. */
export interface MessageRequest extends Asker {
  /** The command's name. */
  readonly command: string
  readonly message: AskedMessage
}

/** A command in the menu of a message, written once for all platforms. */
export interface MessageCommand {
  /** Lower case letters and hyphens, the same on every platform. */
  readonly name: string
  /** How the menu shows it: at most 32 characters, Discord's limit. */
  readonly title: Localised
  /** The same for Slack, which shows 24 characters and one language. */
  readonly shortTitle: string
  readonly permission: Permission
  run(request: MessageRequest, context: CommandContext): Promise<CommandReply>
}
