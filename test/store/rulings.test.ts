import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, getStory, NOON } from './samples.ts'

const ADA = { by: 'discord:1/ada', at: NOON }
const BEN = { by: 'discord:1/ben', at: NOON + 1 }

test.for(DATABASES)(
  'keeps what was ruled about an account, the last word alone (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.inTransaction(async (tx) => {
      await tx.addRulings([{ a: '1:0', b: '2:0', kind: 'same' }], ADA)
      await tx.addRulings([{ a: '3:0', b: '4:0', kind: 'same' }], ADA)
      await tx.addRulings([{ a: '2:0', b: '1:0', kind: 'apart' }], BEN)
      expect(await tx.rulingsOn(['1:0', '9:0'])).toMatchObject([
        { a: '2:0', b: '1:0', kind: 'apart', ...BEN },
      ])
    })
  },
)

test.for(DATABASES)('a ruling that is taken back is gone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.inTransaction(async (tx) => {
    await tx.addRulings([{ a: '1:0', b: '2:0', kind: 'same' }], ADA)
    const [ruling] = await tx.rulingsOn(['2:0'])
    await tx.removeRulings([ruling?.id ?? 0])
    expect(await tx.rulingsOn(['1:0', '2:0'])).toEqual([])
  })
})

test.for(DATABASES)('stories are found by the accounts that tell them (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const first = await addStory(store, feedId, 'one')
  await addStory(store, feedId, 'two')
  const telling = (keys: readonly string[]) => store.inTransaction((tx) => tx.storiesTelling(keys))
  expect(await telling(['1:0', '1:1'])).toEqual([await getStory(store, first)])
  expect(await telling(['1:1', '77:0'])).toEqual([])
})
