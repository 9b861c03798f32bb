import { tokenize } from '../text/token.ts'
import type { Form, Frame, Trigger } from './trigger.ts'
import { wordList } from './words.ts'

/** One row of a trigger table: how the words distribute parties, their form, how telling they are, and the words. */
export type TriggerRow = readonly [frame: Frame, form: Form, weight: number, words: string]

/**
 * Turns rows into a lookup by word. `steigt+ein` is a verb with a particle that follows later in the clause, `se~hace+con`
 * one that also needs a word right before it; `se|nos~entra|entran+capital|grupo` stands for each of the verbs with each of
 * the openers and particles. An opener or particle of several tokens is written as in a text, underscores for blanks
 * (`se_ha~quedado`, `tie-~up`, `passa+guarda-chuva`). What rows tell twice is kept once, with the greater weight.
 */
export function triggerTable(rows: readonly TriggerRow[]): ReadonlyMap<string, readonly Trigger[]> {
  const table = new Map<string, Trigger[]>()
  for (const [frame, form, weight, words] of rows) {
    for (const { word, ...parts } of wordList(words).flatMap(eachForm)) {
      const trigger = { frame, form, weight, ...parts }
      const known = table.get(word)
      if (known === undefined) table.set(word, [trigger])
      else keep(known, trigger)
    }
  }
  return table
}

function keep(known: Trigger[], trigger: Trigger): void {
  const at = known.findIndex((other) => tellsSame(other, trigger))
  const other = known[at]
  if (other === undefined) known.push(trigger)
  else if (other.weight < trigger.weight) known[at] = trigger
}

function tellsSame(a: Trigger, b: Trigger): boolean {
  return (
    a.frame === b.frame &&
    a.form === b.form &&
    a.particle === b.particle &&
    isSame(a.particleLead, b.particleLead) &&
    isSame(a.openers, b.openers)
  )
}

function isSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at])
}

interface Entry extends Pick<Trigger, 'particle' | 'particleLead' | 'openers'> {
  readonly word: string
}

function eachForm(entry: string): readonly Entry[] {
  const [whole = '', particles] = entry.split('+')
  const [words = '', openers] = whole.split('~').toReversed()
  const opened = openers === undefined ? [{}] : openers.split('|').map(openersOf)
  const followed = particles === undefined ? [{}] : particles.split('|').map(particleOf)
  return words
    .split('|')
    .flatMap((word) =>
      opened.flatMap((before) => followed.map((after) => ({ word, ...before, ...after }))),
    )
}

function openersOf(phrase: string): Pick<Trigger, 'openers'> {
  return { openers: tokensBack(phrase).filter((word) => word !== "'") }
}

function particleOf(phrase: string): Pick<Trigger, 'particle' | 'particleLead'> {
  const [particle = '', ...lead] = tokensBack(phrase)
  return lead.length === 0 ? { particle } : { particle, particleLead: lead }
}

function tokensBack(phrase: string): readonly string[] {
  return tokenize(phrase)
    .map(({ lower }) => lower)
    .toReversed()
}
