import { FIRST_NAMES } from '../language/first-names.data.ts'
import type { Language, NameWriting } from '../language/language.ts'
import { PUBLIC_BODIES } from '../language/public-bodies.data.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import type { Name } from './name.ts'
import type { NameSpan } from './name-span.ts'

const COMPANY_ENDING = /\b(?:inc|corp|ag|group|gmbh|partners|capital|co|company)$/i
const EXCHANGE = /^(?:nyse|nasdaq|lse|tsx|otc)/

/** Whether a name is a company's, a person's or a place's (public bodies count as places), by itself and by the words beside it. */
export function nameKind(
  tokens: readonly Token[],
  span: NameSpan,
  name: { readonly text: string; readonly language: Language },
): Name['kind'] {
  const { names } = name.language
  const lower = name.text.toLowerCase().replaceAll('\n', ' ')
  if (PUBLIC_BODIES.has(lower)) return 'place'
  // "Deutschlands": a country's genitive where no apostrophe marks it.
  if (names.capitalNouns && lower.endsWith('s') && names.places.has(lower.slice(0, -1)))
    return 'place'
  if (names.places.has(lower) || isSeat(tokens, span, names)) return 'place'
  if (isActing(tokens, span, name.language)) return 'company'
  return isPerson(tokens, span, name) ? 'person' : 'company'
}

// "London-based"; "Halden, based in Oslo," is a company.
function isSeat(tokens: readonly Token[], { to }: NameSpan, { seatWords }: NameWriting): boolean {
  return isHyphenAt(tokens, to) && seatWords?.has(lowerAt(tokens, to + 1)) === true
}

function isPerson(
  tokens: readonly Token[],
  span: NameSpan,
  { text, language }: { readonly text: string; readonly language: Language },
): boolean {
  const before = lowerAt(tokens, span.from - 1)
  if (language.names.honorifics?.has(before) === true) return true
  const words = span.to - span.from
  if (words < 2 || words > 4) return false
  if (FIRST_NAMES.has(lowerAt(tokens, span.from)) && !COMPANY_ENDING.test(text)) return true
  return language.names.roles.has(before) && before !== 'partner'
}

// Buys something, follows "maker" or "-based", or has a ticker: no person, whatever the given name.
function isActing(tokens: readonly Token[], span: NameSpan, language: Language): boolean {
  const before = lowerAt(tokens, span.from - 1)
  const { companyNouns, roles, seatWords } = language.names
  if (seatWords?.has(before) === true || (companyNouns.has(before) && !roles.has(before)))
    return true
  if (lowerAt(tokens, span.to) === '(' && EXCHANGE.test(lowerAt(tokens, span.to + 1))) return true
  return (language.triggers.get(lowerAt(tokens, span.to)) ?? []).some(
    ({ form, frame }) => form === 'finite' && frame !== 'invest',
  )
}

/** Lets one place where a name is plainly a company decide for all the others of the article. */
export function settleKinds(readings: readonly (readonly Name[])[]): Name[][] {
  const companies = new Set(
    readings.flatMap((names) =>
      names.filter((name) => name.kind === 'company').map((name) => name.key),
    ),
  )
  return readings.map((names) =>
    names.map((name) =>
      name.kind === 'person' && companies.has(name.key) ? { ...name, kind: 'company' } : name,
    ),
  )
}
