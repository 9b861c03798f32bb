import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { welcomeCard } from '../../commands/welcome.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { wordsOf } from './news.ts'

const NOON = Date.UTC(2026, 5, 12, 12)

function report(_: string, error: unknown): never {
  throw error
}

async function ask(store: Store, more: Partial<CommandRequest> = {}) {
  const request: CommandRequest = {
    platform: 'slack',
    team: 'slack:T1',
    channel: 'slack:C1',
    user: { id: 'U1', name: 'Ada', canEdit: true },
    locale: 'en',
    command: 'deals',
    subcommand: null,
    options: {},
    ...more,
  }
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOON,
    report,
  }
  return wordsOf((await answerCommand(request, COMMANDS, context)).card)
}

test('the first who may edit is shown how to set the bot up, once, above the answer', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const reader = { user: { id: 'U2', name: 'Bo', canEdit: false } }
  expect(await ask(store, reader)).not.toContain('Welcome')
  const first = await ask(store)
  expect(first).toContain('Welcome to Dealbell')
  expect(first).toContain('/feed add https://news.example')
  expect(first).toContain('/watch add party:"Scale AI"')
  expect(await ask(store)).not.toContain('Welcome')
  expect(await ask(store, { team: 'slack:T2', channel: 'slack:C2', locale: 'de' })).toContain(
    'Willkommen bei Dealbell',
  )
})

test('the web console, which its operator opens, has its answers alone', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const there = { platform: 'console', team: 'console', channel: 'console' } as const
  expect(await ask(store, there)).not.toContain('Welcome')
})

test('the card is written in every language', () => {
  const cards = LOCALES.map((locale) => wordsOf(welcomeCard(COMMANDS, locale)))
  expect(new Set(cards).size).toBe(LOCALES.length)
})
