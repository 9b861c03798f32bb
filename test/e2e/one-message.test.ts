import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import type { Messenger } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { CHANNEL, stage } from '../discord/discord-fixture.ts'
import { clockAt } from '../fakes/clock.ts'
import { textOf } from '../fakes/discord-world.ts'
import { bench } from '../slack/with-slack.ts'
import { addFeed, addStory, completeStory, growStory, NOON } from '../store/samples.ts'

const MINUTE_MS = 60_000

/** A message as its readers see it. */
interface Seen {
  readonly text: string
  readonly edited: boolean
}

/** A platform that edits can be refused on, seen through its users' eyes. */
interface Side {
  readonly messenger: Messenger
  readonly channel: string
  /** Messages in the channel itself, and in the threads on them. */
  readonly shown: () => { readonly channel: readonly Seen[]; readonly threads: readonly Seen[] }
  readonly refuseNextEdit: (how: 'for now' | 'for ever') => void
  /** Somebody deletes the first message of the channel. */
  readonly deleteFirst: () => void
}

async function discordSide(): Promise<Side> {
  const scene = await stage()
  const { server } = scene
  const seen = (message: ReturnType<typeof server.messages>[number]): Seen => {
    return { text: textOf(message), edited: message.editedAt !== null }
  }
  return {
    messenger: scene.bot(),
    channel: `discord:${CHANNEL}`,
    shown: () => ({
      channel: server.messages(CHANNEL).map(seen),
      threads: server.messages(CHANNEL).flatMap(({ id }) => server.messages(id).map(seen)),
    }),
    refuseNextEdit(how) {
      const limit = { kind: 'limited', seconds: 900, code: 30046 } as const
      const refusal = { kind: 'error', status: 403, code: 50005 } as const
      server.fail({ fault: how === 'for now' ? limit : refusal, method: 'PATCH' })
    },
    deleteFirst: () => server.deleteMessage(CHANNEL, server.messages(CHANNEL)[0]?.id ?? ''),
  }
}

async function slackSide(): Promise<Side> {
  const { server, slack } = await bench()
  const seen = ({ blocks, edited }: ReturnType<typeof server.messages>[number]): Seen => {
    return { text: JSON.stringify(blocks), edited }
  }
  return {
    messenger: slack,
    channel: 'slack:C0NEWS',
    shown: () => {
      const [channel = [], threads = []] = [true, false].map((top) =>
        server.messages('C0NEWS').filter(({ threadTs }) => (threadTs === null) === top),
      )
      return { channel: channel.map(seen), threads: threads.map(seen) }
    },
    refuseNextEdit(how) {
      const limit = { kind: 'limited', seconds: 1 } as const
      const refusal = { kind: 'error', error: 'edit_window_closed' } as const
      server.failNext('chat.update', how === 'for now' ? limit : refusal)
    },
    deleteFirst: () => server.deleteMessage('C0NEWS', server.messages('C0NEWS')[0]?.ts ?? ''),
  }
}

const SIDES = [
  ['Discord', discordSide],
  ['Slack', slackSide],
] as const

/** A channel of the platform with the alert of a deal in it. */
async function alerted(open: () => Promise<Side>) {
  const side = await open()
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  const id = await addStory(store, await addFeed(store), 'guid', [side.channel])
  const clock = clockAt(NOON)
  const messengers = () => [side.messenger]
  const options = { store, clock, messengers, log: pino({ level: 'silent' }) }
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms)
    await deliverOwed(options, new AbortController().signal)
  }
  await pass(0)
  return { ...side, store, id, pass }
}

const UNCHANGED = expect.objectContaining({ edited: false })
const EDITED = expect.objectContaining({ edited: true })
const COMPLETED = expect.objectContaining({
  text: expect.stringContaining('Announced → Completed'),
})

test.for(SIDES)(
  'later articles change the one message, and a new status is told in its thread (%s)',
  async ([, open]) => {
    const { store, id, pass, shown } = await alerted(open)
    expect(shown()).toEqual({ channel: [UNCHANGED], threads: [] })
    await growStory(store, id)
    await growStory(store, id)
    await pass(MINUTE_MS)
    expect(shown()).toEqual({ channel: [EDITED], threads: [] })
    await completeStory(store, id)
    await pass(0)
    expect(shown()).toEqual({ channel: [EDITED], threads: [COMPLETED] })
  },
)

test.for(SIDES)(
  'while the platform takes no edit, a new status is told all the same (%s)',
  async ([, open]) => {
    const { store, id, pass, shown, refuseNextEdit } = await alerted(open)
    refuseNextEdit('for now')
    await completeStory(store, id)
    await pass(MINUTE_MS)
    expect(shown()).toEqual({ channel: [UNCHANGED], threads: [COMPLETED] })
    // Slack's second is a real one.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await pass(20 * MINUTE_MS)
    expect(shown()).toEqual({ channel: [EDITED], threads: [COMPLETED] })
  },
)

test.for(SIDES)(
  'a message that nobody may edit any more is continued in its thread (%s)',
  async ([, open]) => {
    const { store, id, pass, shown, refuseNextEdit } = await alerted(open)
    refuseNextEdit('for ever')
    await growStory(store, id)
    await pass(MINUTE_MS)
    const standIn = expect.objectContaining({
      text: expect.stringContaining('can no longer be changed'),
    })
    expect(shown()).toEqual({ channel: [UNCHANGED], threads: [standIn] })
    await pass(20 * MINUTE_MS)
    expect(shown().threads).toHaveLength(1)
  },
)

test.for(SIDES)('a deleted message is not brought back (%s)', async ([, open]) => {
  const { store, id, pass, shown, deleteFirst } = await alerted(open)
  deleteFirst()
  await growStory(store, id)
  await pass(MINUTE_MS)
  await completeStory(store, id)
  await pass(20 * MINUTE_MS)
  expect(shown()).toEqual({ channel: [], threads: [] })
})
