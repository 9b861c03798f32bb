import type { Card } from '../core/card/card.ts'
import type { Result } from '../core/result.ts'

export type Platform = 'discord' | 'slack' | 'console'

/** How a message went. `gone`: channel or message no longer exists. `refused`: a person must act first. */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  | {
      readonly kind: 'wait'
      readonly ms: number
      readonly reason: string
      /** No answer came: the message may have gone out all the same. */
      readonly maybeSent?: true
    }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * How an edit went. `uneditable`: the message stands there, but the platform lets nobody change it, now (again in `ms`) or
 * ever (`ms` is null).
 */
export type EditResult =
  | SendResult
  | { readonly kind: 'uneditable'; readonly ms: number | null; readonly reason: string }

/** Marks a message so that sending it again can be recognised. */
export interface SendKey {
  /** Stable over restarts, at most 25 characters of [a-z0-9-]. */
  readonly key: string
  /** True when an earlier try may have gone through: look for that message before sending. */
  readonly uncertain: boolean
}

/** Of an answer. */
export interface ReplyKey extends SendKey {
  /** Whoever reads the channel sees it as well, not only who opens the thread. */
  readonly alsoInChannel?: boolean
}

/** One platform's way of saying something in a channel. `channel` is the platform's own id, without prefix. */
export interface Messenger {
  readonly platform: Platform
  post(channel: string, card: Card, key: SendKey): Promise<SendResult>
  edit(channel: string, messageId: string, card: Card): Promise<EditResult>
  /** Answers a posted message in its thread; the result's message id is the reply's. */
  reply(channel: string, messageId: string, card: Card, key: ReplyKey): Promise<SendResult>
}

/** Whether a platform is on and serving. `detail` is a sentence for the operator; it never holds a secret. */
export interface PlatformHealth {
  readonly ready: boolean
  readonly detail: string
}

/** A chat platform the bot is connected to. */
export interface ChatPlatform extends Messenger {
  /**
   * Connects and serves commands until `stop`. Refuses when the platform does not accept our credentials, with
   * a message that names the environment variable to correct; later losses of connection are healed inside.
   */
  start(): Promise<Result<void, string>>
  /** Stops taking requests, waits for the answers under way, disconnects. */
  stop(): Promise<void>
  health(): PlatformHealth
}
