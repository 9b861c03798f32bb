import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { NOON } from './samples.ts'

const MINUTE_MS = 60_000

test.for(DATABASES)('a workspace has one installation, the latest (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.saveInstallation({ team: 'T2', sealed: 'b', installedAt: NOON })
  await store.saveInstallation({ team: 'T1', sealed: 'a', installedAt: NOON + 1 })
  await store.saveInstallation({ team: 'T2', sealed: 'c', installedAt: NOON + 2 })
  const [first, second] = await store.installations()
  expect([first?.team, second]).toEqual(['T1', { team: 'T2', sealed: 'c', installedAt: NOON + 2 }])
  expect(await store.installation('T3')).toBeNull()
})

test.for(DATABASES)('a late word of an uninstall ends nothing newer (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.saveInstallation({ team: 'T1', sealed: 'a', installedAt: NOON })
  expect(await store.removeInstallation('T1', NOON - 1)).toBe(false)
  expect(await store.removeInstallation('T1', NOON)).toBe(true)
  expect(await store.removeInstallation('T1', NOON)).toBe(false)
  expect(await store.installations()).toEqual([])
})

test.for(DATABASES)('an attempt to install counts once and for its time (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.beginInstall('one', NOON + MINUTE_MS, NOON)
  await store.beginInstall('two', NOON + MINUTE_MS, NOON)
  expect(await store.takeInstall('one', NOON + 1)).toBe(true)
  expect(await store.takeInstall('one', NOON + 1)).toBe(false)
  expect(await store.takeInstall('two', NOON + MINUTE_MS)).toBe(false)
  expect(await store.takeInstall('three', NOON)).toBe(false)
  const both = [store.takeInstall('four', NOON), store.takeInstall('four', NOON)]
  await store.beginInstall('four', NOON + MINUTE_MS, NOON)
  const taken = await Promise.all([...both, store.takeInstall('four', NOON)])
  expect(taken.filter(Boolean)).toHaveLength(1)
})

test.for(DATABASES)(
  'a place belongs to the workspace it was last noted for (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    expect(await store.teamAt('C1')).toBeNull()
    await store.notePlace('C1', 'T1')
    await store.notePlace('dm:U1', 'T1')
    await store.notePlace('C1', 'T2')
    expect([await store.teamAt('C1'), await store.teamAt('dm:U1')]).toEqual(['T2', 'T1'])
  },
)
