import type { Form, Frame, Trigger } from './trigger.ts'
import { wordList } from './words.ts'

/** One row of a trigger table: how the words distribute parties, their form, how telling they are, and the words. */
export type TriggerRow = readonly [frame: Frame, form: Form, weight: number, words: string]

/** Turns rows into a lookup by word. `steigt+ein` is a verb with a particle that follows
 * later in the clause, `se~hace+con` one that also needs a word right before it. */
export function triggerTable(rows: readonly TriggerRow[]): ReadonlyMap<string, readonly Trigger[]> {
  const table = new Map<string, Trigger[]>()
  for (const [frame, form, weight, words] of rows) {
    for (const entry of wordList(words)) {
      const [whole = '', particle] = entry.split('+')
      const [word = '', opener] = whole.split('~').toReversed()
      const trigger = {
        frame,
        form,
        weight,
        ...(particle === undefined ? {} : { particle }),
        ...(opener === undefined ? {} : { opener }),
      }
      const known = table.get(word)
      if (known === undefined) table.set(word, [trigger])
      else known.push(trigger)
    }
  }
  return table
}
