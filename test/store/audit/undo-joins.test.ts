import { expect, test } from 'vitest'
import type { Author } from '../../../src/ports.ts'
import type { Store } from '../../../src/store/store.ts'
import { createDatabase, DATABASES } from '../databases.ts'
import { ADA, NOON } from '../samples.ts'

const BEN = { team: 'slack:T1', by: 'slack:T1/U9', name: 'Ben', at: NOON + 5 }
const EVE = { team: 'discord:9', by: 'discord:9/8', name: 'Eve', at: NOON + 5 }
const LIST = 'discord:300'

async function join(store: Store): Promise<void> {
  await store.join(await store.offerJoin(ADA, NOON + 600_000), BEN)
}

async function latest(store: Store, { team }: Author): Promise<number> {
  const { entries } = await store.auditLog(team, { offset: 0, limit: 1 })
  return entries[0]?.id ?? 0
}

/** Takes back the latest change in the author's log. */
async function undo(store: Store, author: Author) {
  return (await store.undoChange(await latest(store, author), author)).kind
}

/** Ada's team has a list, which Ben's watches. */
async function sharing(store: Store): Promise<void> {
  await store.addRule({ channel: LIST, language: 'en', query: 'party:Nordwind', author: ADA })
  await join(store)
  const wanted = { channel: 'slack:C1', watchlist: LIST, language: 'de', author: BEN } as const
  expect(await store.subscribe(wanted)).toBe('subscribed')
}

test.for(DATABASES)('an old leaving is not taken back after the other’s (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await join(store)
  await store.leave(BEN.team, ADA)
  const old = await latest(store, ADA)
  await join(store)
  await store.leave(ADA.team, BEN)
  expect(await store.undoChange(old, ADA)).toEqual({ kind: 'partner_decides' })
  expect(await store.partnersOf(ADA.team)).toEqual([])
  expect(await undo(store, BEN)).toBe('undone')
  expect(await store.partnersOf(ADA.team)).toEqual([BEN.team])
})

test.for(DATABASES)(
  'an undoing that parted is not taken back after the other’s (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await join(store)
    expect(await undo(store, ADA)).toBe('undone')
    const parted = await latest(store, ADA)
    await join(store)
    expect(await undo(store, BEN)).toBe('undone')
    expect(await store.undoChange(parted, ADA)).toEqual({ kind: 'partner_decides' })
    expect(await undo(store, ADA)).toBe('partner_decides')
    expect(await store.partnersOf(BEN.team)).toEqual([])
  },
)

test.for(DATABASES)('who parts by undoing may return, with what ended (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await sharing(store)
  const before = await database.query('select * from subscriptions order by id')
  const told = async () => (await store.auditLog(BEN.team, { offset: 0, limit: 1 })).entries[0]
  expect(await undo(store, ADA)).toBe('undone')
  expect(await store.subscriptionsOf('slack:C1')).toEqual([])
  const { team } = ADA
  expect(await told()).toMatchObject({
    author: { by: ADA.by },
    before: { leftBy: team },
    after: null,
  })
  expect(await undo(store, BEN)).toBe('partner_decides')
  expect(await undo(store, ADA)).toBe('undone')
  expect(await database.query('select * from subscriptions order by id')).toEqual(before)
  expect(await told()).toMatchObject({
    author: { by: ADA.by },
    before: null,
    after: { partner: team },
  })
  expect(await undo(store, BEN)).toBe('undone')
  expect(await undo(store, ADA)).toBe('partner_decides')
})

test.for(DATABASES)('names no other team’s change as the later one (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await join(store)
  const joined = await latest(store, ADA)
  await store.leave(BEN.team, ADA)
  const left = await latest(store, ADA)
  await store.join(await store.offerJoin(BEN, NOON + 600_000), EVE)
  expect(await store.undoChange(joined, ADA)).toEqual({ kind: 'changed_since', by: left })
})

test.for(DATABASES)('a former partner’s list is not regained by undoing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await sharing(store)
  const [shared] = await store.subscriptionsOf('slack:C1')
  await store.unsubscribe('slack:C1', shared?.id ?? 0, BEN)
  const ended = await latest(store, BEN)
  await store.leave(BEN.team, ADA)
  expect(await store.undoChange(ended, BEN)).toEqual({ kind: 'nothing_to_hang_on' })
  expect(await store.subscriptionsOf('slack:C1')).toEqual([])
  await join(store)
  expect(await store.undoChange(ended, BEN)).toMatchObject({ kind: 'undone' })
})

test.for(DATABASES)('a former partner’s rules are not changed by undoing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await sharing(store)
  const rules = () => database.query('select id, query from watch_rules order by id')
  const [shared] = await store.subscriptionsOf('slack:C1')
  const id = shared?.rules[0]?.id ?? 0
  await store.editRule('slack:C1', { id, query: 'party:Kiesel' }, BEN)
  const edited = await latest(store, BEN)
  await store.leave(BEN.team, ADA)
  const before = await rules()
  expect(await store.undoChange(edited, BEN)).toEqual({ kind: 'nothing_to_hang_on' })
  expect(await rules()).toEqual(before)
  await join(store)
  expect(await store.undoChange(edited, BEN)).toMatchObject({ kind: 'undone' })
})
