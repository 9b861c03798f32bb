import { ApplicationFlags, GatewayIntentBits } from 'discord.js'

/** What the bot wants to be told by Discord: which servers it is in, with their channels. */
export const INTENTS: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds]

/** The intents that must be switched on for the application, and the flags that say they are. */
const PRIVILEGED = [
  {
    intent: GatewayIntentBits.GuildPresences,
    name: 'Presence Intent',
    flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  },
  {
    intent: GatewayIntentBits.GuildMembers,
    name: 'Server Members Intent',
    flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  },
  {
    intent: GatewayIntentBits.MessageContent,
    name: 'Message Content Intent',
    flags: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  },
] as const

/** The intents among these that are not switched on for an application with these flags, as its settings call them. */
export function missingIntents(
  intents: readonly GatewayIntentBits[],
  applicationFlags: number,
): readonly string[] {
  return PRIVILEGED.filter(
    ({ intent, flags }) => intents.includes(intent) && (applicationFlags & flags) === 0,
  ).map(({ name }) => name)
}
