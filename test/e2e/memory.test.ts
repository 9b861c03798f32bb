import { expect, test, vi } from 'vitest'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { startBot } from './bot-process.ts'
import {
  DISCORD_CHANNEL,
  type FeedArticle,
  SLACK_CHANNEL,
  startWorld,
  type World,
} from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }

const SERIES_A: FeedArticle = {
  guid: 'series-a',
  title: 'Kiesel Robotics raises $40 million in Series A led by Halden Ventures',
  text: 'Kiesel Robotics has raised $40 million in a Series A round led by Halden Ventures. The round values the company at $200 million, it said on Friday.',
  published: 'Fri, 03 May 2024 08:00:00 GMT',
}

const SERIES_B: FeedArticle = {
  guid: 'series-b',
  title: 'Kiesel Robotics raises $90 million in Series B led by Brandt Capital',
  text: 'Kiesel Robotics has raised $90 million in a Series B round led by Brandt Capital. The round values the company at $420 million, it said on Thursday.',
  published: 'Thu, 12 Jun 2025 08:00:00 GMT',
}

async function firstPoll(world: World): Promise<void> {
  await vi.waitFor(
    () => expect(world.feed.requests.some(({ status }) => status === 304)).toBe(true),
    PATIENCE,
  )
}

test.for(DATABASES)(
  'an alert about a round tells how the valuation has changed since the last one (%s)',
  { timeout: 60_000 },
  async (which) => {
    await using database = await createDatabase(which)
    await using world = await startWorld(database.url)
    world.publish([SERIES_A])
    await using bot = await startBot({ script: ['src/main.ts'], environment: world.environment })
    await firstPoll(world)
    world.publish([SERIES_B, SERIES_A])
    await vi.waitFor(() => {
      expect(JSON.stringify(world.discord.messages(DISCORD_CHANNEL))).toContain(
        'Valuation up from US$200m in May 2024 (+110%)',
      )
      expect(JSON.stringify(world.slack.messages(SLACK_CHANNEL))).toContain(
        'Bewertung gestiegen von 200 Mio. US-Dollar im Mai 2024 (+110\u00a0%)',
      )
    }, PATIENCE)
    const alerts = JSON.stringify(world.slack.messages(SLACK_CHANNEL))
    expect(alerts).toContain('Mai 2024: Series A, 40 Mio. US-Dollar, angeführt von Halden Ventures')
    const typed = { text: '2', user: 'U0ANNA', channel: SLACK_CHANNEL }
    const told = await world.slack.invoke({ ...typed, command: '/deal' })
    expect(JSON.stringify(told.posts)).toContain('The round values the company at $200 million')
    const about = { ...typed, command: '/company', text: 'show kiesel robotics gmbh' }
    const { posts } = await world.slack.invoke(about)
    expect(JSON.stringify(posts)).toContain('200 Mio. US-Dollar, Mai 2024, Example Wire')
    expect([...world.discord.violations, ...world.slack.violations]).toEqual([])
    expect(bot.output()).not.toContain('"level":50')
  },
)
