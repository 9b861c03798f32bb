import { expect, test } from 'vitest'
import type { ActionReply } from '../../commands/action.ts'
import { actionId } from '../../commands/action-id.ts'
import { shownButtons } from '../../commands/shown-buttons.ts'
import { shownChoices } from '../../commands/shown-choices.ts'
import type { Card } from '../../src/core/card/card.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, press, publish, watch, wordsOf } from './news.ts'

const DAY = 86_400_000

const TARGETS =
  'Kiesel Robotics,Basalt Analytics,Halden Foods,Marlow Bakery,Orbis Shipping,Tarn Optics,Velm Pharma,Quarz Energy,Lindner Textiles,Sable Motors,Fjord Software,Ember Logistics'.split(
    ',',
  )

/** Twelve deals; the later, the cheaper. */
async function newsroom(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['type:ipo'])
  for (let index = 0; index < 12; index++) {
    const target = TARGETS[index] ?? ''
    const price = `$${900 - index * 10} million`
    await publish(store, {
      title: `Nordwind AG to acquire ${target} for ${price}`,
      text: `Nordwind AG has agreed to acquire ${target} for ${price}, it said on Thursday.`,
      url: `https://wire.example/${index}`,
      at: NOON - (12 - index) * DAY,
    })
  }
  return store
}

function buttonsOf({ sections }: Card) {
  return sections.flatMap((section) => (section.kind === 'buttons' ? section.buttons : []))
}

function cardOf(reply: ActionReply): Card {
  if (!('card' in reply)) throw new Error('no card')
  return reply.card
}

test('/deals can be sorted, turned and opened by menus and buttons, in place of the answer', async () => {
  await using store = await newsroom()
  const card = await ask(store, ['deals', null, { query: 'party:Nordwind' }])
  const [open, sort] = shownChoices(card)
  expect(open?.options).toHaveLength(10)
  expect(sort?.options.map(({ isPicked }) => isPicked)).toEqual([true, false])
  const menu = card.sections.find(
    (section) => section.kind === 'choice' && section.action === 'deals-sort',
  )
  if (menu?.kind !== 'choice') throw new Error('no menu')
  const sorted = await press(store, { ...menu, fields: { choice: 'price' } })
  expect(sorted).toMatchObject({ inPlace: true, shared: false })
  expect(wordsOf(cardOf(sorted))).toContain('US$900m')
  expect(wordsOf(card)).not.toContain('US$900m')
  const [next] = buttonsOf(cardOf(sorted))
  if (next === undefined) throw new Error('no button')
  const turned = cardOf(await press(store, next))
  expect(wordsOf(turned)).toContain('Page 2 of 2, 12 deals')
  expect(wordsOf(turned)).toContain('US$790m')
  expect(shownButtons(turned).map(({ label }) => label)).toEqual(['Previous page', 'Share'])
  const value = open?.options[0]?.value ?? ''
  const shown = await press(store, { action: 'deal', subject: '', fields: { choice: value } })
  expect(wordsOf(cardOf(shown))).toContain(`#${value} · `)
})

test('a query that is too long for a platform to keep is sorted and turned all the same', async () => {
  await using store = await newsroom()
  const query = `party:Nordwind ${'-party:Somebody '.repeat(10)}`
  const card = await ask(store, ['deals', null, { query }])
  expect(shownChoices(card)).toHaveLength(2)
  const [next] = buttonsOf(card)
  if (next === undefined) throw new Error('no button')
  expect(actionId(next)).not.toBeNull()
  const turned = cardOf(await press(store, next))
  expect(wordsOf(turned)).toContain('Page 2 of 2, 12 deals')
  expect(turned.title).toContain('-party:Somebody')
})

test('a query that is kept no more is asked for anew', async () => {
  await using store = await newsroom()
  const key = await store.keepQuery('party:Nordwind', NOON - 91 * DAY)
  expect(await store.keptQuery(key)).toBe('party:Nordwind')
  await store.keepQuery('party:Halden', NOON)
  const reply = await press(store, { action: 'deals-page', subject: `2.latest.~${key}` })
  expect(cardOf(reply).accent).toBe('warning')
})

test('what no control of ours asks for is refused', async () => {
  await using store = await newsroom()
  for (const subject of [
    '',
    '1.price',
    '0.latest.',
    '1.cheapest.',
    '1.latest.%%',
    '9999.latest.',
  ]) {
    const reply = await press(store, { action: 'deals-page', subject })
    expect([subject, cardOf(reply).accent]).toEqual([subject, 'warning'])
  }
  const faulty = `1.latest.${Buffer.from('price:>').toString('base64url')}`
  const reply = await press(store, { action: 'deals-sort', subject: faulty })
  expect(cardOf(reply).title).toContain('price:>')
  const gone = await press(store, { action: 'deal', subject: '', fields: { choice: '99' } })
  expect(cardOf(gone).accent).toBe('warning')
})

test('a setting is picked from a menu and changed in a form, by those who may edit', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const author = { team: 'discord:1', by: 'discord:1/u1', name: 'Ada', at: NOON }
  await store.addRule({ channel: 'discord:300', language: 'en', query: 'type:ipo', author })
  const card = await ask(store, ['alerts', 'settings', {}])
  const [menu] = shownChoices(card)
  expect(menu?.options.map(({ value }) => value)).toContain('quiet-hours')
  const picked = await press(store, { action: 'setting', subject: '', fields: { choice: 'card' } })
  expect(picked).toMatchObject({
    form: {
      submit: { action: 'set-setting', subject: 'card' },
      fields: [{ kind: 'choice', name: 'value', value: 'full' }],
    },
  })
  const fields = { value: 'compact' }
  const changed = await press(store, { action: 'set-setting', subject: 'card', fields })
  expect(cardOf(changed).title).toBe('card is now: compact')
  const reader = { id: 'u2', name: 'Bo', canEdit: false }
  const refused = await press(store, { action: 'setting', subject: '', user: reader })
  expect(cardOf(refused).accent).toBe('warning')
  const wrong = { action: 'set-setting', subject: 'quiet-hours', fields: { value: 'soon' } }
  expect(cardOf(await press(store, wrong)).accent).toBe('warning')
})

test('menus keep what platforms take: options once, no empty values, three menus', () => {
  const options = [
    { label: '', value: 'a' },
    { label: 'again', value: 'a' },
    { label: 'empty', value: '' },
    { label: 'long', value: 'x'.repeat(101) },
  ]
  const menu = (subject: string) =>
    ({ kind: 'choice', label: 'Menu', action: 'deal', subject, options }) as const
  const empty = { ...menu('none'), options: [] }
  const card = { sections: [empty, menu('1'), menu('1'), menu('2'), menu('3'), menu('4')] }
  const shown = shownChoices(card)
  expect(shown.map(({ id }) => id)).toEqual(['do:deal:1', 'do:deal:2', 'do:deal:3'])
  expect(shown[0]?.options).toEqual([{ label: '…', value: 'a', isPicked: false }])
  expect(actionId({ action: 'a'.repeat(30), subject: 'x'.repeat(90) })).toBeNull()
})
