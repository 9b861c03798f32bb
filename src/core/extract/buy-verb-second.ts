import { hasEnding } from '../language/ending.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import { isAimedAt, isOffered } from './bought-name.ts'
import { type Clause, joinedWith, type Roles, roles } from './clause.ts'
import { heldStake } from './held-stake.ts'
import { introducedBy, type Name } from './name.ts'
import { unitAfter } from './unit.ts'
import { unitTarget } from './unit-target.ts'

/** Who buys what in a verb-second language: subject and object stand around a finite verb, or both before a closing one. */
export function buyVerbSecond(clause: Clause): Roles {
  if (isCountedGoods(clause) || wantsToDo(clause)) return roles({})
  const both = [...clause.right, ...clause.left]
  const left = clause.left.filter(isBare).toReversed()
  const right = clause.right.filter(isBare)
  const stakeObject = both.find(
    (name) =>
      !name.modifier &&
      (introducedBy(name, 'of') || isOffered(clause, name) || isAimedAt(clause, name)),
  )
  const subject = subjectOf(clause, left, right)
  const acquirers = joinedWith(clause.names, subject).filter(
    (name) => name.from < clause.at || left.length === 0 || isMarkedSubject(clause, name),
  )
  const bare = isEntry(clause) ? undefined : objectOf(left, right, acquirers)
  const held =
    bare === undefined && !clause.language.names.capitalNouns
      ? heldStake(clause, stakeObject)
      : null
  if (held !== null) return { ...held, acquirers }
  const target = bare ?? stakeObject
  const unit = target === stakeObject ? unitTarget(clause, target) : ownUnit(clause, target)
  if (unit !== null && target !== subject) return { ...roles(unit), acquirers }
  const seller = both.find((name) => isSellerBeside(clause, name, target))
  return roles({
    acquirers: target === subject ? [] : acquirers,
    targets: joinedWith(clause.names, target).filter((name) => !acquirers.includes(name)),
    sellers: joinedWith(clause.names, seller),
  })
}

// "kauft Haldens Pumpensparte": the unit behind the possessive is bought, its owner sells.
function ownUnit(clause: Clause, owner: Name | undefined): Partial<Roles> | null {
  if (owner?.possessive !== true || owner.from < clause.at) return null
  const owned = clause.right.find((name) => name.from === owner.to && isBare(name))
  if (owned !== undefined) return { targets: [owned], sellers: [owner] }
  const unit = unitAfter(clause, owner.to)
  return unit === null || unit.isStake ? null : { targets: [unit.party], sellers: [owner] }
}

const SELLER_REACH = 4

// "neemt Y over van Z", "koopt van Z een belang in Y": the seller stands close to what is bought.
function isSellerBeside(clause: Clause, name: Name, target: Name | undefined): boolean {
  if (target === undefined || name === target || !introducedBy(name, 'from')) return false
  if (name.modifier) return false
  const between = clause.sentence.tokens.slice(
    Math.min(name.to, target.to),
    Math.max(name.from, target.from),
  )
  // "hat Halden von der Corvus AG übernommen": before a closing verb right behind what is bought, which "von" does not open.
  const isBefore = clause.trigger.form !== 'finite' && target.prepositions === null
  const isBeside = name.from > clause.at || (isBefore && name.from >= target.to)
  const steps = between.filter((token) => !isOfSum(token, clause))
  return isBeside && steps.length <= SELLER_REACH && !between.some(isPause)
}

// "koopt Y voor 30 miljoen euro van Z": what is paid stands between.
function isOfSum({ kind, lower }: Token, { language }: Clause): boolean {
  const { magnitudes, currencies } = language.numbers
  const isFor = language.prepositions.get(lower)?.includes('for') === true
  return kind === 'number' || isFor || magnitudes.has(lower) || currencies.has(lower)
}

