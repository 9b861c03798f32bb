import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export type { Logger } from 'pino'

export interface LogOptions {
  readonly level: LevelWithSilent
  /** Values that must never be printed, whatever message or error they end up in. */
  readonly secrets: readonly string[]
  /** Where lines go; standard error when not given. */
  readonly destination?: DestinationStream
}

/** Shorter values are left alone: blotting out every "a" would hide the log and no secret is that short. */
const SHORTEST_SECRET = 6

const REDACTED = '[redacted]'

/** Slack's tokens by their form: those of workspaces that install the app are not known when the log is made. */
const SLACK_TOKENS = /\bx(?:ox[a-z]|app)-[\w-]{6,}/g

/**
 * The program's logger: JSON lines, or readable ones when standard error is a terminal. Secrets are blotted out of
 * the finished line, so that no path (message, error, stack, nested object) can carry one.
 */
export function createLog({ level, secrets, destination }: LogOptions): Logger {
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET)
  const forms = hidden.flatMap((secret) => [
    ...new Set([secret, jsonForm(secret), encodeURIComponent(secret)]),
  ])
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', '*.headers.authorization'],
        censor: REDACTED,
      },
      hooks: {
        streamWrite: (line) =>
          forms
            .reduce((text, form) => text.replaceAll(form, REDACTED), line)
            .replace(SLACK_TOKENS, REDACTED),
      },
    },
    destination ?? standardError(),
  )
}

function jsonForm(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function standardError(): DestinationStream {
  if (!process.stderr.isTTY) return pino.destination({ dest: 2, sync: true })
  return pretty({
    destination: 2,
    sync: true,
    ignore: 'part',
    messageFormat: '{if part}{part}: {end}{msg}',
  })
}
