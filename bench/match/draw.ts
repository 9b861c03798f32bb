/** Numbers that look random and are the same in every run. */
export interface Draw {
  /** From 0 to below `limit`, each as often. */
  below(limit: number): number
  /** One of the list, each as often. */
  oneOf<T>(list: readonly [T, ...T[]]): T
  /** From 0 to below `limit`, the first ones much more often, as words of a language (Zipf's law). */
  common(limit: number): number
}

export function createDraw(seed: number): Draw {
  let state = seed
  const unit = (): number => {
    // The multiplier and step of the generator in "Numerical Recipes", section 7.1.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(unit() * limit)
  return {
    below,
    oneOf: (list) => list[below(list.length)] ?? list[0],
    common: (limit) => Math.floor(Math.exp(unit() * Math.log(limit + 1))) - 1,
  }
}
