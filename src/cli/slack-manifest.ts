import { COMMANDS } from '../../commands/index.ts'
import { slackManifest } from '../slack/setup.ts'

/** Prints the manifest from which Slack creates the app with all its commands and scopes. */
export function printManifest(write: (text: string) => void): 0 {
  write(`${JSON.stringify(slackManifest(COMMANDS), null, 2)}\n`)
  return 0
}
