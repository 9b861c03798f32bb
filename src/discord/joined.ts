import { ChannelType, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js'
import { type Locale, nearestLocale } from '../core/card/locale.ts'

/** Discord also tells of servers that the bot has been in for long: those of an outage, and late ones at the start. */
const FRESH_MS = 10 * 60_000

/** A server that the bot has just joined. */
export interface Joined {
  readonly team: string
  /** The id of the channel where its people see a word from the bot. */
  readonly place: string
  /** All of its channels, as subscriptions name them. */
  readonly channels: readonly string[]
  readonly locale: Locale
}

/** Where to greet a server that the bot has joined just now; null when it did so earlier, or may write nowhere. */
export function joinedJustNow(guild: Guild, now: number): Joined | null {
  const ageMs = now - guild.joinedTimestamp
  if (Number.isNaN(ageMs) || ageMs > FRESH_MS) return null
  const channel = [guild.systemChannel, ...byPosition(guild)].find(
    (one) => one !== null && mayWrite(guild, one),
  )
  if (channel === undefined || channel === null) return null
  const locale = nearestLocale(guild.preferredLocale)
  const channels = [...guild.channels.cache.keys()].map((id) => `discord:${id}`)
  return { team: `discord:${guild.id}`, place: channel.id, channels, locale }
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
