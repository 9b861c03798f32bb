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
  /** Whether a user is of the group whose members may edit. */
  readonly isEditor: (userId: string) => Promise<boolean>
}

/**
 * Who asks. Admins and owners of the workspace may change what a channel is told, and so may the members of the user
 * group of editors, guests and people of other workspaces among them never. Whoever Slack tells us nothing about (the
 * scope `users:read` is missing, Slack is down) may only read, in English. Answers are kept for five minutes.
 */
export function createPeople(options: PeopleOptions): (id: string) => Promise<Person> {
  const { client, log, now, isEditor } = options
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
    const { user } = outcome.value
    const canEdit = isInside(user) && (isAdmin(user) || (await isEditor(id)))
    const person = { canEdit, locale: nearestLocale(user?.locale) }
    if (known.size >= KEPT) known.clear()
    known.set(id, { person, until: now() + KEEP_MS })
    return person
  }
}

type User = UsersInfoResponse['user']

function isInside(user: User): boolean {
  if (user === undefined) return false
  const { is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted } = user
  return ![is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted].includes(true)
}

function isAdmin(user: User): boolean {
  return [user?.is_admin, user?.is_owner, user?.is_primary_owner].includes(true)
}
