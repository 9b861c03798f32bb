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

// Tokens of any kind, and the addresses that work without a token: sockets, response_url and webhooks.
const CREDENTIALS =
  /\b(?:xox[a-z]|xapp)-[\w.-]+|wss?:\/\/[^\s"']+|https?:\/\/hooks\.[^\s"']+|[?&]ticket=[^\s"'&]+/gi

/**
 * Leads the log of Slack's libraries into ours. Their debug lines carry whole requests and are dropped; the rest
 * is reduced to sentences without `secrets` and without anything that looks like a Slack credential.
 */
export function libraryLogger(log: Logger, secrets: readonly string[]): LibraryLogger {
  const say = (parts: readonly unknown[]): string => withoutSecrets(sentence(parts), secrets)
  return {
    debug() {},
    info: (...parts) => log.debug(say(parts)),
    warn: (...parts) => log.warn(say(parts)),
    error: (...parts) => log.warn(say(parts)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  }
}

/** The text with every given secret and everything that looks like a Slack credential blotted out. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret !== '')
  const cleaned = known.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
  return cleaned.replace(CREDENTIALS, '[secret]')
}

function sentence(parts: readonly unknown[]): string {
  // An object may be a request or an answer with people's words in it; only its kind is worth a line.
  return parts
    .map((part) => {
      if (part instanceof Error || typeof part !== 'object') return describeError(part)
      return '[object]'
    })
    .join(' ')
}
