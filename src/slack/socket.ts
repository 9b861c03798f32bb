import { setTimeout as delay } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import { SocketModeClient } from '@slack/socket-mode'
import { type CallOutcome, clientSettings, failure } from './call.ts'
import type { LibraryLogger } from './library-log.ts'

/** How long Slack may take for apps.connections.open, and then for the socket and its greeting. */
const CALL_MS = 10_000
const GREETING_MS = 15_000
/** A pong that is this late means that the connection is dead. */
const PONG_MS = 10_000
const CLOSE_MS = 2000

export interface SocketOptions {
  readonly appToken: string
  readonly apiUrl: string
  readonly logger: LibraryLogger
  /** Takes every envelope: a slash command, an event. */
  readonly receive: (event: ReceiverEvent) => Promise<void>
}

/** One Socket Mode connection. */
export interface Socket {
  /** Settles when the connection has ended, whoever ended it. */
  readonly closed: Promise<void>
  /** Ends the connection; waits for Slack's part of it, but not for long. */
  close(): Promise<void>
}

/**
 * Opens one Socket Mode connection and waits for Slack's greeting. The library's own reconnection stays off: after
 * every `disconnect` it sits out its pong timeout, and when reconnecting fails it leaves a rejection that nobody
 * handles, which ends the process.
 */
export async function openSocket(
  options: SocketOptions,
  signal: AbortSignal,
): Promise<CallOutcome<Socket>> {
  const client = new SocketModeClient({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_MS,
    logger: options.logger,
    clientOptions: clientSettings({ apiUrl: options.apiUrl, timeoutMs: CALL_MS }),
  })
  client.on('slack_event', (event: Envelope) => {
    void options.receive(eventOf(event))
  })
  guardReading(client, options.logger)
  const closed = endOf(client)
  const failed = await greeting(client, signal)
  if (failed === null) return { kind: 'done', value: { closed, close: () => close(client) } }
  // The library cannot be called back from opening; it may still arrive after we gave up.
  client.on('connected', () => void client.disconnect())
  await close(client)
  return failed
}

type Reader = (...message: unknown[]) => unknown

/** The library reads messages without catching what it trips over, which would end the process. */
function guardReading(client: SocketModeClient, logger: LibraryLogger): void {
  const readers: readonly Reader[] = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (...message: unknown[]) => void readSafely(readers, message, logger))
}

async function readSafely(
  readers: readonly Reader[],
  message: readonly unknown[],
  logger: LibraryLogger,
): Promise<void> {
  try {
    await Promise.all(readers.map((read) => read(...message)))
  } catch {
    logger.warn('Slack sent a message that cannot be read')
  }
}

/**
 * Settles when the connection is of no more use: it is closed, or Slack said goodbye, after which the library takes
 * no more envelopes but may wait half a minute for the other side to hang up.
 */
function endOf(client: SocketModeClient): Promise<void> {
  return new Promise((resolve) => {
    client.once('disconnected', () => resolve())
    client.on('ws_message', (data: unknown) => {
      if (!saysGoodbye(data)) return
      resolve()
      void hangUp(client)
    })
  })
}

async function hangUp(client: SocketModeClient): Promise<void> {
  await delay(CLOSE_MS, undefined, { ref: false })
  await client.disconnect()
}

function saysGoodbye(data: unknown): boolean {
  // Parsed a second time only if it may be one; a command's text may hold the word as well.
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return false
  try {
    const message: unknown = JSON.parse(data)
    return (
      typeof message === 'object' &&
      message !== null &&
      Reflect.get(message, 'type') === 'disconnect'
    )
  } catch {
    return false
  }
}

/** What the library hands over for an envelope. */
interface Envelope {
  readonly ack: (response?: object | string) => Promise<void>
  readonly body: Record<string, unknown>
  readonly retry_num?: number
  readonly retry_reason?: string
}

function eventOf({ ack, body, retry_num, retry_reason }: Envelope): ReceiverEvent {
  return {
    body,
    ack,
    ...(retry_num === undefined ? {} : { retryNum: retry_num }),
    ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
  }
}

/** Null once Slack has said hello, or why it did not. */
async function greeting(client: SocketModeClient, signal: AbortSignal): Promise<Failed | null> {
  const started = client.start().then(() => null, startFailure)
  const late = delay(GREETING_MS, null, { ref: false, signal }).then(
    () => lost('Slack sent no greeting in time'),
    () => lost('the bot is stopping'),
  )
  return Promise.race([started, late])
}

type Failed = Exclude<CallOutcome<never>, { kind: 'done' }>

function startFailure(error: unknown): Failed {
  // The library rejects with nothing when the socket closes before the greeting.
  if (error === undefined) return lost('Slack closed the connection before its greeting')
  try {
    return failure(error)
  } catch {
    // Its message may hold the socket's address, which lets anyone in.
    return lost('the address that Slack gave for the connection could not be used')
  }
}

function lost(reason: string): Failed {
  return { kind: 'lost', reason, retryAfterMs: null }
}

async function close(client: SocketModeClient): Promise<void> {
  const polite = client.disconnect().then(() => true)
  if (await Promise.race([polite, delay(CLOSE_MS, false, { ref: false })])) return
  // The second call drops a connection whose other side does not answer the first one.
  await client.disconnect()
}
