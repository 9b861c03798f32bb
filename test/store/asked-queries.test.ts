import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { NOON } from './samples.ts'

const DAY = 86_400_000

test.for(DATABASES)(
  'an asked query is found until ninety days after it was last asked (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const [key, again, other] = [
      await store.keepQuery('party:Nordwind', NOON),
      await store.keepQuery('party:Nordwind', NOON + 10 * DAY),
      await store.keepQuery('party:nordwind', NOON),
    ]
    expect(key).toMatch(/^[\w-]{10,40}$/)
    expect([again === key, other === key]).toEqual([true, false])
    await store.keepQuery('party:Halden', NOON + 95 * DAY)
    expect(await store.keptQuery(key)).toBe('party:Nordwind')
    expect(await store.keptQuery(other)).toBeNull()
    expect(await store.keptQuery('unknown')).toBeNull()
  },
)
