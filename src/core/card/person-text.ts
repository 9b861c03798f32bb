import type { PersonMove } from '../deal.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** Who moves because of a deal: "Jason Droege: CEO, from A, to B", with whatever is known. */
export function personText({ name, role, from, to }: PersonMove, locale: Locale): string {
  const moves = [
    role,
    from && say(locale, 'person.from', { from }),
    to && say(locale, 'person.to', { to }),
  ].filter((move) => move !== null && move !== '')
  return moves.length === 0 ? name : say(locale, 'person.told', { name, moves: moves.join(', ') })
}
