/** How many look-ups a team may ask for within a while, and how many at a time. */
const MOST = 30
const WINDOW_MS = 10 * 60_000
const AT_A_TIME = 3

/** Lets each team have so many look-ups. */
export interface Allowance {
  /** Begins a look-up at this time (milliseconds since 1970); gives how to end it, or null: the team has had enough. */
  take(team: string, now: number): (() => void) | null
}

interface Use {
  readonly begun: readonly number[]
  readonly underWay: number
}

/** Thirty look-ups in ten minutes, three at a time: enough for people, too little to attack a site with. */
export function createAllowance(): Allowance {
  const uses = new Map<string, Use>()
  const change = (team: string, by: number, begun: readonly number[]): void => {
    uses.set(team, { begun, underWay: (uses.get(team)?.underWay ?? 0) + by })
  }
  return {
    take(team, now) {
      forgetIdle(uses, now)
      const { begun = [], underWay = 0 } = uses.get(team) ?? {}
      if (begun.length >= MOST || underWay >= AT_A_TIME) return null
      change(team, 1, [...begun, now])
      return () => change(team, -1, uses.get(team)?.begun ?? [])
    },
  }
}

function forgetIdle(uses: Map<string, Use>, now: number): void {
  for (const [team, { begun, underWay }] of uses) {
    const recent = begun.filter((at) => now - at < WINDOW_MS)
    if (recent.length === 0 && underWay === 0) uses.delete(team)
    else uses.set(team, { begun: recent, underWay })
  }
}
