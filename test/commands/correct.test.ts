import { expect, onTestFinished, test } from 'vitest'
import type { ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerAction } from '../../commands/answer-action.ts'
import { asCard } from '../../commands/as-card.ts'
import { actionable } from '../../src/core/card/alert-buttons.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import type { Correction, CorrectionOutcome } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { NOON, publish, watch, wordsOf } from './news.ts'

/** A desk that takes corrections, and answers them so. */
async function desk(outcome: CorrectionOutcome | null = 'corrected') {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  await watch(store, [])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said on Friday.',
    url: 'https://wire.example/1',
  })
  const taken: Correction[] = []
  const correct = async (correction: Correction): Promise<CorrectionOutcome> => {
    taken.push(correction)
    return outcome ?? 'missing'
  }
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOON,
    report: (_: string, error: unknown): never => {
      throw error
    },
    ...(outcome === null ? {} : { corrections: { correct } }),
  }
  const press = (action: string, changes: Partial<ActionRequest> = {}) => {
    const user = { id: 'u1', name: 'Ada', canEdit: true }
    const where = { platform: 'slack', team: 'slack:T1', channel: 'slack:C1', user } as const
    const asked = { action, subject: '1', locale: 'en', fields: {} } as const
    return answerAction({ ...where, ...asked, ...changes }, ACTIONS, context)
  }
  return { taken, press }
}

test('Correct asks what is wrong and what is right, in a form that both platforms can show', async () => {
  for (const locale of LOCALES) {
    const { press } = await desk()
    const reply = await press('correct', { locale })
    if (!('form' in reply)) throw new Error('no form')
    expect(reply.form.title.length).toBeLessThanOrEqual(24)
    expect(reply.form.fields.map(({ label }) => label.length <= 45)).toEqual([true, true, true])
    expect(reply.form.submit).toEqual({ action: 'correct-field', subject: '1' })
  }
})

test('what is filled in is taken with its author, and the answer says what follows', async () => {
  const { press, taken } = await desk()
  const fields = { field: 'price', value: ' 14.3bn USD ', note: 'see the filing' }
  const reply = await press('correct-field', { fields })
  expect(taken).toEqual([
    {
      storyId: 1,
      field: 'price',
      value: '14.3bn USD',
      note: 'see the filing',
      author: { team: 'slack:T1', by: 'slack:T1/u1', name: 'Ada', at: NOON },
    },
  ])
  expect(wordsOf(asCard(reply, 'en').card)).toContain('Deal #1 is corrected')
})

test('that it is no deal needs no value', async () => {
  const { press, taken } = await desk()
  await press('correct-field', { fields: { field: 'deal', value: 'nonsense' } })
  expect(taken).toMatchObject([{ field: 'deal', value: '', note: '' }])
})

test.each([
  ['unchanged', 'says so already'],
  ['missing', 'there no more'],
  ['unreadable', 'cannot be read'],
] as const)('a correction that is %s is answered in words', async (outcome, words) => {
  const { press } = await desk(outcome)
  const reply = await press('correct-field', { fields: { field: 'price', value: 'x' } })
  expect(wordsOf(asCard(reply, 'en').card)).toContain(words)
})

test.each(['', 'title', '__proto__'])(
  'a field "%s", which there is not, corrects nothing',
  async (field) => {
    const { press, taken } = await desk()
    expect(await press('correct-field', { fields: { field, value: '1' } })).toMatchObject({
      faults: { field: 'Choose what is wrong.' },
    })
    expect(taken).toEqual([])
  },
)

test('only editors correct', async () => {
  const { press, taken } = await desk()
  const user = { id: 'u2', name: 'Bo', canEdit: false }
  const fields = { field: 'price', value: '1' }
  for (const action of ['correct', 'correct-field']) {
    expect(await press(action, { user, fields })).toMatchObject({ card: { accent: 'warning' } })
  }
  expect(taken).toEqual([])
})

test('where nobody takes corrections there is no button, and an old one says so', async () => {
  const { press } = await desk(null)
  expect(await press('correct')).toMatchObject({ card: { accent: 'warning' } })
  const card = { title: '', accent: 'neutral', sections: [] } as const
  const placed = { storyId: 1, locale: 'en', channel: 'slack:C1' } as const
  const labels = (correctable: boolean) =>
    JSON.stringify(actionable(card, { ...placed, correctable }))
  expect(labels(true)).toContain('"correct"')
  expect(labels(false)).not.toContain('"correct"')
})
