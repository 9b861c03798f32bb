import { expect, test, vi } from 'vitest'
import { MANAGE_GUILD, ORDINARY_MEMBER } from '../fakes/discord-interact.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { runToEnd, startBot } from './bot-process.ts'
import { ANNOUNCED, DISCORD_CHANNEL, OLD_NEWS, rss, SLACK_CHANNEL, startWorld } from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }
const OTHER_GUILD = '100000000000000009'
const OTHER_CHANNEL = '300000000000000009'
const QUIET = 'C0QUIET'

/** What somebody who is told nothing in his channel asks for; nothing of it may tell of the other team's deal. */
const QUESTIONS = [
  ['deals', null, { query: 'Kiesel' }],
  ['deals', null, { query: 'feed:wire' }],
  ['deals', null, { query: '-feed:feed' }],
  ['deal', null, { number: '1' }],
  ['company', 'show', { name: 'Kiesel Robotics' }],
  ['company', 'show', { name: 'Nordwind' }],
  ['why', null, { what: '1' }],
  ['why', null, { what: 'https://news.example/announced' }],
  ['why', null, { what: 'Nordwind AG to acquire Kiesel Robotics' }],
  ['feed', 'list', {}],
  ['status', null, {}],
  ['watch', 'test', { rule: 'party:Kiesel' }],
] as const

const SECRET = /1[.,]2 ?(?:b|Mrd)|billion|Thursday|\/wire/

test.for(DATABASES)(
  'what only one team’s feed brought no other server or workspace finds (%s)',
  { timeout: 120_000 },
  async (which) => {
    await using database = await createDatabase(which)
    const channels = { discord: [DISCORD_CHANNEL], slack: [SLACK_CHANNEL], quiet: [QUIET] }
    await using world = await startWorld(database.url, channels)
    const { environment, feed, discord, slack } = world
    await runToEnd({ script: ['src/cli/dealbell.ts', 'commands', 'register'], environment })
    feed.set('/wire', { body: rss([ANNOUNCED]) })
    await using bot = await startBot({ script: ['src/main.ts'], environment })
    discord.join(OTHER_GUILD, OTHER_CHANNEL)
    const onDiscord = async (
      channelId: string,
      [command, subcommand, options]: readonly [string, string | null, Record<string, string>],
    ) => {
      const permissions = ORDINARY_MEMBER | MANAGE_GUILD
      const asked = { command, ...(subcommand === null ? {} : { subcommand }), options }
      return JSON.stringify((await discord.invoke({ ...asked, channelId, permissions })).original)
    }
    const added = { address: `${feed.url}/wire`, first: 'post' }
    expect(await onDiscord(DISCORD_CHANNEL, ['feed', 'add', added])).toContain('is polled')
    world.publish([OLD_NEWS])
    await vi.waitFor(() => {
      expect(discord.messages(DISCORD_CHANNEL)).toHaveLength(1)
    }, PATIENCE)

    expect(await onDiscord(DISCORD_CHANNEL, QUESTIONS[0])).toContain('Kiesel Robotics')
    expect(await onDiscord(DISCORD_CHANNEL, QUESTIONS[1])).toContain('Kiesel Robotics')
    expect(await onDiscord(DISCORD_CHANNEL, QUESTIONS[4])).toContain('Nordwind AG')
    for (const question of QUESTIONS) {
      expect(await onDiscord(OTHER_CHANNEL, question)).not.toMatch(SECRET)
      const [command, subcommand, options] = question
      const text = [subcommand, ...Object.values(options)].filter((part) => part !== null).join(' ')
      const typed = { command: `/${command}`, text, user: 'U0ANNA', channel: QUIET }
      const { posts } = await slack.invoke(typed)
      expect(posts.length).toBeGreaterThan(0)
      expect(JSON.stringify(posts)).not.toMatch(SECRET)
    }
    await vi.waitFor(async () => {
      expect(await onDiscord(OTHER_CHANNEL, ['deals', null, {}])).toContain('Marlow Bakery')
    }, PATIENCE)
    const onConsole = async (path: string) => (await fetch(`${bot.url}/console/${path}`)).text()
    expect(await onConsole('search?q=')).toContain('Marlow Bakery')
    for (const path of ['search?q=', 'search?q=Kiesel', 'search?q=feed:wire', 'deal/1', 'deal/2']) {
      expect(await onConsole(path)).not.toMatch(/Kiesel Robotics/)
    }
    const onSlack = async (command: string, text: string) => {
      const typed = { command: `/${command}`, text, user: 'U0ANNA', channel: QUIET }
      return JSON.stringify((await slack.invoke(typed)).posts)
    }
    const offered = await onDiscord(DISCORD_CHANNEL, ['alerts', 'join', {}])
    const code = /The code is ([A-Z2-9]{10})/.exec(offered)?.[1] ?? ''
    expect(await onSlack('alerts', `join ${code}`)).toContain('jetzt mit discord:')
    expect(await onSlack('deals', 'Kiesel')).toContain('Kiesel Robotics')
    expect(await onSlack('feed', 'list')).toContain('von einem verbundenen Team')
    expect(await onDiscord(OTHER_CHANNEL, ['deals', null, { query: 'Kiesel' }])).not.toMatch(SECRET)
    expect(await onSlack('alerts', 'settings')).toContain('Verbunden mit: discord:')
    expect(await onSlack('alerts', 'leave')).toContain('nicht mehr mit discord:')
    expect(await onSlack('deals', 'Kiesel')).not.toMatch(SECRET)
    expect([...discord.violations, ...slack.violations]).toEqual([])
    expect(bot.output()).not.toContain('"level":50')
  },
)
