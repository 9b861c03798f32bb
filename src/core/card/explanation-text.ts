import type { Explanation, Tried } from '../query/explain.ts'
import type { Finding } from '../query/finding.ts'
import { missOf, proofOf } from '../query/reasons.ts'
import { askedText } from './asked-text.ts'
import { cutText } from './cut.ts'
import { EXPLANATION_TEXTS } from './explanation-texts.data.ts'
import { messagesIn } from './headline.ts'
import { inLocale, type Locale } from './locale.ts'
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
  if (further > 0) texts.push(inLocale(EXPLANATION_TEXTS, locale).furtherValues(further))
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
  const texts = inLocale(EXPLANATION_TEXTS, locale)
  const asked = askedText(finding, locale)
  const parts = [seenText(finding, locale, feedNames)]
  // What meets a name or a word says itself what was asked for.
  if (!holds && !selects) parts.push(texts.asked(asked))
  else if (holds !== selects) parts.push(texts.excluded(asked))
  else if (isBound(finding)) parts.push(texts.asked(asked))
  const proof = selects && holds ? quoteOf(finding) : null
  const quote = proof === null ? '' : ` (${texts.quote(shortened(proof))})`
  return `${labelOf(finding, locale)}: ${parts.join('; ')}${quote}`
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

function labelOf(finding: Finding, locale: Locale): string {
  const { labels } = messagesIn(locale)
  const own = inLocale(EXPLANATION_TEXTS, locale).labels
  switch (finding.kind) {
    case 'name':
    case 'money':
    case 'number':
      return { ...labels, ...own, ...sideLabels(locale) }[fieldOf(finding)]
    case 'time':
      return own.published
    case 'type':
    case 'status':
      return labels[finding.kind]
    default:
      return own[finding.kind]
  }
}

function fieldOf(finding: Extract<Finding, { kind: 'name' | 'money' | 'number' }>) {
  if (finding.kind === 'name') return finding.asked[0]?.role ?? 'party'
  return finding.asked[0]?.field ?? 'price'
}

function sideLabels(locale: Locale) {
  const { buyers, investors, targets, sellers } = messagesIn(locale).labels
  return { acquirer: buyers, investor: investors, target: targets, seller: sellers }
}
