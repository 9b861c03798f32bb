import { FIRST_NAMES } from '../language/first-names.data.ts'
import type { Language, NameWriting } from '../language/language.ts'
import { PUBLIC_BODIES } from '../language/public-bodies.data.ts'
import { phraseAt } from '../text/phrase-at.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { isActing } from './acting-name.ts'
import type { Name } from './name.ts'
import type { NameSpan } from './name-span.ts'
import { isTown } from './town-name.ts'

// "Russell Investments", "Jones & Lee": what no person's name ends in or holds.
const COMPANY_SIGN =
  /&|(?:fabrik|technik|gruppe|verlag|brauerei|werke|maschinenbau|anlagenbau|druckerei|spedition|bäckerei|stiftung|gesellschaft|versicherung|elektronik|logistik)$|\b(?:inc|corp|corporation|ag|group|gmbh|plc|ltd|limited|llc|partners|capital|co|company|holdings|investments|industries|systems|technologies|software|stores|foods|motors|media|entertainment|pharmaceuticals|brothers|bros|bank|hotels|airlines|networks|ventures|consulting|studios|equity|energy|energie|pharma|invest|investment)$/i

/** Whether a name is a company's, a person's or a place's (public bodies count as places), by itself and by the words beside it. */
export function nameKind(
  tokens: readonly Token[],
  span: NameSpan,
  name: { readonly text: string; readonly language: Language },
): Name['kind'] {
  const lower = name.text.toLowerCase().replaceAll('\n', ' ')
  if (PUBLIC_BODIES.has(lower)) return 'place'
  if (isPlace(tokens, span, { lower, language: name.language })) return 'place'
  if (isActing(tokens, span, name.language)) return 'company'
  return isPerson(tokens, span, name) ? 'person' : 'company'
}

function isPlace(
  tokens: readonly Token[],
  span: NameSpan,
  { lower, language }: { readonly lower: string; readonly language: Language },
): boolean {
  const { names } = language
  // "Deutschlands": a country's genitive where no apostrophe marks it.
  const isGenitive = names.capitalNouns && lower.endsWith('s')
  if (isGenitive && names.places.has(lower.slice(0, -1))) return true
  if (names.places.has(lower) || isSeat(tokens, span, names)) return true
  if (isInRegion(tokens, span.to, names.regions) || isTown(tokens, span, names)) return true
  return isRestOfPlace(tokens[span.from - 1], lower, names) || isTownOf(tokens, span, language)
}

// "die Dreyer Technik GmbH in Altenau", "mit Sitz in Altenau": behind a noun or name that is no stake, sum or purchase,
// "in" says where something is.
function isTownOf(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  { names, numbers, triggers }: Language,
): boolean {
  const before = tokens[from - 2]
  if (!names.capitalNouns || to - from > 2 || before === undefined) return false
  if (lowerAt(tokens, from - 1) !== 'in') return false
  if (before.text === ')') return true
  if (before.kind !== 'word' || !isCapital(before)) return false
  return ![triggers, numbers.currencies, numbers.magnitudes, names.intoNouns].some(
    (words) => words?.has(before.lower) === true,
  )
}

// "São Paulo", "Nueva York": at a sentence's start the first word may be taken for an ordinary one.
function isRestOfPlace(before: Token | undefined, rest: string, { places }: NameWriting): boolean {
  return before !== undefined && isCapital(before) && places.has(`${before.lower} ${rest}`)
}

// A name that is known in full, whatever it begins with.
function isFixed(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  { fixedNames }: NameWriting,
): boolean {
  return to - from > 1 && phraseAt(tokens, from, fixedNames)?.length === to - from
}

// "London-based"; "Halden, based in Oslo," is a company.
function isSeat(tokens: readonly Token[], { to }: NameSpan, { seatWords }: NameWriting): boolean {
  return isHyphenAt(tokens, to) && seatWords?.has(lowerAt(tokens, to + 1)) === true
}

// "Fergus Falls, Minnesota": a town before its state.
function isInRegion(
  tokens: readonly Token[],
  at: number,
  regions: ReadonlySet<string> | undefined,
): boolean {
  if (regions === undefined || tokens[at]?.text !== ',') return false
  const next = lowerAt(tokens, at + 1)
  return regions.has(next) || regions.has(`${next} ${lowerAt(tokens, at + 2)}`)
}

function isPerson(
  tokens: readonly Token[],
  span: NameSpan,
  { text, language }: { readonly text: string; readonly language: Language },
): boolean {
  const before = lowerAt(tokens, span.from - 1)
  if (language.names.honorifics?.has(before) === true) return true
  const words = span.to - span.from
  if (words < 2 || words > 4 || isFixed(tokens, span, language.names)) return false
  if (FIRST_NAMES.has(lowerAt(tokens, span.from)) && !COMPANY_SIGN.test(text)) return true
  // "US-Investor Norvik Capital": an investor may be either.
  if (language.names.companyNouns.has(before) && COMPANY_SIGN.test(text)) return false
  return language.names.roles.has(before) && before !== 'partner'
}
