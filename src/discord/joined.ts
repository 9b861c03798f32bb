import { ChannelType, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js'
import { type Locale, nearestLocale } from '../core/card/locale.ts'

/** Discord also tells of servers that the bot has been in for long: those of an outage, and late ones at the start. */
const FRESH_MS = 10 * 60_000

/** A server that the bot has just joined. */
export interface Joined {
  readonly team: string
  /** Where its people see a word from the bot. */
  readonly channel: string
  readonly locale: Locale
}

/** Where to greet a server that the bot has joined just now; null when it did so earlier, or may write nowhere. */
export function joinedJustNow(guild: Guild, now: number): Joined | null {
  if (now - guild.joinedTimestamp > FRESH_MS) return null
  const channel = [guild.systemChannel, ...byPosition(guild)].find(
    (one) => one !== null && mayWrite(guild, one),
  )
  if (channel === undefined || channel === null) return null
  const locale = nearestLocale(guild.preferredLocale)
  return { team: `discord:${guild.id}`, channel: channel.id, locale }
}

function byPosition(guild: Guild): readonly GuildBasedChannel[] {
  return [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .toSorted((a, b) => a.rawPosition - b.rawPosition)
}

function mayWrite(guild: Guild, channel: GuildBasedChannel): boolean {
  const { me } = guild.members
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages
  return me !== null && channel.permissionsFor(me).has(needed)
}
