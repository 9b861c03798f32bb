import type { Companies } from '../company/company.ts'
import type { Party } from './subject.ts'

/** Shorter words end in an s of their own. */
const SHORTEST = 5

/**
 * The parties of a German text, where a name may stand in its genitive alone ("Nvidias Angebot"): each that the registry
 * does not know also without its s.
 */
export function germanParties(parties: readonly Party[], companies: Companies): readonly Party[] {
  return parties.flatMap((party) => {
    const words = party.line.length > 0 ? null : withoutGenitive(party.words)
    if (words === null) return [party]
    const company = companies.named(words.trim())
    const line = company === null ? [] : companies.lineOf(company.id)
    return [party, { ...party, words, line }]
  })
}

/** A name, as `foldedWords` gives it, without the s of its genitive; null when it has none. */
export function withoutGenitive(words: string): string | null {
  const length = words.length - 1 - words.lastIndexOf(' ', words.length - 2) - 1
  return length >= SHORTEST && /[^s]s $/.test(words) ? `${words.slice(0, -2)} ` : null
}
