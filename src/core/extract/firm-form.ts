import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import { foldName } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { isCapital, type Token } from '../text/token.ts'
import type { Writing } from './name-token.ts'

const MAX_TAIL = 4

/** Legal forms that make a name of the capitals before them. */
export const REGISTERED: ReadonlySet<string> = new Set(
  'inc corp corporation co ltd limited plc llc lp ag se gmbh kg kgaa sa spa nv bv ab asa oyj'.split(
    ' ',
  ),
)

/** "die Patria Genossenschaft": where a name ends with a noun that ends names of companies, right behind it. */
export function withFirmTail({ tokens, language }: Writing, at: number): number {
  const token = tokens[at]
  const isTail = token?.kind === 'word' && isCapital(token) && !token.glued
  return isTail && language.names.firmTail?.test(token.lower) === true ? at + 1 : at
}

/** "die Dreyer Technik GmbH": where nouns are capitals too, a legal form says that those before it belong to the name. */
export function registeredTail({ tokens, language }: Writing, at: number): number | null {
  if (!language.names.capitalNouns) return null
  for (let to = at; to < at + MAX_TAIL; to++) {
    const token = tokens[to]
    if (token?.kind !== 'word' || !isCapital(token) || isNoName(token, language)) return null
    if (to > at && (REGISTERED.has(token.lower) || token.lower === 'company')) return to + 1
  }
  return null
}

function isNoName({ lower }: Token, { names }: Language): boolean {
  return names.roles.has(lower) || names.agentNoun?.test(lower) === true
}

// Forms that are also written small ("Norvik plc") and are no other word.
const SMALL_FORMS: ReadonlySet<string> = new Set('plc ltd llc nv asa oyj'.split(' '))

// Behind a comma such a word opens a name of its own ("Norvik, Gruppo Halden").
const GROUP_WORDS: ReadonlySet<string> = new Set(
  'group gruppe groupe grupo gruppo holding holdings konzern company companies'.split(' '),
)

/** "Norvik Holding S.à r.l.": where a name ends with its legal form, and a group word before that. */
export function withLegalForm(tokens: readonly Token[], at: number): number {
  const end = formEnd(tokens, at)
  return end === at ? at : formEnd(tokens, end)
}

function formEnd(tokens: readonly Token[], at: number): number {
  const isParted = tokens[at]?.text === ','
  const form = isParted ? at + 1 : at
  const token = tokens[form]
  if (token?.kind !== 'word' || (isParted && GROUP_WORDS.has(token.lower))) return at
  if (!/^\p{Lu}/u.test(token.text)) return SMALL_FORMS.has(token.text) ? form + 1 : at
  return LEGAL_FORMS.has(foldName(token.text)) ? form + 1 : at
}
