import { expect, test, vi } from 'vitest'
import { typeLine } from '../console/open-console.ts'
import { MANAGE_GUILD, ORDINARY_MEMBER } from '../fakes/discord-interact.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { runToEnd, startBot } from './bot-process.ts'
import {
  ANNOUNCED,
  DISCORD_CHANNEL,
  OLD_NEWS,
  rss,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }

async function onDiscord(
  { discord }: World,
  subcommand: string,
  options: Record<string, string>,
): Promise<string> {
  const permissions = ORDINARY_MEMBER | MANAGE_GUILD
  const asked = { command: 'feed', subcommand, options, channelId: DISCORD_CHANNEL, permissions }
  return JSON.stringify((await discord.invoke(asked)).original)
}

async function onSlack({ slack }: World, text: string): Promise<string> {
  const typed = { command: '/feed', text, user: 'U0ANNA', channel: SLACK_CHANNEL }
  const { posts } = await slack.invoke(typed)
  return JSON.stringify(posts)
}

test.for(DATABASES)(
  'a feed added on Discord is polled, alerts every channel, and is the server’s own (%s)',
  { timeout: 60_000 },
  async (which) => {
    await using database = await createDatabase(which)
    await using world = await startWorld(database.url)
    const { environment, feed, discord, slack } = world
    await runToEnd({ script: ['src/cli/dealbell.ts', 'commands', 'register'], environment })
    const links = ['/wire', '/weather'].map(
      (href) => `<link rel=alternate type=application/rss+xml href=${href}>`,
    )
    feed.set('/', { body: `<html>${links.join('')}</html>`, contentType: 'text/html' })
    feed.set('/weather', { body: rss([OLD_NEWS]) })
    feed.set('/wire', { body: rss([ANNOUNCED]) })
    await using bot = await startBot({ script: ['src/main.ts'], environment })

    const asked = await onDiscord(world, 'add', { address: `${feed.url}/` })
    expect(asked).toContain('has several feeds')
    const chosen = { address: `${feed.url}/`, choose: '1', first: 'post' }
    expect(await onDiscord(world, 'add', chosen)).toContain('is polled from now on')
    await vi.waitFor(() => {
      expect(discord.messages(DISCORD_CHANNEL)).toHaveLength(1)
      expect(slack.messages(SLACK_CHANNEL)).toHaveLength(1)
    }, PATIENCE)

    const listed = await onDiscord(world, 'list', {})
    expect(listed).toContain('Nordwind AG to acquire Kiesel Robotics')
    expect(listed).toContain('from the configuration file')
    const seenOnSlack = await onSlack(world, 'list')
    expect(seenOnSlack).toContain('aus der Konfigurationsdatei')
    expect(seenOnSlack).not.toContain('/wire')
    expect(await onSlack(world, 'remove 2')).toContain('keinen Feed 2')
    expect(await onSlack(world, `check ${feed.url}/weather`)).toContain('Halden Foods')
    const onConsole = JSON.stringify(await typeLine(bot.url, '/feed list'))
    expect(onConsole).toContain('from the configuration file')
    expect(onConsole).not.toContain('/wire')
    expect(await onDiscord(world, 'remove', { feed: '2' })).toContain('is off your list')
    expect([...discord.violations, ...slack.violations]).toEqual([])
    expect(bot.output()).not.toContain('"level":50')
  },
)
