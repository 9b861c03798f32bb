import type { CardItem } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { companyKey } from '../src/core/company/key.ts'
import type { CompanyDetails, CompanyStore, FoundCompany, MemoryStore } from '../src/ports.ts'
import type { CommandReply } from './command.ts'
import { COMPANY_COMMAND_TEXTS } from './company-texts.data.ts'
import { refusal } from './refusal.ts'

/** So many companies are offered. */
const OFFERED = 6

/** How much of a name is repeated in the answer. */
const REPEATED = 60

/** Whom somebody means: a company of the registry, one that only deals name, or somebody like these. */
export type Meant =
  | { readonly kind: 'registered'; readonly company: CompanyDetails }
  | { readonly kind: 'told'; readonly name: string }
  | {
      readonly kind: 'unsure'
      /** Just this name is borne by several of them. */
      readonly isShared: boolean
      readonly companies: readonly FoundCompany[]
      readonly told: readonly string[]
    }

/** Finds a company by a name, an alias, a ticker or its number ("c12"). */
export async function findCompany(
  typed: string,
  store: CompanyStore & MemoryStore,
): Promise<Meant> {
  const named = (await store.companiesNamed([typed])).named(typed)
  const id = named?.id ?? readNumber(typed)
  const company = id === null ? null : await store.company(id)
  if (company !== null) return { kind: 'registered', company }
  const companies = await store.searchCompanies(typed, OFFERED)
  const told = await store.partiesLike(typed, OFFERED)
  const key = companyKey(typed)
  // A name that several companies bear is none of deals' own.
  const isShared = companies.some(({ match }) => companyKey(match) === key)
  const exact = told.find((name) => companyKey(name) === key)
  if (exact !== undefined && !isShared) return { kind: 'told', name: exact }
  return { kind: 'unsure', isShared, companies, told: isShared ? [] : told }
}

/** The number behind "c12" or "12"; null for anything else. */
export function readNumber(typed: string): number | null {
  const number = /^c?(\d{1,15})$/i.exec(typed.trim())?.[1]
  return number === undefined ? null : Number(number)
}

/** How a company's number is written. */
export function numberText(id: number): string {
  return `c${id}`
}

/** Asks which of the companies is meant, or says that there is none. */
export function askWhich(
  typed: string,
  { companies, told, isShared }: Extract<Meant, { kind: 'unsure' }>,
  locale: Locale,
): CommandReply {
  const texts = inLocale(COMPANY_COMMAND_TEXTS, locale)
  const items: readonly CardItem[] = [
    ...companies.map(({ id, name, match }) => ({
      title: `${numberText(id)} ${name}`,
      detail: match === name ? '' : match,
    })),
    ...told.map((name) => ({ title: name, detail: texts.onlyInDeals })),
  ]
  const shown = cutText(typed, REPEATED)
  const example = companies[0] === undefined ? told[0] : numberText(companies[0].id)
  if (example === undefined) return refusal(texts.unknown(shown))
  const sections = [{ kind: 'items', items } as const]
  const card = { title: texts.unsure(shown), accent: 'warning', sections } as const
  const choose = texts.howToChoose(`/company show ${example}`)
  const settle = isShared ? texts.howToSettle(`/company alias ${example} ${shown}`) : null
  const footer = [choose, settle].filter((part) => part !== null).join(' · ')
  return { card: { ...card, footer }, shared: false }
}
