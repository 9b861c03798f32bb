import { COMPANY_VERBS } from './company-verbs.data.ts'
import { LEGAL_FORMS } from './legal-forms.data.ts'
import type { CompanyRegistry } from './registry.ts'

/** A text in which companies are mentioned. */
interface Mentioning {
  readonly text: string
  /** ISO 639-1 code. */
  readonly lang: string
}

/**
 * Those of the mentioned names that stand for companies: a name that is also an ordinary word of the language ("Target",
 * "Die Bahn") counts only where something beside it speaks for a company: a capital in mid-sentence (German nouns all have
 * one), a legal form or ticker, a verb of the kind companies go with, or another name of the same company.
 */
export function companiesMeant(
  mentioned: readonly string[],
  article: Mentioning,
  companies: CompanyRegistry,
): readonly string[] {
  const { lang, text } = article
  const plain = mentioned.filter((name) => !companies.isWord(name, lang))
  const sure = new Set(plain.flatMap((name) => companies.named(name)?.id ?? []))
  return mentioned.filter((name) => {
    if (!companies.isWord(name, lang)) return true
    const company = companies.named(name)
    return (company !== null && sure.has(company.id)) || standsForCompany(name, text, lang)
  })
}

function standsForCompany(name: string, text: string, lang: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at + name.length)]
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue
    if (lang !== 'de' && MID_SENTENCE.test(before)) return true
    if (speaksForCompany(after.slice(0, 30), lang)) return true
  }
  return false
}

/** What stands before a word that begins no sentence. */
const MID_SENTENCE = /[\p{Ll}\p{N},;)]['’"”]?\s$/u

/** A legal form, a ticker in brackets or a verb right behind the name. */
function speaksForCompany(after: string, lang: string): boolean {
  if (/^\s\([^()\d]{0,20}:\s?[A-Z]{1,6}\)/.test(after)) return true
  const [word = ''] = /^['’]?s?\s([\p{L}.]+)/u.exec(after)?.slice(1) ?? []
  const lower = word.toLowerCase()
  // "Shell companies" has no legal form, "Shell Company" and "Shell plc" have one.
  const isForm = LEGAL_FORMS.has(lower.replaceAll('.', '')) && (word !== lower || lower === 'plc')
  return isForm || (COMPANY_VERBS[lang] ?? []).includes(lower)
}
