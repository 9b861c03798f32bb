import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { startBot } from './bot-process.ts'
import { ANNOUNCED, DISCORD_CHANNEL, OLD_NEWS, SLACK_CHANNEL, startWorld } from './world.ts'

const PATIENCE = { timeout: 20_000, interval: 100 }

const TOLD = [
  'dealbell_articles_total 2',
  'dealbell_deals_total 2',
  'dealbell_sends_total{platform="discord",action="post",outcome="sent"} 1',
  'dealbell_sends_total{platform="slack",action="post",outcome="sent"} 1',
  'dealbell_sends_total{platform="slack",action="reply",outcome="sent"} 0',
  'dealbell_request_faults_total 0',
  'dealbell_feeds{state="working"} 0',
  'dealbell_deliveries_open{platform="discord"} 0',
  'dealbell_ready{part="database"} 1',
]

test('the figures say what the bot has done', { timeout: 60_000 }, async () => {
  await using world = await startWorld()
  world.publish([OLD_NEWS])
  await using bot = await startBot({ script: ['src/main.ts'], environment: world.environment })
  const figures = async () => (await fetch(`${bot.url}/metrics`)).text()
  await vi.waitFor(
    async () => expect(await figures()).toMatch(/^dealbell_articles_total 1$/m),
    PATIENCE,
  )
  world.publish([ANNOUNCED, OLD_NEWS])
  await vi.waitFor(() => {
    expect(world.discord.messages(DISCORD_CHANNEL)).toHaveLength(1)
    expect(world.slack.messages(SLACK_CHANNEL)).toHaveLength(1)
  }, PATIENCE)
  world.feed.set('/feed.xml', { status: 500 })
  await vi.waitFor(
    async () => expect(await figures()).toContain('dealbell_feeds{state="failing"} 1'),
    PATIENCE,
  )

  await vi.waitFor(async () => {
    const lines = (await figures()).split('\n')
    for (const line of TOLD) expect(lines).toContain(line)
  }, PATIENCE)
  const text = await figures()
  expect(text).toMatch(/^dealbell_polls_total\{outcome="fresh"\} [2-9]$/m)
  expect(text).toMatch(/^dealbell_polls_total\{outcome="failed"\} [1-9]$/m)
  expect(text).toMatch(/^process_resident_memory_bytes \d{7,}$/m)

  const names = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name)
  const described = readFileSync('docs/metrics.md', 'utf8')
  expect(names.filter((name) => !described.includes(`\`${name}`))).toEqual([])
})
