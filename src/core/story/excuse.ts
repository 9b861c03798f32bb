import { CONFLICT } from './points.ts'

/** The evidence about two reports, by their places, in points. */
export type Evidence = (a: number, b: number) => number

/**
 * The evidence once reports that contradict each other have been ruled to be the same, as when a bidder turns out to be
 * another's daughter: what speaks against two that contradict each other in the same way counts no more. `bundles` are
 * the places of reports that stay together.
 */
export function excusing(evidence: Evidence, bundles: readonly (readonly number[])[]): Evidence {
  const areAgainst = (a: number, b: number) => a !== b && evidence(a, b) === CONFLICT
  const ruled = bundles.flatMap((bundle) =>
    bundle.flatMap((a) => bundle.filter((b) => areAgainst(a, b)).map((b) => [a, b] as const)),
  )
  if (ruled.length === 0) return evidence
  const isLike = (a: number, b: number) =>
    ruled.some(
      ([one, other]) =>
        areAgainst(a, other) && areAgainst(b, one) && !areAgainst(a, one) && !areAgainst(b, other),
    )
  return (a, b) => (areAgainst(a, b) && isLike(a, b) ? 0 : evidence(a, b))
}
