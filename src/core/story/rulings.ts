import type { Ruling } from './story.ts'

/** What admins have ruled about some accounts, with all that follows from it. */
export interface Ruled {
  /** What all accounts have in common that must stay together. */
  readonly together: (key: string) => string
  readonly areApart: (a: string, b: string) => boolean
}

/**
 * What follows from rulings, the latest last: accounts that are the same as a third are the same as each other, and apart
 * from all that one of them is apart from. Where rulings contradict each other the later ones count.
 */
export function ruled(rulings: readonly Ruling[]): Ruled {
  const homes = new Map<string, string>()
  const apart: (readonly [string, string])[] = []
  const together = (key: string) => homes.get(key) ?? key
  const areApart = (a: string, b: string) => {
    if (apart.length === 0) return false
    const [one, other] = [together(a), together(b)]
    return apart.some(
      ([x, y]) =>
        (together(x) === one && together(y) === other) ||
        (together(x) === other && together(y) === one),
    )
  }
  for (const { a, b, kind } of rulings.toReversed()) {
    const [one, other] = [together(a), together(b)]
    if (one === other || areApart(a, b)) continue
    if (kind === 'apart') apart.push([a, b])
    else rename(homes, [a, b], { one, other })
  }
  return { together, areApart }
}

function rename(
  homes: Map<string, string>,
  keys: readonly string[],
  { one, other }: { readonly one: string; readonly other: string },
): void {
  for (const key of keys) if (!homes.has(key)) homes.set(key, key)
  for (const [key, home] of homes) if (home === other) homes.set(key, one)
}
