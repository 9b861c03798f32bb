import type { Author } from '../src/ports.ts'
import type { Asker } from './command.ts'

/** Who asks, as the audit log names them. `now`: milliseconds since 1970, UTC. */
export function authorOf({ team, user }: Asker, now: number): Author {
  return { team, by: `${team}/${user.id}`, name: user.name, at: now }
}
