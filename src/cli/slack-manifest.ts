import { COMMANDS } from '../../commands/index.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { readEnvironment } from '../../config/env.ts'
import { slackManifest } from '../slack/setup.ts'

const APP = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }

export interface ManifestOptions {
  /** For an app that Slack reaches by requests to the web server. */
  readonly http: boolean
}

export interface ManifestContext {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly write: (text: string) => void
  readonly warn: (text: string) => void
}

/** Prints the manifest from which Slack creates the app with all its commands and scopes. Gives the exit code. */
export function printManifest(
  { http }: ManifestOptions,
  { environment, write, warn }: ManifestContext,
): 0 | 2 {
  const reading = readEnvironment(environment)
  if (!reading.ok) {
    warn(`${reading.faults.join('\n')}\n`)
    return 2
  }
  const publicUrl = reading.value.DEALBELL_PUBLIC_URL ?? null
  if (http && publicUrl === null) {
    warn('--http needs DEALBELL_PUBLIC_URL, the https address under which Slack reaches the bot.\n')
    return 2
  }
  write(`${JSON.stringify(slackManifest(APP, { publicUrl, http }), null, 2)}\n`)
  return 0
}
