import { cutText } from '../../src/core/card/cut.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import type { Subscription } from '../../src/ports.ts'
import type { CommandRequest } from '../command.ts'
import { listName } from './list-name.ts'

/** How much of a list's name is read and repeated. */
const LONGEST = 60

/** The watchlist that somebody names; null: he names none. */
export function typedList({ options }: CommandRequest): string | null {
  const typed = (options['watchlist'] ?? '').trim().replace(/^"(.*)"$/, '$1')
  return typed === '' ? null : cutText(typed, LONGEST)
}

/** Those of the subscriptions whose watchlist is called so, or all. */
export function subscriptionsTo(
  typed: string | null,
  subscriptions: readonly Subscription[],
  locale: Locale,
): readonly Subscription[] {
  if (typed === null) return subscriptions
  const wanted = typed.toLowerCase()
  return subscriptions.filter((one) =>
    [one.watchlist, listName(one, locale)].some((name) => name.toLowerCase() === wanted),
  )
}
