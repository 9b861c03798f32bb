import { FIRM_WORDS } from '../company/firm-words.data.ts'
import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'

// "Norvik and Co", "Halden & Sons": what follows "and" is no name of its own.
const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  'co company sons bros brothers associates partners cie söhne fils hijos figli zonen'.split(' '),
)
// How many everyday words may stand between "and" and the legal form that ends the name.
const TAIL_REACH = 3

/** Whether the "and" or the slash at `at` stands inside a firm's name: "Norvik and Sons", "the Norvik/Halden Group". */
export function joinsFirmTail(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || !isCapital(next)) return false
  if (token.text === '/') return joinsPartners(tokens, at, next)
  if (!language.names.conjunctions.has(token.lower)) return false
  return FIRM_ENDINGS.has(next.lower) || isEverydayTail(tokens, at + 1, language)
}

// Two partners whose names one word of a firm closes, not "the Norvik/Halden merger".
function joinsPartners(tokens: readonly Token[], at: number, next: Token): boolean {
  const [slash, head] = [tokens[at], tokens[at + 2]]
  if (slash?.glued !== true || !next.glued || head === undefined || !isCapital(head)) return false
  return FIRM_WORDS.has(head.lower) || LEGAL_FORMS.has(head.lower)
}

// "Norvik Research and Development Inc": with nothing but everyday words before its legal form no company is named.
function isEverydayTail(tokens: readonly Token[], from: number, { names }: Language): boolean {
  if (names.capitalNouns) return false
  for (let at = from; at <= from + TAIL_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || !isCapital(token)) return false
    if (at > from && LEGAL_FORMS.has(lowerAt(tokens, at))) return true
    if (!names.commonWords.has(token.lower)) return false
  }
  return false
}
