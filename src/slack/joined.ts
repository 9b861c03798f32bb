import type { App } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Card } from '../core/card/card.ts'
import type { Locale } from '../core/card/locale.ts'
import type { SendKey } from '../ports.ts'
import type { UnderWay } from './under-way.ts'
import { placesOf, type Workspaces } from './workspaces.ts'

/** A channel that the bot was invited to. */
export interface Joined {
  readonly team: string
  /** As subscriptions name it. */
  readonly channels: readonly string[]
  readonly locale: Locale
}

export interface JoinedOptions {
  readonly workspaces: Workspaces
  /** How to set the bot up, for a workspace that was not told yet; null otherwise. */
  readonly welcome: (joined: Joined) => Promise<Card | null>
  readonly underWay: UnderWay
  readonly log: Logger
}

/** Keys of messages have at most 25 characters. */
const LONGEST_KEY = 25

/** Shows in the first channel that the bot is invited to how it is set up, in the language of who invited it. */
export function serveJoins(app: App, options: JoinedOptions): void {
  app.event('member_joined_channel', async ({ event, body }) => {
    const isOurs = body.authorizations?.some(
      ({ user_id: user, is_bot: isBot }) => isBot && user === event.user,
    )
    if (isOurs !== true) return
    const joined = { team: body.team_id, channel: event.channel, inviter: event.inviter ?? null }
    await options.underWay.track(greet(options, joined))
  })
}

async function greet(
  { workspaces, welcome, log }: JoinedOptions,
  joined: {
    readonly team: string
    readonly channel: string
    readonly inviter: string | null
  },
): Promise<void> {
  const { team, channel, inviter } = joined
  const workspace = await workspaces.of(team)
  if (typeof workspace === 'string') return
  await workspaces.note(team, [channel])
  const locale = inviter === null ? 'en' : (await workspace.person(inviter)).locale
  const card = await welcome({ team: `slack:${team}`, channels: [`slack:${channel}`], locale })
  if (card === null) return
  const sent = await workspace.messenger.post(channel, card, keyFor(channel))
  if (sent.kind !== 'sent') log.warn({ channel, sent }, 'the welcome was not posted')
}

export interface InstalledBy {
  readonly team: string
  readonly user: string
}

/** Writes to whoever has installed the app how it is set up. */
export async function greetInstaller(
  workspaces: Workspaces,
  { team, user }: InstalledBy,
  guide: (locale: Locale) => Card,
): Promise<void> {
  const workspace = await workspaces.of(team)
  if (typeof workspace === 'string') return
  await workspaces.note(team, placesOf('', user))
  const { locale } = await workspace.person(user)
  await workspace.messenger.post(`dm:${user}`, guide(locale), keyFor(user))
}

function keyFor(id: string): SendKey {
  return { key: `welcome-${id.toLowerCase()}`.slice(0, LONGEST_KEY), uncertain: false }
}
