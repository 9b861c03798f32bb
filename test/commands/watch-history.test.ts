import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import { COMMANDS } from '../../commands/index.ts'
import { LOCALES, type Locale } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { ADA } from '../store/samples.ts'
import { ask, publish, watch, wordsOf } from './news.ts'

const WHEN = '12 Jun 2026, 13:00 UTC'

const say = (store: Store, subcommand: string, options = {}, locale: Locale = 'en') =>
  ask(store, ['watch', subcommand, options], locale).then(wordsOf)

test('/watch edit changes a rule, keeps its number and tells what it would have told', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await say(store, 'add', { rule: 'party:Kiesel' })
  expect(await say(store, 'edit', { number: '#1', rule: 'party:Meta' })).toBe(
    'Rule 1 is changed.\nbefore: party:Kiesel\nnow: party:Meta\n' +
      'It would not have alerted in the last 30 days. No deals of these days are stored yet that it could be tried on.',
  )
  expect(await say(store, 'list')).toContain('1: party:Meta')
})

test('/watch edit refuses what is no rule, not there, or there already', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await say(store, 'add', { rule: 'party:Kiesel' })
  await say(store, 'add', { rule: 'party:Meta' })
  expect(await say(store, 'edit', { number: '1', rule: 'price:>' })).toContain('Column')
  expect(await say(store, 'edit', { number: '9', rule: 'x' })).toContain('no rule 9')
  expect(await say(store, 'edit', { number: '1', rule: 'party:meta' })).toContain('Rule 2')
  expect(await say(store, 'list')).toContain('1: party:Kiesel')
})

test('/watch history tells who changed what, before and after', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  expect(await say(store, 'history')).toContain('Nothing has been changed yet.')
  await say(store, 'add', { rule: 'party:Kiesel' })
  await say(store, 'edit', { number: '1', rule: 'party:Meta' })
  await say(store, 'remove', { number: '1' })
  await say(store, 'undo', { number: '3' })
  expect(await say(store, 'history')).toBe(
    [
      'Changes',
      '#4 · rule 1 · added: party:Meta',
      `Ada · ${WHEN} · takes #3 back`,
      '#3 · rule 1 · removed: party:Meta',
      `Ada · ${WHEN} · taken back by #4`,
      '#2 · rule 1 · changed: party:Meta',
      `Ada · ${WHEN} · query: party:Kiesel → party:Meta`,
      '#1 · rule 1 · added: party:Kiesel',
      `Ada · ${WHEN}`,
      'Page 1 of 1, 4 changes',
    ].join('\n'),
  )
})

test('/watch history shows ten changes a page and says how to see the next', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  for (let at = 0; at < 12; at += 1) await say(store, 'add', { rule: `party:"Firm ${at}"` })
  expect(await say(store, 'history')).toContain('Page 1 of 2, 12 changes · /watch history 2 shows')
  const second = await say(store, 'history', { page: '2' })
  expect(second).toContain('#2 · rule 2')
  expect(second).not.toContain('#3 ·')
  expect(await say(store, 'history', { page: '3' })).toBe('There is no page "3": there are 2.')
})

test('/watch undo says what it took back, or why it does not', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await say(store, 'add', { rule: 'party:Kiesel' })
  await say(store, 'edit', { number: '1', rule: 'party:Meta' })
  expect(await say(store, 'undo', { number: '1' })).toContain('Take #2 back first')
  expect(await say(store, 'undo', { number: '#2' })).toContain('Change #2 is taken back (#3).')
  expect(await say(store, 'undo', { number: '2' })).toContain('taken back before, by #3')
  expect(await say(store, 'undo', { number: '77' })).toContain('no change #77')
  expect(await say(store, 'undo', { number: 'two' })).toContain('not a change')
})

