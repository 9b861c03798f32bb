/** How a feed of the benchmark answers; most do as most feeds of the web. */
export type Behaviour = 'unchanged' | 'changed' | 'slow' | 'broken' | 'moved'

/** Of a thousand polls so many end otherwise than with 304; slow ones do in the end. */
const CHANGED = 30
const SLOW = 10
const BROKEN = 5
const MOVED = 5

/** Of forty hosts one serves ten feeds and one serves two, the others one each. */
const HOST_SIZES = [10, 2, ...Array.from({ length: 38 }, () => 1)]

/** Addresses of so many feeds, on host names of their own and one port. */
export function feedAddresses(count: number, port: number): readonly string[] {
  const addresses: string[] = []
  for (let host = 0; addresses.length < count; host += 1) {
    const size = HOST_SIZES[host % HOST_SIZES.length] ?? 1
    for (let feed = 0; feed < size && addresses.length < count; feed += 1) {
      addresses.push(`http://h${host}.example:${port}/feed/${addresses.length}`)
    }
  }
  return addresses
}

/** How feed number `feed` answers in its `round`th poll: the same in every run, another in each round. */
export function behaviourOf(feed: number, round: number): Behaviour {
  const draw = ((feed * 7919 + round * 104_729) * 2_654_435_761) % 1000
  if (draw < CHANGED) return 'changed'
  if (draw < CHANGED + SLOW) return 'slow'
  if (draw < CHANGED + SLOW + BROKEN) return 'broken'
  return draw < CHANGED + SLOW + BROKEN + MOVED ? 'moved' : 'unchanged'
}
