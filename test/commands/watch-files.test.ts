import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { CommandReply, CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { err, ok } from '../../src/core/result.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { FILE, NOON } from '../store/samples.ts'
import { wordsOf } from './news.ts'

const HERE: Omit<CommandRequest, 'subcommand' | 'options'> = {
  platform: 'discord',
  team: 'discord:1',
  channel: 'discord:300',
  user: { id: '42', name: 'Ada', canEdit: true },
  locale: 'en',
  command: 'watch',
}

/** What a team that has been welcomed is answered. */
async function use(
  store: Store,
  subcommand: string,
  more: Partial<CommandRequest> = {},
): Promise<CommandReply> {
  await store.welcomeTeam(more.team ?? HERE.team, [], NOON)
  const context = {
    store,
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    curator: curatorOf(store),
    now: NOON,
    report,
  }
  return answerCommand({ ...HERE, subcommand, options: {}, ...more }, COMMANDS, context)
}

function report(_: string, error: unknown): never {
  throw error
}

async function say(store: Store, subcommand: string, more: Partial<CommandRequest> = {}) {
  return wordsOf((await use(store, subcommand, more)).card)
}

async function tooLarge() {
  return err('too_large' as const)
}

function attached(text: string) {
  return { files: { file: { name: 'a.yaml', read: async () => ok(text) } } }
}

async function fileOf(store: Store, format: string, more: Partial<CommandRequest> = {}) {
  return (await use(store, 'export', { options: { format }, ...more })).file?.text ?? ''
}

test('/watch import takes a file or typed text and says how to take it back', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const text = 'watchlists:\n  - name: ai\n    rules: [party:Meta]\n  - rules: [party:Kiesel]\n'
  expect(await say(store, 'import', attached(text))).toBe(
    '2 rules imported, 0 there already.\n/watch undo 1 takes it back.',
  )
  const typed = { options: { text: '```csv\nrule\nparty:Kiesel\nparty:Nordwind\n```' } }
  expect(await say(store, 'import', typed)).toContain('1 rule imported, 1 there already.')
  expect(await say(store, 'list')).toBe(
    'Rules of this channel\n1: party:Meta\nai\n2: party:Kiesel\ndiscord:300\n3: party:Nordwind\ndiscord:300',
  )
  await use(store, 'undo', { options: { number: '1' } })
  expect(await say(store, 'list')).not.toContain('party:Meta')
})

test('/watch import names each faulty line and takes nothing', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const text = 'watchlist,rule\nai,party:Meta\nai,price:>\n?,party:Kiesel\n'
  expect(await say(store, 'import', attached(text))).toMatch(
    /^Nothing was imported: 2 lines cannot be taken\.\nLine 3\ncolumn 7 of the rule: .+\nLine 4\na watchlist has a name/,
  )
  const german = await say(store, 'import', { ...attached(text), locale: 'de' })
  expect(german).toContain('Zeile 3\nSpalte 7 der Regel: ')
  const many = await say(store, 'import', attached(`rule\n${'price:>\n'.repeat(40)}`))
  expect(many).toContain('and 25 more')
  expect(await say(store, 'list')).toContain('None yet')
})

test.for(LOCALES)(
  '/watch import says in the reader’s language what is missing (%s)',
  async (locale) => {
    await using store = await openStore({ url: 'sqlite::memory:' })
    const none = await say(store, 'import', { locale })
    expect(none).toContain('/watch export')
    const files = { file: { name: 'a', read: tooLarge } }
    expect(await say(store, 'import', { locale, files })).toContain('1')
    expect(none === (await say(store, 'import'))).toBe(locale === 'en')
  },
)

test.for(DATABASES)(
  '/watch import leaves lists of the configuration file alone (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
    const before = await say(store, 'list')
    const [managed] = FILE.watchlists
    const text = `rule,watchlist\nparty:Ost,\nparty:West,${managed?.name}\n`
    expect(await say(store, 'import', attached(text))).toContain(
      `Line 3\nthe watchlist "${managed?.name}" is managed by the configuration file`,
    )
    expect(await say(store, 'list')).toBe(before)
    expect(await say(store, 'import', attached(await fileOf(store, 'yaml')))).toContain('0 rules')
    expect(await say(store, 'list')).toBe(before)
  },
)

test.for(['yaml', 'csv'])(
  'what one channel exports as %s another imports and exports the same',
  async (format) => {
    await using store = await openStore({ url: 'sqlite::memory:' })
    await use(store, 'add', { options: { rule: '-status:rumored party:"Müller, Söhne"' } })
    await use(store, 'add', { options: { rule: 'price:>1bn' } })
    await use(store, 'import', attached('watchlist,rule\nai,party:Meta\nrobots,party:Kiesel\n'))
    const text = await fileOf(store, format)
    const there = { channel: 'slack:C1', team: 'slack:T', platform: 'slack' } as const
    await use(store, 'import', { ...attached(text), ...there })
    expect(await fileOf(store, format, there)).toBe(text)
    await use(store, 'import', attached(text))
    expect(await fileOf(store, format)).toBe(text)
  },
)

test('/watch import keeps to its channel, whatever channel the file names', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await use(store, 'import', attached('watchlist,rule\ndiscord-301,party:Meta\n'))
  expect(await store.subscriptionsOf('discord:301')).toEqual([])
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([{ watchlist: 'discord:300' }])
})

test('/watch export gives a file, or says that there is nothing', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  expect(await say(store, 'export')).toBe('This channel has no rules to export.')
  await use(store, 'add', { options: { rule: 'party:Meta' } })
  expect(await use(store, 'export')).toMatchObject({
    card: { title: '1 rule in 1 watchlist' },
    file: { name: 'watchlists.yaml', text: 'watchlists:\n  - rules:\n      - party:Meta\n' },
  })
  expect(await say(store, 'export', { options: { format: 'xlsx' } })).toContain('yaml or csv')
})
