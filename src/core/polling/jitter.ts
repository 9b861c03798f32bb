/** A share between 0 and 0.1 of a feed's own, the same each time: waits are lengthened by it, never shortened. */
export function jitter(feedId: number): number {
  // Knuth's multiplicative hash spreads neighbouring numbers.
  return ((feedId * 2_654_435_761) % 1_000) / 10_000
}
