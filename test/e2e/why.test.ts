import { expect, test, vi } from 'vitest'
import { runToEnd, startBot } from './bot-process.ts'
import {
  ANNOUNCED,
  DISCORD_CHANNEL,
  type FeedArticle,
  OLD_NEWS,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }

const RAIN: FeedArticle = {
  guid: 'rain',
  title: 'Rain expected over the coast on Sunday',
  text: 'It will rain over the coast on Sunday, forecasters said. Take an umbrella to the beach.',
}

async function whyOnSlack({ slack }: World, what: string): Promise<string> {
  const typed = { command: '/why', text: what, user: 'U0ANNA', channel: SLACK_CHANNEL }
  const { posts } = await slack.invoke(typed)
  return JSON.stringify(posts)
}

test('/why tells of a posted alert, an article without a deal, a baseline and an unknown address', {
  timeout: 60_000,
}, async () => {
  await using world = await startWorld()
  const { discord, environment, feed } = world
  await runToEnd({ script: ['src/cli/dealbell.ts', 'commands', 'register'], environment })
  world.publish([OLD_NEWS])
  await using bot = await startBot({ script: ['src/main.ts'], environment })
  await vi.waitFor(
    () => expect(feed.requests.some(({ status }) => status === 304)).toBe(true),
    PATIENCE,
  )
  world.publish([RAIN, ANNOUNCED, OLD_NEWS])
  await vi.waitFor(async () => {
    expect(world.slack.messages(SLACK_CHANNEL)).toHaveLength(1)
    expect(await whyOnSlack(world, '#2')).toContain('hat die Meldung am')
    expect(await whyOnSlack(world, 'rain expected')).toContain('durch den Feed')
  }, PATIENCE)

  const posted = await whyOnSlack(world, '<https://news.example/announced?utm_source=slack>')
  expect(posted).toContain('Er berichtet über Deal #2')
  expect(posted).toContain('party:Kiesel (kiesel)')
  expect(posted).toContain('Hat es ausgewählt. Beteiligte: Kiesel Robotics (Ziel)')
  expect(await whyOnSlack(world, 'https://news.example/rain')).toContain('wird kein Deal gelesen')
  expect(await whyOnSlack(world, 'https://news.example/old')).toContain('Ausgangsbestand')
  const unknown = await whyOnSlack(world, 'https://news.example/never')
  expect(unknown).toContain('Der eine Feed, der abgefragt wird, hat es nicht gebracht.')
  expect(unknown).toContain('Zuletzt am')

  const asked = { command: 'why', options: { what: '2' }, channelId: DISCORD_CHANNEL }
  const answer = JSON.stringify((await discord.invoke(asked)).original)
  expect(answer).toContain('This channel was alerted on')
  expect(answer).toContain('Selected it. Party: Kiesel Robotics')
  expect(bot.output()).not.toContain('"level":50')
})
