import { CURRENCY_HOMES } from '../language/currency-homes.data.ts'
import type { NumberWriting } from '../language/number-writing.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.data.ts'

/** What an article says of the countries its sums may belong to. */
export interface CurrencyHints {
  /** How often it names each currency's country, people or towns. */
  readonly homes: ReadonlyMap<string, number>
  /** The currencies whose country it writes before a dollar sign ("C$"). */
  readonly dollars: ReadonlySet<string>
  /** The currency it states most sums in; null where it names none. */
  readonly usual: string | null
}

// What tells the country stands early in an article.
const REACH = 4000

/** Reads what the beginning of an article tells of the currencies in it. */
export function readCurrencyHints(tokens: readonly Token[], writing: NumberWriting): CurrencyHints {
  const homes = new Map<string, number>()
  const named = new Map<string, number>()
  const dollars = new Set<string>()
  const end = Math.min(tokens.length, REACH)
  for (let at = 0; at < end; at++) {
    count(named, unitAt(tokens, at, writing))
    const dollar = dollarAt(tokens, at)
    if (dollar !== undefined) dollars.add(dollar)
    else if (tokens[at]?.text !== PRONOUN) count(homes, CURRENCY_HOMES.get(lowerAt(tokens, at)))
  }
  return { homes, dollars, usual: mostOf(named) }
}

const PRONOUN = 'us'
// "d’euros" takes two tokens.
const JOINTS = 2

// "US$", "C$"
function dollarAt(tokens: readonly Token[], at: number): string | undefined {
  const sign = tokens[at + 1]
  return sign?.text === '$' && sign.glued ? DOLLAR_PREFIXES.get(lowerAt(tokens, at)) : undefined
}

// A word is a unit behind a figure or a magnitude alone ("20 millones de dólares").
function unitAt(tokens: readonly Token[], at: number, writing: NumberWriting): string | undefined {
  const text = tokens[at]?.text ?? ''
  const written = CURRENCY_SIGNS.get(text) ?? CURRENCY_CODES.get(text)
  if (written !== undefined) return written
  const unit = writing.currencies.get(lowerAt(tokens, at))
  return unit !== undefined && isCounted(tokens, at, writing) ? unit : undefined
}

function isCounted(tokens: readonly Token[], at: number, writing: NumberWriting): boolean {
  let before = at - 1
  while (before >= at - JOINTS && writing.unitJoints?.has(lowerAt(tokens, before)) === true)
    before--
  return tokens[before]?.kind === 'number' || writing.magnitudes.has(lowerAt(tokens, before))
}

function count(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted[0]?.[0] ?? null
}
