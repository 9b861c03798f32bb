import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Action, ActionRequest } from '../../commands/action.ts'
import { answerAction } from '../../commands/answer-action.ts'
import { asCard } from '../../commands/as-card.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { AppError } from '../../src/core/error.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'

const card = { title: 'done', accent: 'neutral', sections: [] } as const

function action(name: string, permission: Action['permission'], run?: Action['run']): Action {
  return { name, permission, run: run ?? (async () => ({ card, shared: false })) }
}

function pressed(changes: Partial<ActionRequest> & { canEdit?: boolean } = {}): ActionRequest {
  const { canEdit = false, ...rest } = changes
  return {
    platform: 'discord',
    team: 'discord:1',
    channel: 'discord:2',
    user: { id: '3', name: 'Ann', canEdit },
    locale: 'en',
    action: 'read',
    subject: '',
    fields: {},
    ...rest,
  }
}

async function desk(actions: readonly Action[]) {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  const reported: unknown[] = []
  const report = (_reference: string, error: unknown): void => void reported.push(error)
  const curator = curatorOf(store)
  const context = { store, curator, lookup: NO_LOOKUP, charts: NO_CHARTS, now: 0, report }
  return { reported, act: (request: ActionRequest) => answerAction(request, actions, context) }
}

test('everybody may press what everybody may do, and only editors the rest', async () => {
  const { act } = await desk([action('read', 'everyone'), action('change', 'editor')])
  expect(await act(pressed())).toEqual({ card, shared: false })
  expect(await act(pressed({ action: 'change', canEdit: true }))).toEqual({ card, shared: false })
  expect(await act(pressed({ action: 'change' }))).toMatchObject({ card: { accent: 'warning' } })
})

test('a button that nobody knows is answered in words and reaches no action', async () => {
  const reached: string[] = []
  const { act } = await desk([
    action('read', 'everyone', async (request) => {
      reached.push(request.action)
      return { card, shared: false }
    }),
  ])
  const unknown = fc.string().filter((name) => name !== 'read')
  await fc.assert(
    fc.asyncProperty(unknown, fc.constantFrom(...LOCALES), async (name, locale) => {
      const reply = await act(pressed({ action: name, locale }))
      expect(asCard(reply, locale).card.accent).toBe('warning')
    }),
  )
  expect(reached).toEqual([])
})

test('a fault of ours is told by its reference alone', async () => {
  const broken = action('read', 'everyone', () => Promise.reject(new Error('disk on fire')))
  const { act, reported } = await desk([broken])
  const reply = await act(pressed())
  expect(JSON.stringify(reply)).toContain('Something went wrong')
  expect(JSON.stringify(reply)).not.toContain('fire')
  expect(reported).toHaveLength(1)
})

test('a fault meant for the user is told as it stands', async () => {
  const late = new AppError('conflict', 'Someone was faster.')
  const { act } = await desk([action('read', 'everyone', () => Promise.reject(late))])
  expect(await act(pressed())).toMatchObject({ card: { title: 'Someone was faster.' } })
})

test('where only a card can be shown, faults of a form are listed', () => {
  const { card: shown } = asCard({ faults: { value: 'This is no sum.' } }, 'de')
  expect(JSON.stringify(shown)).toContain('This is no sum.')
})
