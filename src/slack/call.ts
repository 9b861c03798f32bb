import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api'
import type { LibraryLogger } from './library-log.ts'

/** How a call of Slack's Web API ended, before anyone decides what that means. */
export type CallOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Slack said no, with its error code and, for `missing_scope`, the scope it wants. */
  | { readonly kind: 'no'; readonly code: string; readonly needed: string | null }
  | { readonly kind: 'limited'; readonly retryAfterMs: number }
  /** No usable answer: Slack may or may not have done what was asked. */
  | { readonly kind: 'lost'; readonly reason: string; readonly retryAfterMs: number | null }

export interface ClientOptions {
  readonly apiUrl: string
  readonly logger: LibraryLogger
  /** Milliseconds until a call without an answer counts as lost. */
  readonly timeoutMs: number
}

/**
 * A Web API client that answers at once however the call went. The library's own patience is switched off: after
 * one 429 it would hold back every channel, and a retry after a lost answer could post twice.
 */
export function webClient(token: string | undefined, options: ClientOptions): WebClient {
  return new WebClient(token, { ...clientSettings(options), logger: options.logger })
}

/** The same settings for a client that another library makes. */
export function clientSettings({ apiUrl, timeoutMs }: Omit<ClientOptions, 'logger'>) {
  return {
    slackApiUrl: apiUrl,
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  }
}

/** Runs one call and turns what the library throws into an outcome; other faults pass through. */
export async function outcomeOf<T>(call: Promise<T>): Promise<CallOutcome<T>> {
  try {
    return { kind: 'done', value: await call }
  } catch (error) {
    return failure(error)
  }
}

/** Reads an error of Slack's libraries; anything else is thrown on. */
export function failure(error: unknown): Exclude<CallOutcome<never>, { kind: 'done' }> {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'limited', retryAfterMs: error.retryAfter * 1000 }
  }
  if (error instanceof WebAPIPlatformError) {
    return refusal(error)
  }
  if (error instanceof WebAPIHTTPError) {
    const seconds = Number(error.headers['retry-after'])
    const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null
    return { kind: 'lost', reason: `Slack answered HTTP ${error.statusCode}`, retryAfterMs }
  }
  if (error instanceof WebAPIRequestError) {
    return {
      kind: 'lost',
      reason: `Slack cannot be reached: ${rootCause(error)}`,
      retryAfterMs: null,
    }
  }
  throw error
}

function refusal(error: WebAPIPlatformError): Exclude<CallOutcome<never>, { kind: 'done' }> {
  const code = error.data.error
  if (!/^[a-z_]{1,60}$/.test(code)) {
    // The library puts an unreadable body here, for example the page of a proxy, which must not travel on.
    return {
      kind: 'lost',
      reason: 'the answer is not from Slack; is a proxy between?',
      retryAfterMs: null,
    }
  }
  const needed: unknown = Reflect.get(error.data, 'needed')
  return { kind: 'no', code, needed: typeof needed === 'string' ? needed : null }
}

function rootCause(error: WebAPIRequestError): string {
  const { cause } = error.original
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  return typeof code === 'string' ? code : error.original.message
}
