import { expect, onTestFinished, test } from 'vitest'
import type { ActionRequest } from '../../commands/action.ts'
import { asCard } from '../../commands/as-card.ts'
import { writtenFields } from '../../commands/written-fields.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { partyNames } from '../../src/core/party-names.ts'
import { openStore } from '../../src/store/open.ts'
import { press, publish, watch, wordsOf } from './news.ts'

/** A store with one deal, and an editor who presses. */
async function desk() {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  await watch(store, [])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said on Friday.',
    url: 'https://wire.example/1',
  })
  return {
    store,
    press: (action: string, changes: Partial<ActionRequest> = {}) =>
      press(store, { action, subject: '1', ...changes }),
    fill: (field: string, value: string) =>
      press(store, { action: 'correct-field', subject: '1', fields: { field, value } }),
  }
}

test('Correct asks what is wrong and what is right, in a form that both platforms can show', async () => {
  for (const locale of LOCALES) {
    const { press: pressed } = await desk()
    const reply = await pressed('correct', { locale })
    if (!('form' in reply)) throw new Error('no form')
    expect(reply.form.title.length).toBeLessThanOrEqual(24)
    expect(reply.form.fields.map(({ label }) => label.length <= 45)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(writtenFields(reply.form).map(({ name }) => name)).toEqual(['field', 'value', 'note'])
    expect(reply.form.submit).toEqual({ action: 'correct-field', subject: '1' })
  }
})

test('what is filled in corrects the deal, and the answer says what follows', async () => {
  const { store, press: pressed } = await desk()
  const fields = { field: 'price', value: ' $14.3bn ', note: 'see the filing' }
  const reply = await pressed('correct-field', { fields })
  expect(wordsOf(asCard(reply, 'en').card)).toContain('Deal #1 is corrected')
  expect((await store.story(1))?.deal.price?.value.amount).toBe(14.3e9)
  const { entries } = await store.auditLog('discord:1', { offset: 0, limit: 5 })
  expect(entries[0]?.after).toMatchObject({ note: 'see the filing' })
  expect(entries[0]?.author.name).toBe('Ada')
})

test('a company that was picked is one company, whatever commas are in its name', async () => {
  const { store, press: pressed } = await desk()
  const fields = { field: 'buyers', value: '', company: 'Meta Platforms, Inc.', note: '' }
  const reply = await pressed('correct-field', { fields })
  expect(wordsOf(asCard(reply, 'en').card)).toContain('Deal #1 is corrected')
  const story = await store.story(1)
  expect(story === null ? [] : partyNames(story.deal)).toContain('Meta Platforms Inc.')
})

test('a company beside another value, or in place of a sum, changes nothing', async () => {
  const { store, press: pressed } = await desk()
  const company = 'Meta'
  const both = { field: 'buyers', value: 'Alphabet', company }
  const reply = await pressed('correct-field', { fields: both })
  expect(reply).toEqual({ faults: { company: 'Fill in this field or the one above, not both.' } })
  const sum = { field: 'price', value: '', company }
  expect(await pressed('correct-field', { fields: sum })).toMatchObject({
    faults: { value: expect.stringContaining('cannot be read') },
  })
  expect((await store.auditLog('discord:1', { offset: 0, limit: 5 })).count).toBe(0)
})

test('that it is no deal needs no value', async () => {
  const { store, fill } = await desk()
  await fill('deal', 'nonsense')
  expect((await store.story(1))?.deal.confidence).toBe(0)
})

test.each([
  ['price', '$1.2bn', 'says so already'],
  ['price', 'much', 'cannot be read'],
] as const)('%s "%s" is answered in words', async (field, value, words) => {
  const { fill } = await desk()
  expect(wordsOf(asCard(await fill(field, value), 'en').card)).toContain(words)
})

test.each(['', 'title', '__proto__'])(
  'a field "%s", which there is not, corrects nothing',
  async (field) => {
    const { store, fill } = await desk()
    expect(await fill(field, '1')).toMatchObject({ faults: { field: 'Choose what is wrong.' } })
    expect((await store.story(1))?.version).toBe(1)
  },
)

test('only editors correct', async () => {
  const { store, press: pressed } = await desk()
  const user = { id: 'u2', name: 'Bo', canEdit: false }
  const fields = { field: 'price', value: '' }
  for (const action of ['correct', 'correct-field']) {
    expect(await pressed(action, { user, fields })).toMatchObject({ card: { accent: 'warning' } })
  }
  expect((await store.story(1))?.version).toBe(1)
})
