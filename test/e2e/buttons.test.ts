import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerAction } from '../../commands/answer-action.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import type { Messenger } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { CHANNEL, stage } from '../discord/discord-fixture.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { clockAt } from '../fakes/clock.ts'
import { curatorOf } from '../fakes/curator.ts'
import { MANAGE_GUILD } from '../fakes/discord-interact.ts'
import { buttonLabels } from '../fakes/discord-press.ts'
import { textOf } from '../fakes/discord-world.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { slackButtons } from '../fakes/slack-interact.ts'
import { connected } from '../slack/with-slack.ts'
import { addFeed, addStory, completeStory, NOON } from '../store/samples.ts'

const ANN = '200000000000000007'
const MINUTE_MS = 60_000

/** A store with a deal that the channel is owed, and the bot's answers to buttons. */
async function bot(channel: string) {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  const id = await addStory(store, await addFeed(store), 'guid', [channel])
  const clock = clockAt(NOON)
  const act = (request: ActionRequest): Promise<ActionReply> =>
    answerAction(request, ACTIONS, {
      store,
      curator: curatorOf(store),
      lookup: NO_LOOKUP,
      charts: NO_CHARTS,
      now: clock.now(),
      report: (_, error) => {
        throw error
      },
    })
  const options = { store, clock, log: pino({ level: 'silent' }) }
  const deliver = async (messenger: Messenger): Promise<void> => {
    clock.advance(MINUTE_MS)
    const messengers = (): readonly Messenger[] => [messenger]
    await deliverOwed({ ...options, messengers }, new AbortController().signal)
  }
  return { store, id, act, deliver }
}

async function onDiscord() {
  const made = await bot(`discord:${CHANNEL}`)
  const scene = await stage()
  const { server } = scene
  const platform = await scene.connectedBot(undefined, made.act)
  await made.deliver(platform)
  const alert = () => {
    const [message] = server.messages(CHANNEL)
    if (message === undefined) throw new Error('nothing was posted')
    return message
  }
  const press = (label: string, more: object = {}) =>
    server.press({ channelId: CHANNEL, userId: ANN, message: alert(), label, ...more })
  return { ...made, server, platform, alert, press, deliver: () => made.deliver(platform) }
}

async function onSlack() {
  const made = await bot('slack:C0NEWS')
  const { server, slack } = await connected({ slack: { act: made.act } })
  await made.deliver(slack)
  const press = (label: string) => {
    const [message] = server.messages('C0NEWS')
    if (message === undefined) throw new Error('nothing was posted')
    return server.press({ user: 'U0ANNA', channel: 'C0NEWS', message, label })
  }
  return { ...made, server, press, deliver: () => made.deliver(slack) }
}

test('who presses Follow on Discord is written to once for each change, until he unfollows', async () => {
  const { store, id, server, alert, press, deliver } = await onDiscord()
  expect(buttonLabels(alert())).toEqual([
    'Evidence',
    'Sources',
    'Follow',
    'Mute company',
    'Correct',
  ])
  const pressed = await press('Follow', { locale: 'fr' })
  expect(textOf(pressed.original ?? { components: [] })).toContain(`Vous suivez #${id}`)
  await deliver()
  const [own] = server.directMessages(ANN)
  if (own === undefined) throw new Error('the user was not written to')
  expect(buttonLabels(own)).toEqual(['Preuves', 'Sources', 'Ne plus suivre'])
  await completeStory(store, id)
  await deliver()
  await deliver()
  expect(server.directMessages(ANN)).toHaveLength(2)
  const direct = { channelId: own.channelId, direct: true, message: own, locale: 'fr' }
  const ended = await press('Ne plus suivre', direct)
  expect(textOf(ended.original ?? { components: [] })).toContain('Vous ne suivez plus')
  await completeStory(store, id)
  await deliver()
  expect(server.directMessages(ANN)).toHaveLength(2)
  expect(server.messages(CHANNEL)).toHaveLength(1)
})

test('who takes no direct messages on Discord is told so once', async () => {
  const { server, press, deliver } = await onDiscord()
  server.closeDirect(ANN)
  await press('Follow')
  await deliver()
  const told = await press('Sources')
  expect(textOf(told.original ?? { components: [] })).toContain('You no longer follow')
  const again = await press('Sources')
  expect(textOf(again.original ?? { components: [] })).not.toContain('You no longer follow')
})

test('an editor mutes a company on Discord by its form, and others may not', async () => {
  const { store, server, press } = await onDiscord()
  const refused = await press('Mute company')
  expect(refused.modal).toBeNull()
  const editor = { channelId: CHANNEL, userId: ANN, permissions: MANAGE_GUILD }
  const opened = await press('Mute company', editor)
  const sent = await server.submit({ ...editor, opened, values: { company: 'Kiesel Robotics' } })
  expect(textOf(sent.original ?? { components: [] })).toContain('Kiesel Robotics is muted')
  expect(await store.mutesOf(`discord:${CHANNEL}`)).toMatchObject([{ name: 'Kiesel Robotics' }])
})

test('who presses Follow on Slack is written to once for each change', async () => {
  const { store, id, server, press, deliver } = await onSlack()
  const { answer } = await press('Follow')
  expect(answer?.text).toContain(`Sie folgen #${id}`)
  await deliver()
  const [own] = server.messages('DU0ANNA')
  expect(own === undefined ? [] : slackButtons(own)).toEqual([
    'Belege',
    'Quellen',
    'Nicht mehr folgen',
  ])
  await completeStory(store, id)
  await deliver()
  await deliver()
  expect(server.messages('DU0ANNA')).toHaveLength(2)
  expect(server.violations).toEqual([])
})

test('a company is muted on Slack by its form', async () => {
  const { store, server, press } = await onSlack()
  const { opened } = await press('Mute company')
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { company: 'Nordwind AG' } })
  expect(JSON.stringify(opened.view)).toContain('Nordwind AG ist in diesem Kanal stummgeschaltet')
  expect(await store.mutesOf('slack:C0NEWS')).toMatchObject([{ name: 'Nordwind AG' }])
  await server.pressInView({ user: 'U0ANNA', opened, label: 'Wieder melden' })
  expect(await store.mutesOf('slack:C0NEWS')).toEqual([])
  expect(server.violations).toEqual([])
})
