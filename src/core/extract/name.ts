import type { PrepositionClass } from '../language/language.ts'

/** A proper name in a sentence; `from` and `to` index the sentence's tokens, `to` exclusive. */
export interface Name {
  readonly text: string
  readonly key: string
  readonly from: number
  readonly to: number
  readonly kind: 'company' | 'person' | 'place'
  /** What the preposition before the name's phrase may mean; null for a bare phrase. */
  readonly prepositions: readonly PrepositionClass[] | null
  /** Followed by "'s". */
  readonly possessive: boolean
  /** Stands inside brackets. */
  readonly bracketed: boolean
  /** Only describes the noun after it ("Instagram owner", "Scale-AI-Gründer"). */
  readonly modifier: boolean
  /** Follows another name and "and" or a comma. */
  readonly joined: boolean
}

/** Whether the phrase may be introduced so; `null` stands for no preposition. */
export function introducedBy(name: Name, role: PrepositionClass): boolean {
  return name.prepositions?.includes(role) ?? false
}

/** Whether the name can be a party: a company, outside brackets. */
export function isParty(name: Name): boolean {
  return name.kind === 'company' && !name.bracketed
}
