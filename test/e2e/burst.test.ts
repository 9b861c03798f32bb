import { expect, test, vi } from 'vitest'
import { startBot } from './bot-process.ts'
import { type FeedArticle, OLD_NEWS, startWorld } from './world.ts'

const EACH = Array.from({ length: 25 }, (_, at) => at)
const CHANNELS = {
  discord: EACH.map((at) => `3000000000000001${String(at).padStart(2, '0')}`),
  slack: EACH.map((at) => `C0NEWS${String(at).padStart(2, '0')}`),
}

const TARGETS = [
  'Marlow Bakery',
  'Tessin Optics',
  'Halden Foods',
  'Corvo Freight',
  'Blakely Shipping',
  'Ostara Labs',
  'Pellworm Energy',
  'Quarry Hill',
  'Rondane Steel',
  'Savoy Analytics',
  'Trelawny Mining',
  'Umbra Security',
  'Valmont Textiles',
  'Wexford Dairy',
  'Yarrow Biotech',
  'Zephyr Mobility',
  'Arden Insurance',
  'Brixen Software',
  'Calder Paper',
  'Dunmore Pharma',
]

const NEWS: readonly FeedArticle[] = TARGETS.map((target, at) => ({
  guid: `burst-${at}`,
  title: `Kiesel Robotics to acquire ${target} for $${at + 11} million`,
  text: `Kiesel Robotics has agreed to acquire ${target} for $${at + 11} million, the companies said on Thursday.`,
}))

test('a thousand alerts to fifty channels keep the platforms’ limits and all arrive once', {
  timeout: 240_000,
}, async () => {
  await using world = await startWorld(undefined, CHANNELS)
  world.publish([OLD_NEWS])
  await using bot = await startBot({ script: ['src/main.ts'], environment: world.environment })
  await vi.waitFor(() => expect(world.feed.requests.at(-1)?.status).toBe(304), { timeout: 30_000 })
  world.publish([...NEWS, OLD_NEWS])
  const told = () => [
    ...CHANNELS.discord.map((id) => world.discord.messages(id).length),
    ...CHANNELS.slack.map((id) => world.slack.messages(id).length),
  ]
  await vi.waitFor(() => expect(Math.min(...told())).toBe(NEWS.length), {
    timeout: 200_000,
    interval: 500,
  })
  expect(await bot.end('SIGTERM')).toBe(0)
  expect(new Set(told())).toEqual(new Set([NEWS.length]))
  const shown = CHANNELS.discord.map((id) => JSON.stringify(world.discord.messages(id)))
  expect(shown.every((texts) => TARGETS.every((target) => texts.includes(target)))).toBe(true)
  expect(world.discord.violations).toEqual([])
  expect(world.slack.violations).toEqual([])
})
