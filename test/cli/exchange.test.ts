import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../config/config.ts'
import type { ExportFormat } from '../../src/cli/exchange/export-formats.ts'
import { exportInstallation } from '../../src/cli/exchange/export-installation.ts'
import { importFile } from '../../src/cli/exchange/import-file.ts'
import type { ListToImport } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { NOON, publish, watch } from '../commands/news.ts'

/** An installation with a data folder of its own; `take` and `give` tell what was printed. */
async function place(configuration = '{}') {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-exchange-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'dealbell.yaml')
  await writeFile(config, configuration)
  const environment = { DEALBELL_CONFIG: config, DEALBELL_DATA_DIR: folder }
  const printing = () => {
    let text = ''
    const write = (more: string) => {
      text += more
    }
    return { context: { environment, write, warn: write }, printed: () => text }
  }
  return {
    environment,
    url: `sqlite:${join(folder, 'dealbell.db')}`,
    file: async (name: string, text: string) => {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    },
    take: async (file: string, options: { skipFaulty?: boolean; channel?: string } = {}) => {
      const { context, printed } = printing()
      await importFile(file, { skipFaulty: false, ...options }, context)
      return printed()
    },
    give: async (format: ExportFormat) => {
      const { context, printed } = printing()
      await exportInstallation(format, context)
      return printed()
    },
  }
}

test('what one installation exports another imports, and exports the same', async () => {
  const one = await place()
  const other = await place()
  const source = await one.file(
    'source.yaml',
    [
      'feeds:',
      '  - url: https://wire.example/feed',
      '    firstPoll: post',
      '    newest: 5',
      '    interval: 30',
      'watchlists:',
      '  - name: ai',
      '    rules: ["-status:rumored party:Meta", "party:\\"Scale AI\\""]',
      '  - name: discord-300',
      '    rules: [party:Kiesel]',
      'subscriptions:',
      '  - { channel: "discord:300", watchlist: ai, language: de, paused: 2999-01-01T00:00:00Z }',
      '  - { channel: "slack:C1", watchlist: ai }',
      '  - { channel: "discord:300", watchlist: discord-300, language: fr }',
    ].join('\n'),
  )
  expect(await one.take(source)).toBe(
    '1 feeds added, 0 there already.\n3 rules added, 0 there already.\n',
  )
  const yaml = await one.give('yaml')
  const csv = await one.give('csv')
  await other.take(await other.file('all.yaml', yaml))
  expect(await other.give('yaml')).toBe(yaml)
  expect(await other.give('csv')).toBe(csv)
  expect(await other.take(await other.file('all.csv', csv))).toBe(
    '0 rules added, 3 there already.\n',
  )
  const asConfiguration = await place(yaml)
  expect(readConfig(asConfiguration.environment)).toMatchObject({ ok: true })
  await using store = await openStore({ url: other.url })
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { watchlist: 'ai', settings: { language: 'de', pausedUntil: Date.UTC(2999, 0) } },
    { watchlist: 'discord:300', settings: { language: 'fr' } },
  ])
})

test('a file with a fault is named line by line and changes nothing, unless lines may be passed over', async () => {
  const { take, file, url } = await place()
  const faulty = await file(
    'faulty.yaml',
    'feeds:\n  - url: https://wire.example/feed\nwatchlists:\n  - name: ai\n    rules:\n      - party:Meta\n      - "price:>"\n  - rules: [a]\n',
  )
  const refused = await take(faulty)
  expect(refused).toContain('Nothing was imported')
  expect(refused).toContain(`${faulty}:7: column 7 of the rule`)
  expect(refused).toContain(`${faulty}:8: this list has no name`)
  await using store = await openStore({ url })
  expect(await store.watchlists()).toEqual([])
  expect(await store.feedHealth(0)).toEqual([])
  await take(faulty, { skipFaulty: true, channel: 'slack:C1' })
  expect(await store.subscriptionsOf('slack:C1')).toMatchObject([
    { watchlist: 'ai', rules: [{ query: 'party:Meta' }] },
    { watchlist: 'slack:C1', rules: [{ query: 'a' }] },
  ])
})

test('a CSV whose rules belong into a list of the configuration file changes nothing at all', async () => {
  const { take, file, url } = await place()
  await using store = await openStore({ url })
  const watchlists = [{ name: 'ai', rules: ['party:Meta'] }]
  await store.applyConfiguration(
    { feeds: [], watchlists, subscriptions: [] },
    { now: 0, nextTick: 0 },
  )
  const csv = await file(
    'rules.csv',
    'watchlist,rule\nnew,party:Ost\nai,party:Meta\nai,party:West\n',
  )
  expect(await take(csv)).toContain(`${csv}:4: the watchlist "ai" stands in the configuration file`)
  expect((await store.watchlists()).map(({ name }) => name)).toEqual(['ai'])
})

const channel = fc.constantFrom('discord:300', 'discord:301', 'slack:C1', 'console')
const listed = fc.record({
  name: fc.option(fc.constantFrom('ai', 'robots', 'Ärzte 2')),
  channels: fc.array(fc.record({ channel, language: fc.constantFrom('en', 'de') }), {
    minLength: 1,
    maxLength: 3,
  }),
  rules: fc.uniqueArray(fc.constantFrom('a', '-b', '"c, d"', "'=e", 'party:"Ä & Ö"'), {
    minLength: 1,
  }),
  team: fc.constantFrom('discord:1', 'slack:T', ''),
})

test('whatever is watched, an import of its export watches the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(listed, { minLength: 1, maxLength: 5 }), async (lists) => {
      const [one, other] = [await place(), await place()]
      await fill(one.url, lists)
      const yaml = await one.give('yaml')
      await other.take(await other.file('all.yaml', yaml))
      expect(await other.give('yaml')).toBe(yaml)
      expect(await other.give('csv')).toBe(await one.give('csv'))
    }),
    { numRuns: 10 },
  )
})

async function fill(
  url: string,
  lists: readonly {
    readonly name: string | null
    readonly channels: ListToImport['channels']
    readonly rules: readonly string[]
    readonly team: string
  }[],
): Promise<void> {
  await using store = await openStore({ url })
  for (const { team, name, channels, rules } of lists) {
    const wanted = { name, channels, rules: rules.map((query) => ({ query, line: 1 })) }
    await store.importLists([wanted], { team, by: team, name: team, at: 0 })
  }
}

test('what editors have set right is exported as labelled articles', async () => {
  const one = await place()
  await using store = await openStore({ url: one.url })
  await watch(store, [])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said on Friday.',
    url: 'https://wire.example/1',
  })
  const author = { team: 'discord:1', by: 'discord:1/u1', name: 'Ada', at: NOON }
  const filed = { storyId: 1, note: 'as filed', locale: 'en', author } as const
  await store.correct({ ...filed, field: 'price', value: '$1.4bn' })
  const lines = (await one.give('corrections')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      lang: 'en',
      read: { acquirers: ['Nordwind AG'], price: { amount: 1.2e9, currency: 'USD' } },
      corrections: [{ field: 'price', value: { amount: 1.4e9 }, note: 'as filed' }],
    },
  ])
})
