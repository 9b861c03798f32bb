import type { Form, Frame, Trigger } from './trigger.ts'
import { wordList } from './words.ts'

/** One row of a trigger table: how the words distribute parties, their form, how telling they are, and the words. */
export type TriggerRow = readonly [frame: Frame, form: Form, weight: number, words: string]

/** Turns rows into a lookup by word. `steigt+ein` is a verb with a particle that follows
 * later in the clause, `se~hace+con` one that also needs a word right before it; `entra|entran+capital|grupo` stands for
 * each of the verbs with each of the particles. */
export function triggerTable(rows: readonly TriggerRow[]): ReadonlyMap<string, readonly Trigger[]> {
  const table = new Map<string, Trigger[]>()
  for (const [frame, form, weight, words] of rows) {
    for (const { word, ...parts } of wordList(words).flatMap(eachForm)) {
      const trigger = { frame, form, weight, ...parts }
      const known = table.get(word)
      if (known === undefined) table.set(word, [trigger])
      else known.push(trigger)
    }
  }
  return table
}

interface Entry extends Pick<Trigger, 'particle' | 'opener'> {
  readonly word: string
}

function eachForm(entry: string): readonly Entry[] {
  const [whole = '', particles] = entry.split('+')
  const [words = '', opener] = whole.split('~').toReversed()
  const opened = opener === undefined ? {} : { opener }
  return words
    .split('|')
    .flatMap((word) =>
      particles === undefined
        ? [{ word, ...opened }]
        : particles.split('|').map((particle) => ({ word, particle, ...opened })),
    )
}
