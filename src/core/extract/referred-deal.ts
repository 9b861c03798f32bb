import { nameKey, sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { Trigger } from '../language/trigger.ts'
import { lowerAt } from '../text/token.ts'
import { type Party, roles } from './clause.ts'
import { isParty, type Name } from './name.ts'
import type { Reading } from './reading.ts'
import type { Telling } from './telling.ts'
import { tellingScore } from './telling-score.ts'
import { triggersAt } from './trigger-match.ts'

// How far down "the purchase" is still what the headline is about.
const REACH = 5
// A word that less often means a deal does not make one of two names.
const SURE = 0.5

/**
 * A deal that its article only refers to: the headline names two companies side by side, and the text speaks of "the
 * purchase, announced in May" without naming anybody. Nothing where another telling names both sides, or where words
 * that describe a company do not follow their noun.
 */
export function referredDeal(
  tellings: readonly Telling[],
  readings: readonly Reading[],
  { language, isShort }: { readonly language: Language; readonly isShort: boolean },
): readonly Telling[] {
  if (language.grammar.definites === undefined || !language.names.complementsFollow) return []
  if (tellings.some(({ roles: told }) => told.acquirers.length * told.targets.length > 0)) return []
  const pair = pairIn(readings)
  if (pair === null) return []
  for (const reading of readings.slice(1, REACH)) {
    const found = referenceIn(reading, language)
    if (found === null) continue
    const sides = roles({ acquirers: [pair[0]], targets: [pair[1]] })
    const telling = { ...found, reading, frame: found.trigger.frame, roles: sides }
    const score = tellingScore(reading, { ...telling, isShort }, language)
    return score > 0 ? [{ ...telling, score }] : []
  }
  return []
}

function pairIn(readings: readonly Reading[]): readonly [Party, Party] | null {
  const [title, ...text] = readings
  if (title?.sentence.in !== 'title') return null
  const [first, second, ...others] = title.names.filter(isParty)
  if (first === undefined || others.length > 0) return null
  if (second === undefined) return asPair(first, text)
  return second.joined ? [first, second] : null
}

// "Norvik-Halden": one name in the headline, two in the text.
function asPair({ text }: Name, readings: readonly Reading[]): readonly [Party, Party] | null {
  const [left, right, ...others] = text.split(/[-‐‑–]/)
  if (left === undefined || right === undefined || others.length > 0) return null
  const names = readings.flatMap((reading) => reading.names.filter(isParty))
  const [one, two] = [left, right].map((part) =>
    names.find(({ key }) => sameKey(key, nameKey(part))),
  )
  return one === undefined || two === undefined ? null : [one, two]
}

// "la compra, anunciada en mayo": known already, and no name follows that would be its own.
function referenceIn(
  { sentence: { tokens } }: Reading,
  language: Language,
): { readonly trigger: Trigger; readonly at: number } | null {
  for (let at = 1; at < tokens.length; at++) {
    const before = [1, 2].map((back) => lowerAt(tokens, at - back))
    const isDefinite = before.some((word) => language.grammar.definites?.has(word) === true)
    const isOwned = language.prepositions.get(lowerAt(tokens, at + 1))?.includes('of') === true
    if (!isDefinite || isOwned) continue
    const trigger = triggersAt(tokens, at, language).find(isDealNoun)
    if (trigger !== undefined) return { trigger, at }
  }
  return null
}

function isDealNoun({ form, frame, weight }: Trigger): boolean {
  return form === 'noun' && weight >= SURE && (frame === 'buy' || frame === 'merge')
}
