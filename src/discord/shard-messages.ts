import type { LevelWithSilent } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { CommandRequest, FileTrouble } from '../../commands/command.ts'
import type { MessageRequest } from '../../commands/message.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import type { Result } from '../core/result.ts'
import type { PlatformHealth } from '../ports.ts'
import type { Joined } from './joined.ts'

/** What the process of a shard and the main one tell each other. All of it is JSON. */

/** A command with its files already read. */
export interface SentCommand {
  readonly request: Omit<CommandRequest, 'files'>
  readonly files: Readonly<
    Record<string, { readonly name: string; readonly text: Result<string, FileTrouble> }>
  >
}

/** What a user asks of the bot. */
export type Question =
  | { readonly kind: 'command'; readonly sent: SentCommand }
  | { readonly kind: 'action'; readonly request: ActionRequest }
  | { readonly kind: 'message'; readonly request: MessageRequest }
  | { readonly kind: 'suggestions'; readonly request: SuggestionRequest }

export type Answer =
  | { readonly kind: 'reply'; readonly reply: ActionReply }
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }

/** What a shard needs to connect. */
export interface ShardOrder {
  /** Its number, from 0 on, and how many there are. */
  readonly id: number
  readonly count: number
  readonly token: string
  readonly applicationId: string
  readonly apiUrl: string | null
  readonly logLevel: LevelWithSilent
}

export type ToShard =
  | { readonly kind: 'connect'; readonly order: ShardOrder }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'stop' }

/** How a shard is doing. */
export interface ShardState {
  readonly health: PlatformHealth
  readonly ownId: string | null
  /** Why Discord lets the bot in no more, as long as nobody corrects something; null: it does. */
  readonly refused: string | null
}

export type FromShard =
  | { readonly kind: 'asked'; readonly id: number; readonly question: Question }
  | { readonly kind: 'joined'; readonly joined: Joined }
  | { readonly kind: 'state'; readonly state: ShardState }

/** Only our own processes speak on this channel; discord.js sends things of other kinds there as well. */
export function isToShard(message: unknown): message is ToShard {
  return hasKind(message, ['connect', 'answer', 'stop'])
}

/** See `isToShard`. */
export function isFromShard(message: unknown): message is FromShard {
  return hasKind(message, ['asked', 'joined', 'state'])
}

function hasKind(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false
  return typeof message.kind === 'string' && kinds.includes(message.kind)
}
