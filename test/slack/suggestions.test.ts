import { assert, asyncProperty, string } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerCommand } from '../../commands/answer.ts'
import { answerAction } from '../../commands/answer-action.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import { type SuggestionRequest, suggestionsFor } from '../../commands/suggest.ts'
import { partyNames } from '../../src/core/party-names.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import type { OpenView } from '../fakes/slack-views.ts'
import { addFeed, addStory, NOON } from '../store/samples.ts'
import { type BenchOptions, cardOf, connected } from './with-slack.ts'

const AUTHOR = { team: 'slack:T0TEAM', by: 'slack:T0TEAM/U0ANNA', name: 'anna', at: NOON }
const ANNA = { user: 'U0ANNA', channel: 'C0NEWS' }
const LATE_MS = 1_600

/** A bot with all commands and buttons, a stored deal, and rules in two channels. */
async function furnished(over: Pick<BenchOptions, 'over'> = {}) {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  for (const [channel, query] of [
    ['slack:C0NEWS', 'party:Meta price:>1bn'],
    ['slack:C0NEWS', 'party:"Kiesel Robotics"'],
    ['slack:C0MORE', 'party:Secret'],
  ] as const) {
    await store.addRule({ channel, language: 'en', query, author: AUTHOR })
  }
  const id = await addStory(store, await addFeed(store), 'guid', [])
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOON,
    report: (_: string, error: unknown) => {
      throw error
    },
  }
  const all = await connected({
    ...over,
    slack: {
      commands: COMMANDS,
      answer: (request: CommandRequest) => answerCommand(request, COMMANDS, context),
      act: (request: ActionRequest) => answerAction(request, ACTIONS, context),
      suggest: (request: SuggestionRequest) => suggestionsFor(request, COMMANDS, context),
    },
  })
  return { ...all, store, id }
}

function openedOf({ opened }: { readonly opened: OpenView | null }): OpenView {
  if (opened === null) throw new Error('no form was opened')
  return opened
}

const labels = (options: readonly { readonly label: string }[]) => options.map((one) => one.label)

test.for(['socket', 'http'] as const)(
  'a command without its deal lets one be picked, over %s',
  async (over) => {
    const { server, id } = await furnished(over === 'http' ? { over } : {})
    const opened = openedOf(await server.invoke({ ...ANNA, command: '/deal', text: '' }))
    const all = await server.type({ user: 'U0ANNA', opened, field: 'number', typed: '' })
    expect(all.map(({ value }) => value)).toEqual([String(id)])
    expect(all[0]?.label).toMatch(new RegExp(`^#${id} .+`))
    expect(await server.type({ user: 'U0ANNA', opened, field: 'number', typed: 'zzz' })).toEqual([])
    await server.type({ user: 'U0ANNA', opened, field: 'number', typed: `#${id}` })
    await server.submit({ user: 'U0ANNA', opened, values: { number: String(id) } })
    expect(JSON.stringify(opened.view)).toContain(`#${id}`)
    expect(opened.view['submit']).toBeUndefined()
    expect(server.violations).toEqual([])
  },
)

test('a rule of this channel, and of no other, is picked and removed', async () => {
  const { server, store } = await furnished()
  const opened = openedOf(await server.invoke({ ...ANNA, command: '/watch', text: ' Remove ' }))
  const rules = await server.type({ user: 'U0ANNA', opened, field: 'number', typed: '' })
  expect(labels(rules)).toEqual([
    expect.stringContaining('party:Meta price:&gt;1bn'),
    expect.stringContaining('Kiesel'),
  ])
  const [first] = rules
  await server.submit({ user: 'U0ANNA', opened, values: { number: first?.value ?? '' } })
  const [left] = await store.subscriptionsOf('slack:C0NEWS')
  expect(left?.rules.map(({ query }) => query)).toEqual(['party:"Kiesel Robotics"'])
  expect(server.violations).toEqual([])
})

test('who may not edit gets no such form, and from one that he has kept no rules and no change', async () => {
  const { server, store } = await furnished()
  const ben = { user: 'U0BEN', channel: 'C0NEWS' }
  const refused = await server.invoke({ ...ben, command: '/watch', text: 'remove' })
  expect([refused.opened, refused.posts.length]).toEqual([null, 1])
  const opened = openedOf(await server.invoke({ ...ANNA, command: '/watch', text: 'remove' }))
  const [rule] = await server.type({ user: 'U0ANNA', opened, field: 'number', typed: '' })
  await server.submit({ user: 'U0BEN', opened, values: { number: rule?.value ?? '' } })
  const [kept] = await store.subscriptionsOf('slack:C0NEWS')
  expect(kept?.rules).toHaveLength(2)
  const again = openedOf(await server.invoke({ ...ANNA, command: '/watch', text: 'remove' }))
  expect(await server.type({ user: 'U0BEN', opened: again, field: 'number', typed: '' })).toEqual(
    [],
  )
  expect(server.violations).toEqual([])
})

