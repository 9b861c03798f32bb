import type { Clock } from '../ports.ts'

/** Sites whose pages are not asked for until their rest is over. */
export interface Resting {
  isResting(url: URL): boolean
  /** Leaves the site of this address alone for so many milliseconds. */
  rest(address: string, ms: number): void
}

const MOST_ORIGINS = 1_000

/** Opens a memory of sites at rest; of too many the first is forgotten. */
export function createResting(clock: Clock): Resting {
  const until = new Map<string, number>()
  return {
    isResting: ({ origin }) => (until.get(origin) ?? 0) > clock.now(),
    rest(address, ms) {
      const { origin } = new URL(address)
      until.delete(origin)
      until.set(origin, clock.now() + ms)
      const [first] = until.keys()
      if (until.size > MOST_ORIGINS && first !== undefined) until.delete(first)
    },
  }
}
