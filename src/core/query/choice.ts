import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { nearestName } from '../text/nearest.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'

/** The names of a field's values, each with what else people call it, blanks between the words. */
export type Choices<T extends string> = Readonly<Record<T, string>>

/**
 * The values a typed word stands for: its name, one of its other words, or the beginning of either, if no other value
 * begins so.
 */
export function chosen<T extends string>(
  typed: string,
  names: readonly T[],
  words: Choices<T>,
): Result<readonly [T, ...T[]], QueryFault> {
  const key = choiceKey(typed)
  const named = names.filter((name) => choiceKey(name) === key)
  const called = names.filter((name) =>
    words[name].split(' ').some((word) => choiceKey(word) === key),
  )
  const begun = key === '' ? [] : names.filter((name) => choiceKey(name).startsWith(key))
  const hinted =
    key.length < 3
      ? []
      : names.filter((name) =>
          words[name].split(' ').some((word) => choiceKey(word).startsWith(key)),
        )
  const [first, ...more] = [named, called, begun, hinted].find((some) => some.length > 0) ?? []
  if (first === undefined)
    return err(FAULTS.notOneOf(typed, nearestName(typed, names), names.join(', ')))
  const exact = named.length > 0 || called.length > 0
  if (more.length === 0 || exact) return ok([first, ...more])
  return err(FAULTS.severalMeant(typed, [first, ...more].join(', ')))
}

/** Words without their blanks, dashes, underscores and umlauts, in whichever way those are typed. */
function choiceKey(text: string): string {
  return foldedWords(text)
    .replaceAll(' ', '')
    .replace(/(?<![aeiouq])([aou])e/g, '$1')
}
