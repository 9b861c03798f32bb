import { z } from 'zod'
import { companyKey } from '../src/core/company/key.ts'
import type { ListedCompany } from '../src/core/company/listed-company.ts'
import { LANGUAGES } from '../src/core/language/languages.ts'

const CODES = [...LANGUAGES.keys()]

const name = z
  .string('must be a name; put one that is a number or a yes or no into quotes')
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be 200 characters or fewer')
  .refine((text) => companyKey(text) !== '', 'must have a letter or digit')

const names = z.array(name, 'must be a list of names, like [Meta, Facebook]').default([])

const perLanguage = Object.fromEntries(CODES.map((code) => [code, names]))

const words = z.partialRecord(z.enum(['*', ...CODES]), names).default({})

const company = z.strictObject({
  name,
  parent: name.optional(),
  aliases: names,
  tickers: names,
  domains: names,
  words,
  ...perLanguage,
})

type Entry = z.infer<typeof company>

/** A list of companies as it is written. */
export const COMPANY_LIST = z.strictObject({ companies: z.array(company).default([]) })

/** The companies of a list that was found in order. */
export function listedCompanies({
  companies,
}: z.infer<typeof COMPANY_LIST>): readonly ListedCompany[] {
  return companies.map(listed)
}

function listed(entry: Entry): ListedCompany {
  const all = [
    { name: entry.name, kind: 'canonical' as const, lang: null },
    ...entry.aliases.map((alias) => ({ name: alias, kind: 'alias' as const, lang: null })),
    ...CODES.flatMap((lang) =>
      localNames(entry, lang).map((alias) => ({ name: alias, kind: 'alias' as const, lang })),
    ),
    ...entry.tickers.map((ticker) => ({ name: ticker, kind: 'ticker' as const, lang: null })),
    ...entry.domains.map((domain) => ({ name: domain, kind: 'domain' as const, lang: null })),
  ]
  return {
    name: entry.name,
    parent: entry.parent ?? null,
    names: all.map((one) => ({ ...one, words: wordLanguages(entry, one) })),
  }
}

function localNames(entry: Readonly<Record<string, unknown>>, lang: string): readonly string[] {
  return names.parse(entry[lang])
}

function wordLanguages(
  entry: Entry,
  one: { readonly name: string; readonly kind: string },
): string[] {
  if (one.kind === 'ticker' || one.kind === 'domain') return []
  const key = companyKey(one.name)
  return Object.entries(entry.words)
    .filter(([, marked]) => marked?.some((word) => companyKey(word) === key))
    .map(([lang]) => lang)
}
