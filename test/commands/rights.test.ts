import { expect, test } from 'vitest'
import { type ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerCommand } from '../../commands/answer.ts'
import { answerAction } from '../../commands/answer-action.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { formsOf } from '../../commands/parse.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'

/** Words of forms that change something; whoever adds one that changes by another word adds it here. */
const CHANGING =
  /\b(?:add|edit|remove|import|undo|merge|split|alias|unalias|pause|resume|join|leave|subscribe|unsubscribe|set)$/

const WHO = { reader: false, editor: true } as const
const REFUSED = 'You may not change this here'

test('whatever changes something is for editors', () => {
  const changing = formsOf(COMMANDS).filter(({ name }) => CHANGING.test(name))
  expect(changing.filter(({ action }) => action.permission !== 'editor')).toEqual([])
  expect(changing.length).toBeGreaterThan(10)
})

test.for(
  formsOf(COMMANDS).flatMap((form) =>
    (['reader', 'editor'] as const).map((who) => [form.name, who, form] as const),
  ),
)('/%s as %s', async ([, who, { command, subcommand, action }]) => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const required = action.options.filter(({ required: needed }) => needed)
  const request: CommandRequest = {
    platform: 'discord',
    team: 'discord:1',
    channel: 'discord:300',
    user: { id: 'u', name: 'U', canEdit: WHO[who] },
    locale: 'en',
    command,
    subcommand,
    options: Object.fromEntries(required.map((option) => [option.name, '1'])),
  }
  const context = {
    store,
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    curator: curatorOf(store),
    now: 0,
    report: () => {},
  }
  const { card } = await answerCommand(request, COMMANDS, context)
  const mayUse = who === 'editor' || action.permission === 'everyone'
  expect(card.title.startsWith(REFUSED)).toBe(!mayUse)
  const { count } = await store.auditLog('discord:1', { offset: 0, limit: 1 })
  expect(who === 'reader' ? count : 0).toBe(0)
})

test.for(
  ACTIONS.flatMap((action) =>
    (['reader', 'editor'] as const).map((who) => [action.name, who, action.permission] as const),
  ),
)('the button or form %s as %s', async ([action, who, permission]) => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const request: ActionRequest = {
    platform: 'discord',
    team: 'discord:1',
    channel: 'discord:300',
    user: { id: 'u', name: 'U', canEdit: WHO[who] },
    locale: 'en',
    action,
    subject: '1',
    fields: {},
  }
  const context = {
    store,
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    curator: curatorOf(store),
    now: 0,
    report: () => {},
  }
  const reply = await answerAction(request, ACTIONS, context)
  const isRefused = 'card' in reply && reply.card.title.startsWith(REFUSED)
  expect(isRefused).toBe(who === 'reader' && permission === 'editor')
})
