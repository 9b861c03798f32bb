import type { UsersInfoResponse, WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { type Locale, nearestLocale } from '../core/card/locale.ts'
import { outcomeOf } from './call.ts'

const KEEP_MS = 5 * 60_000
const KEPT = 1000

export interface Person {
  readonly canEdit: boolean
  readonly locale: Locale
}

export interface PeopleOptions {
  readonly client: WebClient
  readonly log: Logger
  /** Milliseconds that only grow. */
  readonly now: () => number
}

/**
 * Who types a command. Full members of the workspace may change what a channel is told, as they may add apps and
 * integrations to it by Slack's own default; guests, bots and people of other workspaces may not. Whoever Slack
 * tells us nothing about (the scope `users:read` is missing, Slack is down) may only read, in English. Answers are
 * kept for five minutes.
 */
export function createPeople({ client, log, now }: PeopleOptions): (id: string) => Promise<Person> {
  const known = new Map<string, { readonly person: Person; readonly until: number }>()
  return async (id) => {
    const kept = known.get(id)
    if (kept !== undefined && kept.until > now()) return kept.person
    const outcome = await outcomeOf(client.users.info({ user: id, include_locale: true }))
    if (outcome.kind !== 'done') {
      log.warn(
        { user: id, outcome },
        'could not ask Slack who a user is, who may only read for now',
      )
      return { canEdit: false, locale: 'en' }
    }
    const person = personOf(outcome.value.user)
    if (known.size >= KEPT) known.clear()
    known.set(id, { person, until: now() + KEEP_MS })
    return person
  }
}

function personOf(user: UsersInfoResponse['user']): Person {
  if (user === undefined) return { canEdit: false, locale: 'en' }
  const outsider = [
    user.is_restricted,
    user.is_ultra_restricted,
    user.is_stranger,
    user.is_bot,
    user.deleted,
  ].some((flag) => flag === true)
  return { canEdit: !outsider, locale: nearestLocale(user.locale) }
}
