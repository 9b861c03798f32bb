import type { Language } from '../language/language.ts'
import type { Frame, Trigger } from '../language/trigger.ts'
import { readBuy } from './buy.ts'
import { type Clause, clauseAround, type Roles } from './clause.ts'
import { readInvest, readRaise } from './fund.ts'
import { readJoin } from './join.ts'
import { readList } from './list.ts'
import { readMerge, readVenture } from './merge.ts'
import type { Name } from './name.ts'
import type { Reading } from './reading.ts'
import { readSell } from './sell.ts'
import { tellingScore } from './telling-score.ts'
import { triggersAt } from './trigger-match.ts'

/** One place where an article tells of a deal. */
export interface Telling {
  readonly reading: Reading
  readonly frame: Frame
  readonly trigger: Trigger
  /** Index of the trigger's token in its sentence; where there is none (`by`) that of a party's last token, or 0. */
  readonly at: number
  readonly roles: Roles
  /** 0 to about 1: how surely this is a deal in its own right. */
  readonly score: number
  /** Who says so if it is no word of the lexicon: the role model, or nothing but how much an article speaks of somebody. */
  readonly by?: 'model' | 'salience'
}

const READERS: Readonly<Record<Frame, (clause: Clause) => Roles>> = {
  buy: readBuy,
  sell: readSell,
  merge: readMerge,
  raise: readRaise,
  invest: readInvest,
  venture: readVenture,
  list: readList,
  join: readJoin,
}

/** Every telling in a sentence, left to right, those whose sides are open and count for nothing so far among them. In a short text nothing is background: it is all there is. */
export function readTellings(reading: Reading, language: Language, isShort = false): Telling[] {
  const tellings: Telling[] = []
  const { sentence } = reading
  for (let at = 0; at < sentence.tokens.length; at++) {
    const triggers = triggersAt(sentence.tokens, at, language)
    if (triggers.length === 0) continue
    const { names } = reading
    if (isInsideName(names, at)) continue
    const told: Telling[] = []
    for (const trigger of triggers) {
      const clause = clauseAround({ sentence, at, trigger }, names, language)
      const roles = READERS[trigger.frame](clause)
      const score = tellingScore(reading, { trigger, at, roles, isShort }, language)
      if (score > 0 || mayBeFilled(clause, roles))
        told.push({ reading, frame: trigger.frame, trigger, at, roles, score })
    }
    tellings.push(...strongest(told))
  }
  return tellings
}

// A word with several of its particles at hand ("passe dans le giron du groupe") tells one thing.
function strongest(told: readonly Telling[]): readonly Telling[] {
  return told.filter(
    (one, at) =>
      !told.some(
        (other, index) =>
          other.frame === one.frame &&
          other.trigger.form === one.trigger.form &&
          namesSame(other.roles, one.roles) &&
          (other.score > one.score || (other.score === one.score && index < at)),
      ),
  )
}

function namesSame(a: Roles, b: Roles): boolean {
  const sides = [
    [a.acquirers, b.acquirers],
    [a.targets, b.targets],
  ] as const
  return sides.every(
    ([one, other]) =>
      one.length === other.length && one.every(({ key }, at) => key === other[at]?.key),
  )
}

/** Whether a telling names both sides of its deal. */
export function isComplete({ roles }: Pick<Telling, 'roles'>): boolean {
  return roles.acquirers.length > 0 && roles.targets.length > 0
}

// "receives" and "closes" say less than "raises".
const RAISING = 0.5

// "The company raised $50 million": who did so is for the sentences before to say.
function mayBeFilled({ trigger, language, sentence }: Clause, { targets }: Roles): boolean {
  if (trigger.frame !== 'raise' || trigger.form === 'noun' || targets.length > 0) return false
  const { funding, round } = language.cues
  return (trigger.weight >= RAISING && funding.test(sentence.phrase)) || round.test(sentence.phrase)
}

function isInsideName(names: readonly Name[], at: number): boolean {
  return names.some((name) => name.from <= at && at < name.to && name.to - name.from > 1)
}