test.for(LOCALES)('/watch history and undo speak the reader’s language (%s)', async (locale) => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await say(store, 'add', { rule: 'party:Kiesel' })
  const english = await say(store, 'history')
  const history = await say(store, 'history', {}, locale)
  const undo = await say(store, 'undo', { number: '9' }, locale)
  expect(history).toContain('party:Kiesel')
  expect(undo).toContain('#9')
  expect(history === english).toBe(locale === 'en')
})

test('readers may see the history but take nothing back', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await say(store, 'add', { rule: 'party:Kiesel' })
  const reader = (subcommand: string, options: Record<string, string>) =>
    answerCommand(
      {
        platform: 'discord',
        team: 'discord:1',
        channel: 'discord:300',
        user: { id: 'u2', name: 'Bob', canEdit: false },
        locale: 'en',
        command: 'watch',
        subcommand,
        options,
      },
      COMMANDS,
      {
        store,
        lookup: NO_LOOKUP,
        charts: NO_CHARTS,
        curator: curatorOf(store),
        now: 0,
        report: () => {},
      },
    )
  expect(wordsOf((await reader('history', {})).card)).toContain('party:Kiesel')
  expect((await reader('undo', { number: '1' })).card.title).toContain('You may not change this')
  expect(await say(store, 'list')).toContain('party:Kiesel')
})

test('/watch history tells of settings, mutes and merged deals by their names, and all is undone', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['acquirer:Nordwind'])
  for (const [at, target] of ['Kiesel Robotics', 'Halden Foods'].entries()) {
    const title = `Nordwind AG to acquire ${target} for $${at + 2} billion`
    await publish(store, { title, text: `${title}.`, url: `https://wire.example/${at}` })
  }
  await ask(store, ['alerts', 'subscribe', {}])
  await ask(store, [
    'alerts',
    'set',
    { setting: 'quiet-hours', value: '22:00-07:00 Europe/Berlin' },
  ])
  await ask(store, ['alerts', 'pause', {}])
  await store.mute({ channel: 'discord:300', name: 'Halden', author: ADA })
  await ask(store, ['story', 'merge', { number: '1', other: '2' }])
  const english = await say(store, 'history')
  expect(english).toContain('#5 · deal #1 · merged: #1 #2')
  expect(english).toContain('deals: #1, #2 → #1')
  expect(english).toContain('#4 · mute 1 · added: Halden')
  expect(english).toContain(
    '#3 · subscription 2 · changed: this channel’s own watchlist\n' +
      `Ada · ${WHEN} · paused until: – → somebody resumes it`,
  )
  expect(english).toContain('quiet-hours: – → 22:00-07:00')
  expect(english).not.toContain('reports')
  expect(await say(store, 'history', {}, 'de')).toContain('#5 · Deal #1 · zusammengelegt: #1 #2')
  for (const number of ['5', '4', '3', '2', '1']) {
    expect(await say(store, 'undo', { number })).toContain(`Change #${number} is taken back`)
  }
  expect(await say(store, 'history')).toContain('#6 · deal #1 · taken back: #1 #2')
  expect((await store.subscriptionsOf('discord:300')).map(({ managed }) => managed)).toEqual([true])
  expect((await store.stories(0, 9)).map(({ id }) => id)).toHaveLength(2)
})

test('/story undo leaves another server its word', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['acquirer:Nordwind'])
  for (const [at, target] of ['Kiesel Robotics', 'Halden Foods'].entries()) {
    const title = `Nordwind AG to acquire ${target} for $${at + 2} billion`
    await publish(store, { title, text: `${title}.`, url: `https://wire.example/${at}` })
  }
  const eve = { team: 'discord:2', by: 'discord:2/44', name: 'Eve', at: ADA.at }
  await curatorOf(store).merge(1, 2, eve)
  const answered = wordsOf(await ask(store, ['story', 'undo', { number: '1' }]))
  expect(answered).toContain('only it or the operator can take that back')
  expect((await store.stories(0, 9)).map(({ id }) => id)).toEqual([1])
})