test('a company may be one that nobody suggests', async () => {
  const { server } = await furnished()
  const opened = openedOf(await server.invoke({ ...ANNA, command: '/company', text: '' }))
  const found = await server.type({ user: 'U0ANNA', opened, field: 'name', typed: 'Kies' })
  expect(found.map(({ value }) => value)).toEqual(['Kiesel Robotics', 'Kies'])
  const own = await server.type({ user: 'U0ANNA', opened, field: 'name', typed: 'Nobody & Sons' })
  expect(own).toEqual([{ label: 'Nobody &amp; Sons', value: 'Nobody & Sons' }])
  await server.submit({ user: 'U0ANNA', opened, values: { name: 'Nobody & Sons' } })
  expect(JSON.stringify(opened.view)).toContain('Nobody &amp; Sons')
  expect(server.violations).toEqual([])
})

test('the right company of a deal is picked in the form that corrects it', async () => {
  const { server, store, id } = await furnished()
  const pressed = await server.press({ ...ANNA, actionId: `do:correct:${id}` })
  const opened = openedOf(pressed)
  const found = await server.type({ user: 'U0ANNA', opened, field: 'company', typed: 'kies' })
  expect(found[0]).toEqual({ label: 'Kiesel Robotics', value: 'Kiesel Robotics' })
  const values = { field: 'targets', value: 'Both', company: 'Kiesel Robotics' }
  await server.submit({ user: 'U0ANNA', opened, values })
  expect(Object.keys(opened.errors)).toEqual(['company'])
  await server.submit({ user: 'U0ANNA', opened, values: { ...values, value: '' } })
  const story = await store.story(id)
  expect(story === null ? [] : partyNames(story.deal)).toContain('Kiesel Robotics')
  expect(server.violations).toEqual([])
})

test.each([
  ['/watch', ''],
  ['/watch', 'add'],
  ['/watch', 'remove 99'],
  ['/deal', '99'],
  ['/deals', ''],
])('%s %s is answered without a form', async (command, text) => {
  const { server } = await furnished()
  const { opened, posts } = await server.invoke({ ...ANNA, command, text })
  expect([opened, posts.length]).toEqual([null, 1])
  expect(server.violations).toEqual([])
})

test('a form that Slack opens no more is answered with how to type the command', async () => {
  const { server } = await furnished()
  server.failNext('views.open', { kind: 'error', error: 'expired_trigger_id' })
  const { opened, posts } = await server.invoke({ ...ANNA, command: '/deal', text: '' })
  expect(opened).toBeNull()
  expect(JSON.stringify(posts)).toContain('/deal')
  expect(server.violations).toEqual([])
})

/** A form with one field, and what it is suggested. */
async function suggesting(suggest: (request: SuggestionRequest) => Promise<readonly Suggestion[]>) {
  const from = { command: 'company', subcommand: 'show', option: 'name', orTyped: true }
  const name = { kind: 'line', name: 'name', label: 'Name', required: true, maxLength: 9, from }
  const form = {
    title: 'Form',
    submit: { action: 'x', subject: '1' },
    fields: [{ ...name, kind: 'line', value: 'Kiesel' }],
  } as const
  const all = await connected({ slack: { suggest, act: async () => ({ form }) } })
  const button = { label: 'Go', action: 'x', subject: '1', style: 'plain' } as const
  const card = { ...cardOf('Alert'), sections: [{ kind: 'buttons', buttons: [button] }] } as const
  await all.slack.post('C0NEWS', card, { key: 'd-1', uncertain: false })
  const [message] = all.server.messages('C0NEWS')
  if (message === undefined) throw new Error('nothing was posted')
  const opened = openedOf(await all.server.press({ ...ANNA, message, label: 'Go' }))
  const type = (typed: string) => all.server.type({ user: 'U0ANNA', opened, field: 'name', typed })
  return { ...all, opened, type }
}

test('whatever is suggested and typed, Slack takes the options', async () => {
  let found: readonly Suggestion[] = []
  const { type, server } = await suggesting(async () => found)
  await assert(
    asyncProperty(string({ unit: 'binary', maxLength: 200 }), async (odd) => {
      found = [
        { label: odd, value: odd },
        { label: 'x'.repeat(100), value: 'y'.repeat(151) },
        ...Array.from({ length: 120 }, (_, at) => ({ label: `<&${at}>`, value: `v${at}` })),
      ]
      expect((await type(odd)).length).toBeGreaterThan(90)
    }),
    { numRuns: 30 },
  )
  expect(server.violations).toEqual([])
})

test('what is found too late is left out, and the field says so in time', async () => {
  const { type, server } = await suggesting(
    () => new Promise((resolve) => setTimeout(resolve, LATE_MS, [{ label: 'a', value: 'a' }])),
  )
  expect(await type('Kies')).toEqual([])
  expect(server.violations).toEqual([])
})

test('what stood in the field at first counts as picked', async () => {
  const { server, opened } = await suggesting(async () => [])
  await server.submit({ user: 'U0ANNA', opened, values: {} })
  expect(server.violations).toEqual([])
})
