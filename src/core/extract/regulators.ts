import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { REGULATORS } from '../language/regulators.data.ts'
import { phraseAt } from '../text/phrase-at.ts'
import { spanText } from './read-names.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const MAX_REGULATORS = 6

/** Authorities that have to agree to the deal or have decided on it, as the article names them. */
export function readRegulators(readings: readonly Reading[], language: Language): Fact<string>[] {
  const found = new Map<string, Fact<string>>()
  for (const { sentence } of readings) {
    if (!language.context.rules.test(sentence.phrase)) continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at++) {
      const words = phraseAt(tokens, at, REGULATORS)
      if (words === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) continue
      const name = spanText(sentence, { from: at, to: at + words.length })
      const key = words.join(' ')
      if (!found.has(key))
        found.set(key, { value: name, evidence: evidenceOf(sentence), confidence: 0.8 })
      at += words.length - 1
    }
  }
  return [...found.values()].slice(0, MAX_REGULATORS)
}
