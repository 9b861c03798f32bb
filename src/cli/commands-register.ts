import { COMMANDS } from '../../commands/index.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { readEnvironment } from '../../config/env.ts'
import { inviteUrl, registerCommands } from '../discord/setup.ts'

/** Registers the commands with Discord, and prints the link that invites the bot. */
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
  const offer = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }
  const result = await registerCommands({ token, applicationId, apiUrl, ...offer })
  if (!result.ok) {
    write(`${result.error}\n`)
    return 1
  }
  write(`Commands: ${result.value}\nInvite the bot: ${inviteUrl(applicationId)}\n`)
  return 0
}