function isPause({ kind, text }: Token): boolean {
  return kind === 'mark' && !/^[-‐‑%"'“„’]$/.test(text)
}

function isBare(name: Name): boolean {
  return name.prepositions === null && !name.modifier
}

function subjectOf(
  clause: Clause,
  left: readonly Name[],
  right: readonly Name[],
): Name | undefined {
  const marked = right.find((name) => isMarkedSubject(clause, name))
  if (marked !== undefined) return marked
  const isBehind = () => right.length > 1 || opensWithObject(clause) || opensWithPhrase(clause)
  if (left.length === 0 && isBehind()) return right[0]
  const [only, ...others] = left
  const described = clause.left.findLast((name) => name.modifier)
  // "Norvik-topman Jan Bakker wil Halden kopen": before a closing verb the one bare name is the object.
  const closing = clause.trigger.form !== 'finite' && right.length === 0 && others.length === 0
  if (closing && only !== undefined && described !== undefined && described.to <= only.from)
    return described
  return only ?? described
}

// "Halden übernimmt der Rivale Norvik": the article behind the verb says who does it.
function isMarkedSubject(
  { sentence: { tokens }, language, trigger, after }: Clause,
  { from }: Name,
): boolean {
  const { subjectArticles, subjectNoun } = language.grammar
  if (trigger.form !== 'finite' || subjectArticles?.has(lowerAt(tokens, after)) !== true)
    return false
  return from - after <= OPENING && subjectNoun?.test(lowerAt(tokens, from - 1)) === true
}

// "Bei Halden steigt Norvik ein", "Die Mehrheit an Halden übernimmt Norvik": what stands before the verb is its object.
function opensWithObject(clause: Clause): boolean {
  const { sentence, language, trigger, at } = clause
  if (trigger.form !== 'finite') return false
  if (isEntry(clause)) return true
  const { determiners, unitNouns } = language.names
  return (
    determiners.has(lowerAt(sentence.tokens, 0)) &&
    sentence.tokens
      .slice(1, Math.min(at, OPENING))
      .some(({ lower }) => unitNouns.has(lower) || language.grammar.stakeNouns.has(lower))
  )
}

// "Wie das Unternehmen mitteilte, erwirbt Norvik …", "Künftig übernimmt Norvik …": behind an opening phrase the verb comes
// before its subject, unless a pronoun is that.
function opensWithPhrase({ sentence: { tokens }, language, trigger, at, after }: Clause): boolean {
  if (trigger.form !== 'finite' || at === 0) return false
  const { determiners, pronouns } = language.names
  const [first, next] = [lowerAt(tokens, 0), lowerAt(tokens, after)]
  const isPhrase = language.functionWords.has(first) || language.prepositions.has(first)
  return (
    isPhrase && ![determiners, pronouns].some((words) => words.has(first)) && !pronouns.has(next)
  )
}

const OPENING = 4

function isEntry({ sentence, language, at }: Clause): boolean {
  return language.grammar.entryVerbs?.has(lowerAt(sentence.tokens, at)) === true
}

// "kauft 30 Flugzeuge von Norvik": what is counted is goods, unless it is a share or a part of a company.
function isCountedGoods({ sentence: { tokens }, trigger, language, after }: Clause): boolean {
  const [count, noun] = [tokens[after], tokens[after + 1]]
  if (trigger.form !== 'finite' || count === undefined || noun?.kind !== 'word') return false
  const { numbers, names, grammar } = language
  if (count.kind !== 'number' && !numbers.numerals.has(count.lower)) return false
  const isMeasure = [numbers.percent, numbers.magnitudes, numbers.currencies].some((words) =>
    words.has(noun.lower),
  )
  const isPart =
    [names.unitNouns, names.companyNouns, grammar.stakeNouns].some((words) =>
      words.has(noun.lower),
    ) ||
    (names.unitEndings !== undefined && hasEnding(noun.lower, names.unitEndings, 0))
  return isCapital(noun) && !isMeasure && !isPart
}

function objectOf(
  left: readonly Name[],
  right: readonly Name[],
  acquirers: readonly Name[],
): Name | undefined {
  const closing =
    left.some((name) => !acquirers.includes(name)) &&
    right.every((name) => acquirers.includes(name))
  return closing
    ? left.findLast((name) => !acquirers.includes(name))
    : right.find((name) => !acquirers.includes(name))
}

// "will 3 Milliarden in Halden investieren": an infinitive says what is wanted, and its own frame reads it.
function wantsToDo({ sentence: { tokens }, language, at }: Clause): boolean {
  if (language.grammar.wantVerbs?.has(lowerAt(tokens, at)) !== true) return false
  const pause = tokens.findIndex(({ text }, index) => index > at && /^[,;:.!?]$/.test(text))
  const last = tokens[pause < 0 ? tokens.length - 1 : pause - 1]
  return last !== undefined && last.text === last.lower && /(?:en|ern|eln)$/.test(last.text)
}
