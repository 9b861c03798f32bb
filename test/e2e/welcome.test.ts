import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { MANAGE_GUILD, ORDINARY_MEMBER } from '../fakes/discord-interact.ts'
import { textOf } from '../fakes/discord-world.ts'
import { runToEnd, startBot } from './bot-process.ts'
import { DISCORD_CHANNEL, SLACK_CHANNEL, startWorld, type World } from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }
const OTHER_SERVER = '100000000000000777'
const ITS_CHANNEL = '300000000000000777'

async function onDiscord({ discord }: World): Promise<string> {
  const permissions = ORDINARY_MEMBER | MANAGE_GUILD
  const asked = { command: 'status', options: {}, channelId: DISCORD_CHANNEL, permissions }
  return JSON.stringify((await discord.invoke(asked)).original)
}

test('a bot with nothing set up shows each server and workspace once how to begin', {
  timeout: 60_000,
}, async () => {
  await using world = await startWorld()
  const { discord, slack, folder } = world
  const config = join(folder, 'empty.yaml')
  await writeFile(config, 'rates: off\n')
  const environment = { ...world.environment, DEALBELL_CONFIG: config }
  await runToEnd({ script: ['src/cli/dealbell.ts', 'commands', 'register'], environment })
  await using bot = await startBot({ script: ['src/main.ts'], environment })

  expect(await onDiscord(world)).toContain('Welcome to Dealbell')
  expect(await onDiscord(world)).not.toContain('Welcome to Dealbell')
  discord.join(OTHER_SERVER, ITS_CHANNEL)
  await vi.waitFor(() => expect(discord.messages(ITS_CHANNEL)).toHaveLength(1), PATIENCE)
  expect(discord.messages(ITS_CHANNEL).map(textOf).join('')).toContain('/feed add')
  expect(discord.messages(DISCORD_CHANNEL)).toEqual([])
  const typed = { command: '/status', text: '', user: 'U0ANNA', channel: SLACK_CHANNEL }
  const { posts } = await slack.invoke(typed)
  expect(JSON.stringify(posts)).toContain('Willkommen bei Dealbell')
  expect([...discord.violations, ...slack.violations]).toEqual([])
  expect(bot.output()).not.toContain('"level":50')
})
