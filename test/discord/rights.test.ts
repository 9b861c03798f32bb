import { ApplicationFlags, GatewayIntentBits, PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { missingIntents } from '../../src/discord/intents.ts'
import { missingRights, NEEDED_BITS, rightsIn, type Standing } from '../../src/discord/rights.ts'

const { ViewChannel, SendMessages, Administrator } = PermissionFlagsBits

const STANDING: Standing = {
  guildId: '1',
  ownerId: '9',
  memberId: '5',
  memberRoles: ['2'],
  roles: [
    { id: '1', permissions: ViewChannel },
    { id: '2', permissions: SendMessages },
    { id: '3', permissions: Administrator },
  ],
}

function overwrite(id: string, allow: bigint, deny: bigint) {
  return { id, allow, deny }
}

test("a member has the rights of everybody's role and of its own, of no other", () => {
  expect(rightsIn(STANDING, [])).toBe(ViewChannel | SendMessages)
})

test("a channel's overwrites count in the order everybody, roles, member", () => {
  const closed = overwrite('1', 0n, ViewChannel)
  expect(rightsIn(STANDING, [closed])).toBe(0n)
  expect(rightsIn(STANDING, [closed, overwrite('2', ViewChannel, 0n)])).toBe(
    ViewChannel | SendMessages,
  )
  const muted = overwrite('5', 0n, SendMessages)
  expect(rightsIn(STANDING, [muted, overwrite('2', SendMessages, 0n)])).toBe(ViewChannel)
})

test('an administrator and the owner have every right', () => {
  const everything = { ...STANDING, memberRoles: ['3'] }
  const closed = [overwrite('1', 0n, ViewChannel)]
  expect(missingRights(rightsIn(everything, closed))).toEqual([])
  expect(missingRights(rightsIn({ ...STANDING, ownerId: '5' }, closed))).toEqual([])
})

test('names the rights that are missing as Discord calls them', () => {
  expect(missingRights(NEEDED_BITS & ~SendMessages)).toEqual(['Send Messages'])
  expect(missingRights(0n)).toHaveLength(6)
})

test('names the privileged intents that are wanted and not switched on', () => {
  const wanted = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]
  expect(missingIntents(wanted, 0)).toEqual(['Message Content Intent'])
  expect(missingIntents(wanted, ApplicationFlags.GatewayMessageContent)).toEqual([])
  expect(missingIntents([GatewayIntentBits.Guilds], 0)).toEqual([])
})
