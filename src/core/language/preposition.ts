import type { PrepositionClass } from './language.ts'
import { wordMap } from './words.ts'

const CLASSES: readonly PrepositionClass[] = [
  'agent',
  'of',
  'to',
  'from',
  'with',
  'between',
  'for',
  'object',
]

/**
 * Reads a table of prepositions with what they may mean, `von=agent/of/from`. Longer ones are written with
 * underscores: `da_parte_di=agent`. What is none of the known meanings is `other`.
 */
export function prepositionMap(table: string): ReadonlyMap<string, readonly PrepositionClass[]> {
  return wordMap(table, (value) =>
    value.split('/').map((word) => CLASSES.find((name) => name === word) ?? 'other'),
  )
}
