import { expect, test } from 'vitest'
import type { CommandRequest } from '../../commands/command.ts'
import { AppError } from '../../src/core/error.ts'
import { BOT_SCOPES } from '../../src/slack/setup.ts'
import { failingCommand } from '../fakes/failing-command.ts'
import { cardOf, connected, echo, eventually, idOf, keyOf } from './with-slack.ts'

const TYPED = { command: '/deals', text: 'meta', user: 'U0ANNA', channel: 'C0NEWS' }

test('a command is answered to the asker alone', async () => {
  const { server } = await connected()
  const { ackMs, posts } = await server.invoke(TYPED)
  expect(ackMs).toBeLessThan(3000)
  expect(posts).toEqual([expect.objectContaining({ shared: false })])
  expect(JSON.stringify(posts[0]?.blocks)).toContain('meta')
  expect(server.violations).toEqual([])
})

test('a command says who asked what, where and in which language', async () => {
  const asked: CommandRequest[] = []
  const { server } = await connected({
    slack: {
      answer(request) {
        asked.push(request)
        return echo(request)
      },
    },
  })
  await server.invoke({ ...TYPED, text: 'party:“Scale AI” price:>1bn & more' })
  expect(asked).toEqual([
    {
      platform: 'slack',
      team: 'slack:T0TEAM',
      channel: 'slack:C0NEWS',
      user: { id: 'U0ANNA', name: 'anna', canEdit: true },
      locale: 'de',
      command: 'deals',
      subcommand: null,
      options: { query: 'party:"Scale AI" price:>1bn & more' },
    },
  ])
})

test('a command is acknowledged before it is answered, however long that takes', async () => {
  const release = Promise.withResolvers<void>()
  const { server } = await connected({
    slack: {
      async answer(request) {
        await release.promise
        return echo(request)
      },
    },
  })
  const outcome = server.invoke(TYPED)
  await eventually(() => server.acknowledged() === 1)
  release.resolve()
  const { posts } = await outcome
  expect(posts).toHaveLength(1)
  expect(server.violations).toEqual([])
})

test('a shared answer is shown to the channel', async () => {
  const { server } = await connected({
    slack: { answer: () => Promise.resolve({ card: cardOf('A'), shared: true }) },
  })
  expect((await server.invoke(TYPED)).posts[0]?.shared).toBe(true)
})

test('a line that cannot be read is answered with the right form', async () => {
  const { server } = await connected()
  const { posts } = await server.invoke({ ...TYPED, text: '' })
  expect(JSON.stringify(posts[0]?.blocks)).toContain('/deals &lt;query&gt;')
})

test('a failing command is answered with a reference, without its cause', async () => {
  const error = new AppError('internal', 'table deals at 10.0.0.7 is locked')
  const { answer, log } = await failingCommand(error)
  const { server, lines } = await connected({ slack: { answer } })
  const { posts } = await server.invoke(TYPED)
  const shown = JSON.stringify(posts)
  const reference = /Kennung ([0-9a-f]{8})\)/.exec(shown)?.[1] ?? 'none'
  expect(shown).not.toContain('10.0.0.7')
  expect(log().split(reference)).toHaveLength(2)
  expect(log()).toContain('10.0.0.7')
  expect(lines.join('')).not.toContain('10.0.0.7')
})

test('a fault meant for the user is told to the user', async () => {
  const { answer } = await failingCommand(new AppError('conflict', 'Someone was faster.'))
  const { server } = await connected({ slack: { answer } })
  expect((await server.invoke(TYPED)).posts[0]?.text).toContain('Someone was faster.')
})

test('admins and owners may edit, and the members of the group of editors', async () => {
  const asked: Record<string, boolean> = {}
  const { server } = await connected({
    server: { groups: { S0EDIT: ['U0BEN', 'U0GUEST'] } },
    slack: {
      editors: 'S0EDIT',
      answer(request) {
        asked[request.user.id] = request.user.canEdit
        return echo(request)
      },
    },
  })
  for (const user of ['U0ANNA', 'U0OWNER', 'U0BEN', 'U0GUEST']) {
    await server.invoke({ ...TYPED, user })
  }
  expect(asked).toEqual({ U0ANNA: true, U0OWNER: true, U0BEN: true, U0GUEST: false })
  expect(server.violations).toEqual([])
})

