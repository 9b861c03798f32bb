/** An item with the group it belongs to and the one it was put into. */
export interface Placed {
  readonly truth: string
  readonly found: string
}

export interface BCubed {
  readonly precision: number
  readonly recall: number
}

/**
 * How well `judged` stand among all: the share of what was put with an item that belongs with it, and of what belongs
 * with it that was put there, each averaged over the items (Bagga and Baldwin 1998).
 */
export function bCubed(all: readonly Placed[], judged: readonly Placed[]): BCubed {
  const shares = judged.map((item) => {
    const found = all.filter((other) => other.found === item.found)
    const truth = all.filter((other) => other.truth === item.truth)
    const both = found.filter((other) => other.truth === item.truth).length
    return { precision: both / found.length, recall: both / truth.length }
  })
  return {
    precision: mean(shares.map(({ precision }) => precision)),
    recall: mean(shares.map(({ recall }) => recall)),
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}
