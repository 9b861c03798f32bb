import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, FILE, NOON } from './samples.ts'

test.for(DATABASES)('a team is welcomed once, each for itself (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const welcome = (team: string) => store.welcomeTeam(team, [`${team}/c`], NOON)
  expect([await welcome('discord:1'), await welcome('discord:1')]).toEqual([true, false])
  expect(await welcome('discord:2')).toBe(true)
  const both = await Promise.all([welcome('slack:T'), welcome('slack:T')])
  expect(new Set(both)).toEqual(new Set([false, true]))
})

test.for(DATABASES)('who has set something up needs no welcome (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  const [told] = FILE.subscriptions
  expect(await store.welcomeTeam('discord:5', ['discord:1', told?.channel ?? ''], NOON)).toBe(false)
  const feed = { url: 'https://own.example/feed', firstPoll: 'baseline', newest: null } as const
  const plain = { name: null, tags: [], fullText: false, paused: false, leastIntervalMs: null }
  await store.addFeedOf({ ...feed, ...plain }, ADA, 10)
  expect(await store.welcomeTeam(ADA.team, [], NOON)).toBe(false)
  const channel = 'discord:700'
  const author = { ...ADA, team: 'discord:7' }
  await store.addRule({ channel, language: 'en', query: 'party:X', author })
  expect(await store.welcomeTeam(author.team, [], NOON)).toBe(false)
})
