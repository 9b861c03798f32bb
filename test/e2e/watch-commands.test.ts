import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { runToEnd } from './bot-process.ts'

/** The command line on a data folder of its own. */
async function place(configuration = '{}') {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-watch-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'dealbell.yaml')
  await writeFile(config, configuration)
  const environment = { DEALBELL_CONFIG: config, DEALBELL_DATA_DIR: folder }
  const run = (...words: readonly string[]) =>
    runToEnd({ script: ['src/cli/dealbell.ts', ...words], environment })
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  return { run, file, url: `sqlite:${join(folder, 'dealbell.db')}` }
}

test('watch adds, lists, edits, tries and removes rules of a channel', async () => {
  const { run, url } = await place()
  const added = await run('watch', 'add', 'acquirer:Meta', '--channel', 'discord:300', '--json')
  expect(JSON.parse(added.output)).toEqual({
    id: 1,
    channel: 'discord:300',
    query: 'acquirer:Meta',
  })
  await run('watch', 'add', 'party:Kiesel')
  expect((await run('watch', 'edit', '#1', 'acquirer:Meta price:>1bn')).output).toBe(
    'Rule 1 of discord:300 is edited.\n',
  )
  expect(JSON.parse((await run('watch', 'list', '--json')).output)).toMatchObject([
    { watchlist: 'discord:300', rules: [{ id: 1, query: 'acquirer:Meta price:>1bn' }] },
    { watchlist: 'console', channels: [{ channel: 'console', language: 'en' }] },
  ])
  const listed = await run('watch', 'list', '--channel', 'console')
  expect(listed.output).toBe('console, watched by console\n  2: party:Kiesel\n')
  const tried = await run('watch', 'test', 'party:Kiesel', '--json')
  expect(JSON.parse(tried.output)).toMatchObject({ days: 30, alerts: 0, deals: [] })
  expect((await run('watch', 'remove', '2')).code).toBe(0)
  await using store = await openStore({ url })
  expect(await store.subscriptionsOf('console')).toMatchObject([{ rules: [] }])
  const { entries } = await store.auditLog('discord:300', { offset: 0, limit: 9 })
  expect(entries.map(({ author, label }) => `${author.by} ${label}`)).toEqual([
    'cli acquirer:Meta price:>1bn',
    'cli acquirer:Meta',
  ])
})

test('watch says what is wrong with a rule, a number or a channel', async () => {
  const { run } = await place('watchlists: [{ name: ai, rules: ["party:Meta"] }]\n')
  const wrong = await Promise.all([
    run('watch', 'add', 'price:>'),
    run('watch', 'add', 'x', '--channel', 'irc:1'),
    run('watch', 'edit', 'one', 'x'),
  ])
  expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2])
  expect(wrong[0]?.output).toContain('Column 7 of "price:>"')
  await run('watch', 'add', 'party:Kiesel')
  const missing = await run('watch', 'remove', '99')
  expect([missing.code, missing.output]).toEqual([2, expect.stringContaining('no rule 99')])
})
