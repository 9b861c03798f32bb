import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { ActionRequest } from '../../commands/action.ts'
import { ACTIONS } from '../../commands/actions.ts'
import { answerAction } from '../../commands/answer-action.ts'
import type { Asker } from '../../commands/command.ts'
import { homeOf } from '../../commands/home.ts'
import { COMMANDS } from '../../commands/index.ts'
import { type SuggestionRequest, suggestionsFor } from '../../commands/suggest.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { clockAt } from '../fakes/clock.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { slackButtons } from '../fakes/slack-interact.ts'
import { addFeed, addStory, NOON } from '../store/samples.ts'
import { connected } from './with-slack.ts'

const AUTHOR = { team: 'slack:T0TEAM', by: 'slack:T0TEAM/U0ANNA', name: 'anna', at: NOON }
const MINUTE_MS = 60_000

/** A workspace with a subscribed channel, a followed deal and the bot. */
async function furnished() {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  const rule = { channel: 'slack:C0NEWS', language: 'de', query: 'party:Meta price:>1bn' } as const
  await store.addRule({ ...rule, author: AUTHOR })
  await store.addRule({
    ...rule,
    channel: 'slack:C0ALIEN',
    author: { ...AUTHOR, team: 'slack:T0X' },
  })
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
    slack: {
      home: (asker: Asker) => homeOf(asker, context, 'team'),
      act: (request: ActionRequest) => answerAction(request, ACTIONS, context),
      suggest: (request: SuggestionRequest) => suggestionsFor(request, COMMANDS, context),
    },
  })
  const open = async (user: string) => {
    await all.server.tell({ type: 'app_home_opened', user, tab: 'home', channel: `D${user}` })
    await vi.waitFor(() => expect(all.server.home(user)).not.toBeNull())
    return shown(user)
  }
  const shown = (user: string) => {
    const blocks: unknown = all.server.home(user)?.['blocks']
    return { blocks: Array.isArray(blocks) ? blocks : [], text: JSON.stringify(blocks) }
  }
  const follow = (user: string) =>
    store.follow({ storyId: id, channel: `slack:dm:${user}`, language: 'en', at: NOON })
  return { ...all, store, open, shown, follow }
}

test('an editor sees the channels of his workspace with their settings, and changes them there', async () => {
  const { server, open, shown, store } = await furnished()
  const page = await open('U0ANNA')
  expect(page.text).toContain('<#C0NEWS>')
  expect(page.text).toContain('language: de')
  expect(page.text).not.toContain('C0ALIEN')
  expect(slackButtons(page)).toEqual([
    'Meldungen pausieren',
    'Einstellung ändern',
    'Einem Deal folgen',
  ])
  const paused = await server.pressAtHome({ user: 'U0ANNA', label: 'Meldungen pausieren' })
  expect(JSON.stringify(paused.view)).toContain('ruhen')
  await vi.waitFor(() => expect(slackButtons(shown('U0ANNA'))).toContain('Meldungen fortsetzen'))
  const form = await server.pressAtHome({ user: 'U0ANNA', label: 'Einstellung ändern' })
  const values = { setting: 'minimum', value: 'price:>5bn' }
  await server.submit({ user: 'U0ANNA', opened: form, values })
  await vi.waitFor(() => expect(shown('U0ANNA').text).toContain('minimum: price:&gt;5bn'))
  const [subscription] = await store.subscriptionsOf('slack:C0NEWS')
  expect(subscription?.settings.minimum).toBe('price:>5bn')
  expect(server.violations).toEqual([])
})

test('who may not edit sees no buttons of channels, no rules, and is refused where he presses all the same', async () => {
  const { server, open, store } = await furnished()
  const page = await open('U0BEN')
  expect(page.text).toContain('<#C0NEWS>')
  expect(page.text).not.toMatch(/minimum|mentions/)
  expect(slackButtons(page)).toEqual(['Follow a deal'])
  const { answer } = await server.press({
    user: 'U0BEN',
    channel: 'C0MORE',
    actionId: 'do:channel-pause:C0NEWS',
  })
  expect(answer).not.toBeNull()
  const foreign = { user: 'U0ANNA', channel: 'C0MORE', actionId: 'do:channel-pause:C0ALIEN' }
  await server.press(foreign)
  const all = [
    ...(await store.subscriptionsOf('slack:C0NEWS')),
    ...(await store.subscriptionsOf('slack:C0ALIEN')),
  ]
  expect(all.map(({ settings }) => settings.pausedUntil)).toEqual([null, null])
})

test('followed deals lead to their alert and are unfollowed there', async () => {
  const { server, slack, open, shown, follow, store } = await furnished()
  await follow('U0BEN')
  const options = { store, clock: clockAt(NOON + MINUTE_MS), log: pino({ level: 'silent' }) }
  await deliverOwed({ ...options, messengers: () => [slack] }, new AbortController().signal)
  const page = await open('U0BEN')
  expect(slackButtons(page)).toEqual(['To the alert', 'Unfollow', 'Follow a deal'])
  expect(page.text).toContain('https://example.slack.com/archives/DU0BEN/p')
  await server.pressAtHome({ user: 'U0BEN', label: 'Unfollow' })
  await vi.waitFor(() => expect(slackButtons(shown('U0BEN'))).toEqual(['Follow a deal']))
  expect(await store.followedBy('slack:dm:U0BEN')).toEqual([])
  expect(server.violations).toEqual([])
})

test('a deal is looked for and followed there', async () => {
  const { server, open, shown, store } = await furnished()
  await open('U0BEN')
  const opened = await server.pressAtHome({ user: 'U0BEN', label: 'Follow a deal' })
  const [deal] = await server.type({ user: 'U0BEN', opened, field: 'deal', typed: '#1' })
  if (deal === undefined) throw new Error('no deal was found')
  await server.submit({ user: 'U0BEN', opened, values: { deal: deal.value } })
  expect(await store.followedBy('slack:dm:U0BEN')).toEqual([Number(deal.value)])
  await vi.waitFor(() => expect(slackButtons(shown('U0BEN'))).toContain('Unfollow'))
  // When it is opened, and for the form that was sent; none for the one that was only opened.
  expect(server.calls.filter(({ method }) => method === 'views.publish')).toHaveLength(2)
  expect(server.violations).toEqual([])
})

test('however much there is, and whatever it says, Slack takes the page', async () => {
  const hostile = '<!channel> *x* <javascript:a|b> & \u202E'.repeat(300)
  const buttons = [{ label: hostile, action: 'follow', subject: '1', style: 'plain' } as const]
  const entry = { channel: null, title: hostile, detail: hostile, buttons, alert: null }
  const part = {
    heading: hostile,
    entries: Array.from({ length: 15 }, () => entry),
    note: hostile,
    buttons,
  }
  const sections = Array.from({ length: 60 }, () => ({ kind: 'text', text: hostile }) as const)
  const { server } = await connected({
    slack: {
      home: async () => ({ parts: [part, part], feeds: { heading: hostile, sections } }),
    },
  })
  await server.tell({ type: 'app_home_opened', user: 'U0BEN', tab: 'home', channel: 'DU0BEN' })
  await vi.waitFor(
    () => expect(server.calls.map(({ method }) => method)).toContain('views.publish'),
    10_000,
  )
  expect(server.violations).toEqual([])
  expect(server.home('U0BEN')).not.toBeNull()
})