test.for([null, 'S0OTHER'])('without the group %s other members only read', async (editors) => {
  const asked: boolean[] = []
  const { server, lines } = await connected({
    slack: {
      editors,
      answer(request) {
        asked.push(request.user.canEdit)
        return echo(request)
      },
    },
  })
  await server.invoke({ ...TYPED, user: 'U0BEN' })
  expect(asked).toEqual([false])
  expect(lines.join('').includes('no_such_subteam')).toBe(editors !== null)
})

async function answerWith(text: string) {
  const file = { name: 'watchlists.yaml', type: 'application/yaml', text }
  const { server } = await connected({
    server: { botScopes: BOT_SCOPES.filter((scope) => scope !== 'files:write') },
    slack: { answer: () => Promise.resolve({ card: cardOf('A'), shared: false, file }) },
  })
  const { posts } = await server.invoke(TYPED)
  expect(server.violations).toEqual([])
  return JSON.stringify(posts[0]?.blocks)
}

test('without the right to upload a file is shown as it is, or the command line is named', async () => {
  expect(await answerWith('a: <b> & `c`')).toContain('"text":"a: <b> & `c`"')
  expect(await answerWith('x'.repeat(8_001))).toContain('dealbell export')
})

test('guests may read but not edit, and nobody may whom Slack does not vouch for', async () => {
  const asked: boolean[] = []
  const { server } = await connected({
    slack: {
      answer(request) {
        asked.push(request.user.canEdit)
        return echo(request)
      },
    },
  })
  await server.invoke({ ...TYPED, user: 'U0GUEST' })
  await server.invoke({ ...TYPED, user: 'U0NOBODY' })
  server.failNext('users.info', { kind: 'status', status: 500 })
  await server.invoke(TYPED)
  await server.invoke(TYPED)
  expect(asked).toEqual([false, false, false, true])
})

test('Slack is asked about a user once, not for every command', async () => {
  const { server } = await connected()
  await server.invoke(TYPED)
  await server.invoke(TYPED)
  expect(server.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
})

test('an answer that Slack does not take at first is given again', async () => {
  const { server } = await connected()
  server.failNext('response_url', { kind: 'status', status: 500 })
  server.failNext('response_url', { kind: 'reset', after: false })
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
})

test('an answer is not held up by a limit on posting', async () => {
  const { server, slack } = await connected()
  server.failNext('chat.postMessage', { kind: 'limited', seconds: 30 })
  expect((await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))).kind).toBe('wait')
  expect((await server.invoke(TYPED, 2000)).posts).toHaveLength(1)
})

test('stopping waits for the answer under way', async () => {
  const begun = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  const { server, slack } = await connected({
    slack: {
      async answer(request) {
        begun.resolve()
        await release.promise
        return echo(request)
      },
    },
  })
  const outcome = server.invoke(TYPED)
  await begun.promise
  const stopped = slack.stop()
  await eventually(() => server.sockets.count() === 0)
  release.resolve()
  await stopped
  expect((await outcome).posts).toHaveLength(1)
})

test('tokens and the words of users stay out of the log, whatever goes wrong', async () => {
  const { server, slack, lines } = await connected()
  server.failNext('chat.postMessage', { kind: 'status', status: 500 })
  server.failNext('users.info', { kind: 'error', error: 'fatal_error' })
  server.failNext('response_url', { kind: 'status', status: 404 })
  await slack.post('C0NEWS', cardOf('private headline'), keyOf('d-1'))
  await server.invoke({ ...TYPED, text: 'private words' }, 500).catch(() => undefined)
  server.sockets.drop()
  await eventually(() => server.sockets.count() === 1)
  idOf(await slack.post('C0MORE', cardOf('A'), keyOf('d-2')))
  const log = lines.join('')
  expect(log).toContain('went unanswered')
  for (const secret of ['xoxb', 'xapp', 'ticket', 'private', 'response_url=']) {
    expect(log).not.toContain(secret)
  }
})
