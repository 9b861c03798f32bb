import { expect, onTestFinished, test } from 'vitest'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { asCard } from '../../commands/as-card.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, press, publish, watch, wordsOf } from './news.ts'

const CHANNEL = 'discord:300'
const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

async function told(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  await watch(store, ['type:acquisition'])
  await announce(store, 'Kiesel Robotics', 1)
  return store
}

function announce(store: Store, target: string, number: number): Promise<void> {
  return publish(store, {
    title: `Nordwind AG to acquire ${target} for $1.2 billion`,
    text: `Nordwind AG has agreed to acquire ${target} for $1.2 billion, it said on Friday.`,
    url: `https://wire.example/${number}`,
  })
}

async function pressed(
  store: Store,
  action: string,
  more: Partial<ActionRequest> = {},
): Promise<ActionReply> {
  return press(store, { action, subject: '1', ...more })
}

function words(reply: ActionReply): string {
  return wordsOf(asCard(reply, 'en').card)
}

async function owed(store: Store): Promise<readonly number[]> {
  const claimed = await store.claimDeliveries(['discord'], LEASE)
  return claimed.map(({ story }) => story.id)
}

test('Mute company asks which of the deal’s companies is meant', async () => {
  const reply = await pressed(await told(), 'mute')
  expect(reply).toMatchObject({
    form: {
      submit: { action: 'mute-company', subject: '1' },
      fields: [
        {
          kind: 'choice',
          name: 'company',
          choices: [{ label: 'Nordwind AG' }, { label: 'Kiesel Robotics' }],
        },
      ],
    },
  })
})

test('a channel hears no more of a muted company, and again once it is unmuted', async () => {
  const store = await told()
  expect(await owed(store)).toEqual([1])
  const fields = { company: 'Nordwind AG' }
  const muted = words(await pressed(store, 'mute-company', { fields }))
  expect(muted).toContain('Nordwind AG is muted in this channel')
  await announce(store, 'Basalt Optics', 2)
  expect(await owed(store)).toEqual([])
  const [mute] = await store.mutesOf(CHANNEL)
  expect(muted).toContain(`"action":"unmute","subject":"${mute?.id}"`)
  const subject = String(mute?.id)
  expect(words(await pressed(store, 'unmute', { subject }))).toContain('no longer muted')
  await announce(store, 'Lehm Sensors', 3)
  expect(await owed(store)).toEqual([3])
})

test('/watch list shows what is muted, with the button that ends it', async () => {
  const store = await told()
  expect(wordsOf(await ask(store, ['watch', 'list', {}]))).not.toContain('Muted')
  await pressed(store, 'mute-company', { fields: { company: 'Nordwind AG' } })
  const list = wordsOf(await ask(store, ['watch', 'list', {}]))
  expect(list).toContain('Muted in this channel: Nordwind AG')
  expect(list).toContain('"label":"Unmute: Nordwind AG","action":"unmute"')
})

test('/why says that the channel has muted a company of the deal', async () => {
  const store = await told()
  await pressed(store, 'mute-company', { fields: { company: 'Nordwind AG' } })
  await announce(store, 'Basalt Optics', 2)
  const said = wordsOf(await ask(store, ['why', null, { what: '#2' }]))
  expect(said).toContain('This channel has muted Nordwind AG.')
})

test('only editors may mute, open the form or unmute', async () => {
  const store = await told()
  const user = { id: 'u2', name: 'Bo', canEdit: false }
  const fields = { company: 'Nordwind AG' }
  for (const action of ['mute', 'mute-company', 'unmute']) {
    expect(await pressed(store, action, { user, fields })).toMatchObject({
      card: { accent: 'warning' },
    })
  }
  expect(await store.mutesOf(CHANNEL)).toEqual([])
})

test.each(['', 'Apple', 'Nordwind', '*'])(
  'a choice of "%s", which there is not, mutes nothing',
  async (company) => {
    const store = await told()
    const reply = await pressed(store, 'mute-company', { fields: { company } })
    expect(reply).toMatchObject({ faults: { company: expect.any(String) } })
    expect(await store.mutesOf(CHANNEL)).toEqual([])
  },
)

test.each(['', '99', 'x', '-1'])(
  'unmuting "%s", which there is not, is answered in words',
  async (subject) => {
    expect(words(await pressed(await told(), 'unmute', { subject }))).toContain('no such mute')
  },
)

test.each(LOCALES)('the form fits Slack’s titles, and all is said, in %s', async (locale) => {
  const store = await told()
  const reply = await pressed(store, 'mute', { locale })
  expect('form' in reply ? reply.form.title.length : 99).toBeLessThanOrEqual(24)
  const fields = { company: 'Nordwind AG' }
  const muted = words(await pressed(store, 'mute-company', { locale, fields }))
  const unmuted = words(await pressed(store, 'unmute', { locale, subject: '1' }))
  expect(muted).toContain('Nordwind AG')
  expect(unmuted).toContain('Nordwind AG')
})
