import { z } from 'zod'
import { companyKey, writtenKey } from '../src/core/company/key.ts'
import { LANGUAGES } from '../src/core/language/languages.ts'

const strings = z.array(z.string().catch('')).catch([])
const LISTS = ['aliases', ...LANGUAGES.keys(), 'domains', 'tickers'] as const

const loose = z.looseObject({
  name: z.string().catch(''),
  parent: z.string().optional().catch(undefined),
  words: z.record(z.string(), strings).catch({}),
})

type Loose = z.infer<typeof loose>

/** A name and where in its entry it stands. */
interface Placed {
  readonly key: string
  readonly text: string
  readonly path: readonly (string | number)[]
}

/**
 * What must fit together in a list of companies: no name stands for two, owners are in this list or among `known`
 * (keys), nobody owns itself, and words are names of their company.
 */
export function companyAgreement(known: ReadonlySet<string>): z.ZodType {
  return z
    .looseObject({ companies: z.array(loose.catch({ name: '', words: {} })).catch([]) })
    .superRefine(({ companies }, context) => {
      const fault = (path: readonly (string | number)[], message: string): void => {
        context.addIssue({ code: 'custom', path: ['companies', ...path], message })
      }
      const canonical = new Map(companies.map((entry) => [writtenKey(entry.name), entry]))
      checkNames(companies, fault)
      for (const [at, entry] of companies.entries()) {
        checkParent(entry, canonical, known, (message) => fault([at, 'parent'], message))
        checkWords(entry, (lang, message) => fault([at, 'words', lang], message))
      }
    })
}

function checkNames(
  companies: readonly Loose[],
  fault: (path: readonly (string | number)[], message: string) => void,
): void {
  const owners = new Map<string, string>()
  for (const [at, entry] of companies.entries()) {
    for (const { key, text, path } of placedNames(entry)) {
      const owner = owners.get(key)
      if (owner !== undefined && (owner !== entry.name || path[0] === 'name'))
        fault([at, ...path], `"${text}" stands for ${owner} already`)
      owners.set(key, entry.name)
    }
  }
}

/** A ticker may be spelt like another company's name. */
function placedNames(entry: Loose): readonly Placed[] {
  const places = LISTS.flatMap((list) => {
    const found = strings.parse(entry[list])
    return found.map((text, at) => ({ text, path: [list, at] as const }))
  })
  return [{ text: entry.name, path: ['name'] as const }, ...places]
    .map(({ text, path }) => ({
      key: path[0] === 'tickers' ? `$${writtenKey(text)}` : writtenKey(text),
      text,
      path,
    }))
    .filter(({ key }) => key !== '' && key !== '$')
}

function checkParent(
  entry: Loose,
  canonical: ReadonlyMap<string, Loose>,
  known: ReadonlySet<string>,
  fault: (message: string) => void,
): void {
  if (entry.parent === undefined) return
  const key = writtenKey(entry.parent)
  if (!canonical.has(key) && !known.has(key))
    fault(`there is no company "${entry.parent}" in the list`)
  const seen = new Set([writtenKey(entry.name)])
  for (let at: string | null = key; at !== null; ) {
    if (seen.has(at)) return fault(`${entry.name} would own itself`)
    seen.add(at)
    const parent: string | undefined = canonical.get(at)?.parent
    at = parent === undefined ? null : writtenKey(parent)
  }
}

function checkWords(entry: Loose, fault: (lang: string, message: string) => void): void {
  const keys = new Set(placedNames(entry).map(({ text }) => companyKey(text)))
  for (const [lang, words] of Object.entries(entry.words)) {
    for (const word of words) {
      if (!keys.has(companyKey(word))) fault(lang, `"${word}" is none of the company's names`)
    }
  }
}
