import type { Author } from '../ports.ts'

/** The operator at the command line, as the audit log names them. `at`: milliseconds since 1970, UTC. */
export function operatorAt(at: number): Author {
  return { team: '', by: 'cli', name: 'cli', at }
}
