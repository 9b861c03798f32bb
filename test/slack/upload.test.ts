import { expect, onTestFinished, test } from 'vitest'
import type { ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerCommand } from '../../commands/answer.ts'
import { answerAction } from '../../commands/answer-action.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { createReadFiles } from '../../src/slack/sent-file.ts'
import { BOT_SCOPES } from '../../src/slack/setup.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import type { OpenView } from '../fakes/slack-views.ts'
import { NOON } from '../store/samples.ts'
import { type BenchOptions, connected } from './with-slack.ts'

const IMPORT = { channel: 'C0NEWS', command: '/watch', text: 'import' }
const ANNA = { user: 'U0ANNA' }

/** A bot with all commands and an empty store. */
async function furnished(options: BenchOptions = {}) {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
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
    ...options,
    slack: {
      commands: COMMANDS,
      answer: (request: CommandRequest) => answerCommand(request, COMMANDS, context),
      act: (request: ActionRequest) => answerAction(request, ACTIONS, context),
    },
  })
  const rules = async () =>
    (await store.subscriptionsOf('slack:C0NEWS')).flatMap((one) => one.rules.map((r) => r.query))
  return { ...all, rules }
}

function openedOf({ opened }: { readonly opened: OpenView | null }): OpenView {
  if (opened === null) throw new Error('no form was opened')
  return opened
}

test('/watch import takes an uploaded file', async () => {
  const { server, rules } = await furnished()
  const opened = openedOf(await server.invoke({ ...ANNA, ...IMPORT }))
  const file = { name: 'rules.csv', text: 'rule\nparty:Müller\nprice:>1bn\n' }
  await server.submit({ ...ANNA, opened, values: {}, files: { file } })
  expect(await rules()).toEqual(['party:Müller', 'price:>1bn'])
  expect(opened.view['submit']).toBeUndefined()
  expect(server.violations).toEqual([])
})

test('each faulty line of an uploaded file is named, and none of it is taken', async () => {
  const { server, rules } = await furnished()
  const opened = openedOf(await server.invoke({ ...ANNA, ...IMPORT }))
  const file = { name: 'rules.csv', text: 'rule\nparty:Meta\nprice:>>\n' }
  await server.submit({ ...ANNA, opened, values: {}, files: { file } })
  expect(JSON.stringify(opened.view)).toContain('Zeile 3')
  expect(await rules()).toEqual([])
})

test('in place of the file its text can be pasted; without either the form says so', async () => {
  const { server, rules } = await furnished()
  const pasted = openedOf(await server.invoke({ ...ANNA, ...IMPORT }))
  await server.submit({ ...ANNA, opened: pasted, values: { text: 'rule\nparty:Meta' } })
  expect(await rules()).toEqual(['party:Meta'])
  const empty = openedOf(await server.invoke({ ...ANNA, ...IMPORT }))
  await server.submit({ ...ANNA, opened: empty, values: {} })
  expect(JSON.stringify(empty.view)).toContain('Datei')
  expect(server.violations).toEqual([])
})

test('who may not edit gets no form, and from one that he has kept nothing is taken', async () => {
  const { server, rules } = await furnished()
  const refused = await server.invoke({ ...IMPORT, user: 'U0BEN' })
  expect(refused.opened).toBeNull()
  const opened = openedOf(await server.invoke({ ...ANNA, ...IMPORT }))
  const file = { name: 'rules.csv', text: 'rule\nparty:Meta\n' }
  await server.submit({ user: 'U0BEN', opened, values: {}, files: { file } })
  expect(await rules()).toEqual([])
})

test('an app that may not read files says how else a file is given', async () => {
  const { server } = await furnished({
    server: { botScopes: BOT_SCOPES.filter((scope) => scope !== 'files:read') },
  })
  const { opened, posts } = await server.invoke({ ...ANNA, ...IMPORT })
  expect(opened).toBeNull()
  expect(posts).toHaveLength(1)
  expect(server.violations).toEqual([])
})

test('the token is shown to nobody but Slack', async () => {
  const read = createReadFiles({ token: 'xoxb-1', apiUrl: 'https://slack.com/api/' })
  const file = { name: 'a.csv', url_private_download: 'https://files.slack.com.evil.example/x' }
  const values = { file: { value: { type: 'file_input', files: [file] } } }
  const files = read(JSON.parse(JSON.stringify({ state: { values } })))
  expect(await files['file']?.read()).toEqual({ ok: false, error: 'unreachable' })
})
