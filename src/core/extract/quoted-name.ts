import { isCapital } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'
import type { Writing } from './name-token.ts'

const MAX_WORDS = 5
const OPENING = /^["'„“‚»«›‹]$/
const CLOSING = /^["'“”‘’«»‹›]$/

/** 'die "Altener Zeitung"': several capitals in quotation marks are one name where nouns have capitals, too. */
export function quotedSpan({ tokens, language }: Writing, at: number): NameSpan | null {
  if (!language.names.capitalNouns || !OPENING.test(tokens[at - 1]?.text ?? '')) return null
  for (let to = at; to <= at + MAX_WORDS; to++) {
    const token = tokens[to]
    if (token === undefined) return null
    if (CLOSING.test(token.text)) return to - at > 1 ? { from: at, to } : null
    if (token.kind !== 'word' || !isCapital(token)) return null
  }
  return null
}
