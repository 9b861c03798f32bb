import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/delivery/settings.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, FILE, NOON } from './samples.ts'

const RULE = {
  channel: 'discord:300',
  language: 'de',
  query: 'acquirer:Meta price:>1bn',
  author: ADA,
} as const

test.for(DATABASES)('subscribes a channel with its first rule (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  const other = await store.addRule({ ...RULE, query: 'party:Kiesel', language: 'en' })
  expect(await store.subscriptionsOf('discord:300')).toEqual([
    {
      id: 1,
      channel: 'discord:300',
      settings: { ...DEFAULT_SETTINGS, language: 'de' },
      watchlist: 'discord:300',
      managed: false,
      rules: [
        { id, query: RULE.query },
        { id: other, query: 'party:Kiesel' },
      ],
    },
  ])
  expect(await store.subscriptionsOf('discord:301')).toEqual([])
})

test.for(DATABASES)('keeps one rule when two people add the same at once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = [await database.open(), await database.open()]
  const ids = await Promise.all(stores.map((store) => store.addRule(RULE)))
  expect(ids).toEqual([1, 1])
})

test.for(DATABASES)('keeps the same query of another channel apart (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const here = await store.addRule(RULE)
  const there = await store.addRule({ ...RULE, channel: 'discord:301' })
  expect(there).not.toBe(here)
  expect(await store.removeRule('discord:300', there, ADA)).toBe('missing')
  expect(await store.removeRule('discord:301', there, ADA)).toBe('removed')
  expect(await store.removeRule('discord:301', there, ADA)).toBe('missing')
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([{ rules: [{ id: here }] }])
})

test.for(DATABASES)('does not remove a rule of the configuration file (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  const known = await store.addRule({ ...RULE, query: 'party:Kiesel' })
  expect(await store.removeRule('discord:300', known, ADA)).toBe('managed')
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { managed: true, rules: [{ query: 'type:minority_stake' }, { id: known }] },
  ])
})

test.for(DATABASES)('takes a rule of any length (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const query = Array.from({ length: 2000 }, (_, index) => `"w${index}"`).join(' ')
  const id = await store.addRule({ ...RULE, query })
  expect(await store.addRule({ ...RULE, query })).toBe(id)
})
