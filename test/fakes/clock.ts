import type { Clock } from '../../src/ports.ts'

/** A clock that stands still until it is moved. Milliseconds since 1970, UTC. */
export interface TestClock extends Clock {
  advance(ms: number): void
}

export function clockAt(start: number): TestClock {
  let now = start
  return {
    now: () => now,
    advance(ms) {
      now += ms
    },
  }
}
