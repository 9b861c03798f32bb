import type { Explanation, Tried } from '../query/explain.ts'
import type { Finding } from '../query/finding.ts'
import { missOf, proofOf } from '../query/reasons.ts'
import { askedText } from './asked-text.ts'
import { cutText } from './cut.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'
import { seenText } from './seen-text.ts'

/** Longer sentences are cut where several reasons stand in a row. Characters. */
const QUOTED = 80

/** How many reasons are told. */
const REASONS = 5

/**
 * Why the query selects what it was held against, or the least by which it misses it: "Buyer: Meta Platforms (“…”) ·
 * Price: US$14.3bn = €12.4bn at the rate of 12 June 2025; asked for: at least €1bn".
 */
export function explanationText(
  explanation: Explanation,
  locale: Locale,
  feedNames: ReadonlyMap<number, string>,
): string {
  const { holds } = explanation
  const reasons = (holds ? proofOf : missOf)(explanation)
  const texts = reasons
    .slice(0, REASONS)
    .map((reason) => reasonText(reason, { selects: holds, locale, feedNames }))
  const further = reasons.length - texts.length
  if (further > 0) texts.push(say(locale, 'seen.more', { count: further }))
  return texts.join(' · ')
}

function reasonText(
  { holds, finding }: Tried,
  {
    selects,
    locale,
    feedNames,
  }: {
    readonly selects: boolean
    readonly locale: Locale
    readonly feedNames: ReadonlyMap<number, string>
  },
): string {
  const asked = askedText(finding, locale)
  const parts = [seenText(finding, locale, feedNames)]
  // What meets a name or a word says itself what was asked for.
  if (!holds && !selects) parts.push(say(locale, 'seen.asked', { what: asked }))
  else if (holds !== selects) parts.push(say(locale, 'seen.excluded', { what: asked }))
  else if (isBound(finding)) parts.push(say(locale, 'seen.asked', { what: asked }))
  const proof = selects && holds ? quoteOf(finding) : null
  const quote = proof === null ? '' : ` (${say(locale, 'seen.quote', { words: shortened(proof) })})`
  return labelled(locale, say(locale, labelOf(finding)), parts.join('; ') + quote)
}

function shortened(sentence: string): string {
  return cutText(sentence.replace(/\s+/g, ' ').trim(), QUOTED)
}

function isBound({ kind }: Finding): boolean {
  return kind === 'money' || kind === 'number'
}

function quoteOf(finding: Finding): string | null {
  if (finding.kind === 'name') return finding.found[0]?.evidence?.quote ?? null
  return 'evidence' in finding ? (finding.evidence?.quote ?? null) : null
}

const SIDES = {
  acquirer: 'buyers',
  investor: 'investors',
  target: 'targets',
  seller: 'sellers',
  party: 'party',
  company: 'company',
} as const

function labelOf(finding: Finding) {
  switch (finding.kind) {
    case 'name':
      return `label.${SIDES[finding.asked[0]?.role ?? 'party']}` as const
    case 'money':
    case 'number':
      return `label.${finding.asked[0]?.field ?? 'price'}` as const
    default:
      return `label.${finding.kind}` as const
  }
}
