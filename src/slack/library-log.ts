import { LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'
import { describeError } from '../core/error.ts'

/** What Slack's libraries ask of a logger. */
export interface LibraryLogger {
  debug(...parts: unknown[]): void
  info(...parts: unknown[]): void
  warn(...parts: unknown[]): void
  error(...parts: unknown[]): void
  setLevel(level: LogLevel): void
  getLevel(): LogLevel
  setName(name: string): void
}

/** Addresses that work without a token (sockets, response_url, webhooks), which our log cannot know by their value. */
const ADDRESSES = /wss?:\/\/[^\s"']+|https?:\/\/hooks\.[^\s"']+|[?&]ticket=[^\s"'&]+/gi

/**
 * Leads the log of Slack's libraries into ours, which blots out the tokens. Their debug lines carry whole requests
 * and are dropped; the rest is reduced to sentences.
 */
export function libraryLogger(log: Logger): LibraryLogger {
  return {
    debug() {},
    info: (...parts) => log.debug(sentence(parts)),
    warn: (...parts) => log.warn(sentence(parts)),
    error: (...parts) => log.warn(sentence(parts)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  }
}

/** The text with every address blotted out that lets anyone in. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESSES, '[redacted]')
}

function sentence(parts: readonly unknown[]): string {
  // An object may be a request or an answer with people's words in it; only its kind is worth a line.
  const words = parts.map((part) => {
    if (part instanceof Error || typeof part !== 'object') return describeError(part)
    return '[object]'
  })
  return withoutAddresses(words.join(' '))
}
