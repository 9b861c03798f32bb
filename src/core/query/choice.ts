import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { nearestName } from '../text/nearest.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'

/** One value of a field: its name, and as keys the name and what else people call it. */
export interface Choice<T extends string> {
  readonly name: T
  readonly key: string
  readonly words: readonly string[]
}

/** The values of a field from their names and, blanks between them, the words people use for each. */
export function choicesOf<T extends string>(
  names: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly Choice<T>[] {
  return names.map((name) => ({
    name,
    key: choiceKey(name),
    words: words[name].split(' ').map(choiceKey),
  }))
}

/**
 * The values a typed word stands for: its name, one of its other words, or the beginning of either, if no other value
 * begins so.
 */
export function chosen<T extends string>(
  typed: string,
  choices: readonly Choice<T>[],
): Result<readonly [T, ...T[]], QueryFault> {
  const key = choiceKey(typed)
  const [whole, ...others] = namesOf(choices, (one) => one.key === key)
  if (whole !== undefined) return ok([whole, ...others])
  const [called, ...alsoCalled] = namesOf(choices, ({ words }) => words.includes(key))
  if (called !== undefined) return ok([called, ...alsoCalled])
  const begun = key === '' ? [] : namesOf(choices, (one) => one.key.startsWith(key))
  const hinted = key.length < MIN_HINT ? [] : namesOf(choices, (one) => isBegun(one, key))
  const [first, ...more] = begun.length > 0 ? begun : hinted
  if (first === undefined) {
    const names = choices.map(({ name }) => name)
    return err(FAULTS.notOneOf(typed, nearestName(typed, names), names.join(', ')))
  }
  if (more.length === 0) return ok([first])
  return err(FAULTS.severalMeant(typed, [first, ...more].join(', ')))
}

/** Shorter beginnings of a word that is no name say too little. */
const MIN_HINT = 3

function namesOf<T extends string>(
  choices: readonly Choice<T>[],
  isMeant: (choice: Choice<T>) => boolean,
): readonly T[] {
  return choices.filter(isMeant).map(({ name }) => name)
}

function isBegun({ words }: Choice<string>, key: string): boolean {
  return words.some((word) => word.startsWith(key))
}

/** Words without their blanks, dashes, underscores and umlauts, in whichever way those are typed. */
function choiceKey(text: string): string {
  return foldedWords(text)
    .replaceAll(' ', '')
    .replace(/(?<![aeiouq])([aou])e/g, '$1')
}
