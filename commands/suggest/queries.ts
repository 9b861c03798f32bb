import { feedName } from '../../src/core/card/feed-name.ts'
import { LOCALES, type Locale } from '../../src/core/card/locale.ts'
import { say } from '../../src/core/card/say.ts'
import { DEAL_TYPES } from '../../src/core/deal.ts'
import { FIELD_NAMES, type FieldName, fieldNamed } from '../../src/core/query/fields.ts'
import { QUERY_STATUSES } from '../../src/core/query/query-status.ts'
import { companyNames } from './companies.ts'
import { fits } from './fits.ts'
import { type LastTerm, lastTerm } from './last-term.ts'
import type { Asked, Suggestion } from './suggestion.ts'

/** Shorter beginnings of a word say too little to look for companies. */
const LEAST_LETTERS = 2
const FEEDS = 500

/** Currencies that are offered before anything is typed. */
const CURRENCIES = 'USD EUR GBP CHF JPY CNY INR CAD AUD SEK NOK DKK BRL KRW'.split(' ')

const SUMS = ['>10m', '>100m', '>500m', '>1bn', '>5bn', '>10bn', '100m-1bn']
const SPANS = ['1d', '7d', '30d', '90d', '1y']

/** Queries that begin with what stands there and complete its last word: a field, a value of one, or a company. */
export async function suggestQueries(asked: Asked): Promise<readonly Suggestion[]> {
  const term = lastTerm(asked.typed)
  const values =
    term.field === null ? await wordsFor(term, asked) : await valuesFor(term.field, term, asked)
  return values.map(({ value, label }) => {
    const whole = `${term.before}${value}`
    return { value: whole, label: label === value ? whole : `${whole} (${label})` }
  })
}

/** What a bare word may become: a field's name, or a company that takes part. */
async function wordsFor({ value }: LastTerm, asked: Asked): Promise<readonly Suggestion[]> {
  const fields = FIELD_NAMES.filter((name) => name.startsWith(value.toLowerCase()))
  const known = fieldNamed(value)?.name
  const names = [...new Set(known === undefined ? fields : [known, ...fields])]
  const companies =
    value.length < LEAST_LETTERS ? [] : await companyNames({ ...asked, typed: unquoted(value) })
  return same([
    ...names.map((name) => `${name}:`),
    ...companies.map((name) => `party:${quoted(name)}`),
  ])
}

async function valuesFor(
  field: string,
  { value }: LastTerm,
  asked: Asked,
): Promise<readonly Suggestion[]> {
  const name = fieldNamed(field)?.name
  if (name === undefined) return []
  const typed = unquoted(value)
  const values = await VALUES[name]({ ...asked, typed })
  // Companies are found by what is typed, slips allowed.
  if (VALUES[name] === companyValues) return values
  return values.filter(({ label, value: said }) => fits(`${said} ${label}`, typed))
}

type Values = (asked: Asked) => Promise<readonly Suggestion[]>

const VALUES: Readonly<Record<FieldName, Values>> = {
  type: async ({ asker }) =>
    DEAL_TYPES.map((value) => ({ value, label: say(asker.locale, `type.${value}`) })),
  status: async ({ asker }) =>
    QUERY_STATUSES.map((value) => ({ value, label: say(asker.locale, `status.${value}`) })),
  acquirer: companyValues,
  target: companyValues,
  seller: companyValues,
  investor: companyValues,
  party: companyValues,
  company: companyValues,
  price: async () => same(SUMS),
  valuation: async () => same(SUMS),
  stake: async () => same(['>=25%', '>=50%', '100%', '<50%']),
  sources: async () => same(['>=2', '>=3', '>=5']),
  confidence: async () => same(['>=50%', '>=80%', '>=90%']),
  currency: async ({ asker, typed }) => namedCodes('currency', currencies(typed), asker.locale),
  lang: async ({ asker }) => namedCodes('language', LOCALES, asker.locale),
  source: async (asked) => {
    const titles = (await feedTitles(asked)).map(({ title }) => quoted(title))
    return same([...new Set(titles)])
  },
  feed: async (asked) =>
    (await feedTitles(asked)).map(({ id, title }) => ({ value: String(id), label: title })),
  text: async () => [],
  since: async () => same(SPANS),
  before: async () => same(SPANS),
}

async function companyValues(asked: Asked): Promise<readonly Suggestion[]> {
  return same((await companyNames(asked)).map(quoted))
}

async function feedTitles({
  asker,
  store,
  now,
}: Asked): Promise<readonly { readonly id: number; readonly title: string }[]> {
  const { feeds } = await store.feedsOf(asker.team, { offset: 0, limit: FEEDS }, now)
  return feeds.map(({ feed }) => ({ id: feed.id, title: feedName(feed) }))
}

function currencies(typed: string): readonly string[] {
  return typed === '' ? CURRENCIES : Intl.supportedValuesOf('currency')
}

function namedCodes(
  type: 'currency' | 'language',
  codes: readonly string[],
  locale: Locale,
): readonly Suggestion[] {
  const names = new Intl.DisplayNames(locale, { type })
  return codes.map((value) => ({ value, label: names.of(value) ?? value }))
}

function same(values: readonly string[]): readonly Suggestion[] {
  return values.map((value) => ({ label: value, value }))
}

/** A name as one value of a query. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim()
}
