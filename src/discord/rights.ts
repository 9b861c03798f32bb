import { PermissionFlagsBits } from 'discord.js'

/** A right that the bot uses. */
interface NeededRight {
  /** As Discord's settings call it. */
  readonly name: string
  readonly bit: bigint
}

/** Every right that the bot uses, and for what; the invite link asks for these and no more. */
const NEEDED_RIGHTS: readonly NeededRight[] = [
  // To be in the channel at all.
  { name: 'View Channel', bit: PermissionFlagsBits.ViewChannel },
  // `post.ts`: alerts and digests.
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages },
  // `files.ts`: the charts of digests.
  { name: 'Attach Files', bit: PermissionFlagsBits.AttachFiles },
  // `thread.ts`: changes of status, in the alert's thread.
  { name: 'Create Public Threads', bit: PermissionFlagsBits.CreatePublicThreads },
  { name: 'Send Messages in Threads', bit: PermissionFlagsBits.SendMessagesInThreads },
  // `marker.ts`: finds a message that may already have been posted.
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory },
]

/** The rights of `NEEDED_RIGHTS` as one number. */
export const NEEDED_BITS = NEEDED_RIGHTS.reduce((all, { bit }) => all | bit, 0n)

/** What a channel allows or denies to a role or member. */
export interface Overwrite {
  readonly id: string
  readonly allow: bigint
  readonly deny: bigint
}

export interface Standing {
  /** Also the id of the role that everybody has. */
  readonly guildId: string
  readonly ownerId: string
  readonly memberId: string
  /** The member's roles, without everybody's. */
  readonly memberRoles: readonly string[]
  readonly roles: readonly { readonly id: string; readonly permissions: bigint }[]
}

const ALL = ~0n

/**
 * What a member may do in a channel, as Discord computes it (its reference, "Permissions", "Permission hierarchy"):
 * roles first, then the channel's overwrites for everybody, for roles and for the member.
 */
export function rightsIn(standing: Standing, overwrites: readonly Overwrite[]): bigint {
  const { guildId, ownerId, memberId, memberRoles, roles } = standing
  const own = new Set([guildId, ...memberRoles])
  const base = roles
    .filter(({ id }) => own.has(id))
    .reduce((all, { permissions }) => all | permissions, 0n)
  if (memberId === ownerId || (base & PermissionFlagsBits.Administrator) !== 0n) return ALL
  const apply = (rights: bigint, ids: readonly string[]): bigint => {
    const some = overwrites.filter(({ id }) => ids.includes(id))
    const deny = some.reduce((all, one) => all | one.deny, 0n)
    const allow = some.reduce((all, one) => all | one.allow, 0n)
    return (rights & ~deny) | allow
  }
  const rights = apply(apply(apply(base, [guildId]), memberRoles), [memberId])
  return (rights & PermissionFlagsBits.ViewChannel) === 0n ? 0n : rights
}

/** Those of the needed rights that are not among these. */
export function missingRights(rights: bigint): readonly string[] {
  return NEEDED_RIGHTS.filter(({ bit }) => (rights & bit) === 0n).map(({ name }) => name)
}
