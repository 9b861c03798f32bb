import { COMMANDS } from '../../commands/index.ts'
import { readEnvironment } from '../../config/env.ts'
import { inviteUrl, registerCommands } from '../discord/setup.ts'

/** Registers the slash commands with Discord, and prints the link that invites the bot. */
export async function registerDiscordCommands(
  variables: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<0 | 1> {
  const environment = readEnvironment(variables)
  if (!environment.ok) {
    write(`${environment.faults.join('\n')}\n`)
    return 1
  }
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = environment.value
  if (token === undefined || applicationId === undefined) {
    write('DISCORD_TOKEN and DISCORD_APPLICATION_ID must be set\n')
    return 1
  }
  const apiUrl = environment.value.DISCORD_API_URL
  const result = await registerCommands({ token, applicationId, apiUrl, commands: COMMANDS })
  if (!result.ok) {
    write(`${result.error}\n`)
    return 1
  }
  write(`Slash commands: ${result.value}\nInvite the bot: ${inviteUrl(applicationId)}\n`)
  return 0
}
