import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { AppError, describeError } from '../core/error.ts'
import type { EditResult, SendResult } from '../ports.ts'

/** How a request to Discord can fail; `sent` is not among them. */
export type Failure = Exclude<SendResult, { kind: 'sent' }>

const NETWORK_WAIT_MS = 5_000
const SERVER_WAIT_MS = 10_000
const LIMIT_WAIT_MS = 60_000
const OLD_EDIT_WAIT_MS = 10 * 60_000
/** Asking often with a bad token counts toward Discord's ban at 10,000 invalid requests in 10 minutes. */
const TOKEN_WAIT_MS = 5 * 60_000

/** Discord's JSON error codes that the bot acts on (opcodes and status codes page). */
export const CODE = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownUser: 10013,
  announcementEdit: 20022,
  slowmode: 20016,
  writeLimit: 20028,
  oldMessageEdit: 30046,
  tooManyThreads: 160006,
  missingAccess: 50001,
  notOurs: 50005,
  takesNoMessages: 50007,
  notTextChannel: 50008,
  missingPermission: 50013,
  wrongChannelType: 50024,
  invalidForm: 50035,
  archivedThread: 50083,
  threadExists: 160004,
} as const

const EDIT_LIMITS: readonly number[] = [CODE.oldMessageEdit, CODE.announcementEdit]

/** The message to change or answer is no more. */
export const DELETED = { kind: 'gone', reason: 'The Discord message was deleted.' } as const

const GONE: ReadonlyMap<number, string> = new Map([
  [CODE.unknownChannel, 'The Discord channel no longer exists.'],
  [CODE.unknownMessage, DELETED.reason],
  [CODE.takesNoMessages, 'The Discord user takes no direct messages from the bot.'],
  [CODE.unknownUser, 'The Discord user no longer exists.'],
])

const REFUSED: ReadonlyMap<number, string> = new Map([
  [
    CODE.missingAccess,
    'Dealbell cannot see the Discord channel: invite the bot to the server, or give it "View Channel" there.',
  ],
  [
    CODE.missingPermission,
    'Dealbell may not write in the Discord channel: give it "View Channel" and "Send Messages" there, in threads "Send Messages in Threads".',
  ],
  [CODE.notOurs, 'The Discord message was written by someone else and cannot be changed.'],
  [
    CODE.notTextChannel,
    'Discord takes no messages in this channel: choose a text or announcement channel.',
  ],
  [CODE.wrongChannelType, 'Discord takes no messages of this kind in this kind of channel.'],
  [CODE.archivedThread, 'The Discord thread is archived: reopen it, or subscribe another channel.'],
])

const WAIT: ReadonlyMap<number, { ms: number; reason: string }> = new Map([
  [
    CODE.oldMessageEdit,
    { ms: OLD_EDIT_WAIT_MS, reason: 'Discord limits edits of messages older than an hour.' },
  ],
  [
    CODE.announcementEdit,
    { ms: OLD_EDIT_WAIT_MS, reason: 'Discord limits edits of published announcements.' },
  ],
  [CODE.slowmode, { ms: LIMIT_WAIT_MS, reason: 'The Discord channel is in slow mode.' }],
  [CODE.writeLimit, { ms: LIMIT_WAIT_MS, reason: 'The Discord channel is written to too often.' }],
])

function byCode(code: number): Failure | null {
  const wait = WAIT.get(code)
  if (wait !== undefined) return { kind: 'wait', ...wait }
  const gone = GONE.get(code)
  if (gone !== undefined) return { kind: 'gone', reason: gone }
  const refused = REFUSED.get(code)
  return refused === undefined ? null : { kind: 'refused', reason: refused }
}

function byStatus(error: DiscordAPIError): Failure {
  switch (error.status) {
    case 401:
      return {
        kind: 'wait',
        ms: TOKEN_WAIT_MS,
        reason: 'Discord does not accept the token: correct DISCORD_TOKEN and restart.',
      }
    case 403:
      return { kind: 'refused', reason: `Discord forbids it: ${error.message} (${error.code})` }
    case 404:
      return { kind: 'gone', reason: `Discord does not know it: ${error.message} (${error.code})` }
    case 408:
    case 409:
    case 425:
    case 429:
      return { kind: 'wait', ms: LIMIT_WAIT_MS, reason: `Discord is busy: ${error.message}` }
    default:
      throw new AppError('internal', `Discord refused a request of ours: ${error.message}`, {
        cause: `${error.method} answered ${error.status} with code ${error.code}`,
      })
  }
}

/** The JSON error code of a refusal by Discord; null for every other failure. */
export function refusalCode(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null
}

/** Whether a message was refused because the one that it answers is no more. Discord calls that a malformed request. */
export function answersNothing(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError) || error.code !== CODE.invalidForm) return false
  return 'errors' in error.rawError && 'message_reference' in Object(error.rawError.errors)
}

/**
 * What a failed request means for the message. Network trouble, an outage and rate limits ask to wait; a request
 * that Discord calls malformed is our own fault and thrown. The texts never hold addresses, which carry tokens.
 */
export function readFailure(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const ms = Math.max(error.timeToReset, error.retryAfter, error.sublimitTimeout)
    return { kind: 'wait', ms: Math.ceil(ms), reason: 'Discord asks to send more slowly.' }
  }
  if (error instanceof HTTPError) {
    const reason = `Discord answered ${error.status}.`
    return { kind: 'wait', ms: SERVER_WAIT_MS, reason, maybeSent: true }
  }
  if (error instanceof DiscordAPIError) {
    return byCode(refusalCode(error) ?? 0) ?? byStatus(error)
  }
  return {
    kind: 'wait',
    ms: NETWORK_WAIT_MS,
    reason: `Discord could not be reached: ${describeError(error)}`,
    maybeSent: true,
  }
}

/**
 * The same for an edit. Discord refuses to change a message too often by its rate limits and by codes of their own, some of
 * which come as rate limits (429) too.
 */
export function readEditFailure(error: unknown): Exclude<EditResult, { kind: 'sent' }> {
  const failure = readFailure(error)
  const code = refusalCode(error)
  const { reason } = failure
  if (code === CODE.notOurs) return { kind: 'uneditable', ms: null, reason }
  const tooOften = error instanceof RateLimitError || EDIT_LIMITS.includes(code ?? 0)
  return tooOften && failure.kind === 'wait'
    ? { kind: 'uneditable', ms: failure.ms, reason }
    : failure
}
