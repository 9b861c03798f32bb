/** How often something was as it should be. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** One measured thing: by Dealbell, by rss-parser on the same, and by Dealbell on the third that is kept back. */
export interface Row {
  readonly name: string
  readonly own: Share
  readonly alone: Share
  readonly held: Share
  /** The share to be reached, 0 to 1; null without an aim. */
  readonly aim: number | null
}

/** One thing that was checked. */
export interface Check {
  readonly held: boolean
  readonly weight: number
  readonly own: number
  readonly alone: number
}

/** A check that both readers either pass or fail. */
export function check(held: boolean, own: boolean, alone: boolean): Check {
  return { held, weight: 1, own: Number(own), alone: Number(alone) }
}

/** Adds checks up; null when nothing was checked. */
export function rowOf(name: string, checks: readonly Check[], aim: number | null): Row | null {
  if (checks.length === 0) return null
  const held = checks.filter((each) => each.held)
  return {
    name,
    own: share(checks, 'own'),
    alone: share(checks, 'alone'),
    held: share(held, 'own'),
    aim,
  }
}

function share(checks: readonly Check[], who: 'own' | 'alone'): Share {
  const sum = (key: 'own' | 'alone' | 'weight') =>
    checks.reduce((total, each) => total + each[key], 0)
  return { right: sum(who), of: sum('weight') }
}
