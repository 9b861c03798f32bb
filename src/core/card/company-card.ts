import type { Companies } from '../company/company.ts'
import type { NameKind } from '../company/registry.ts'
import {
  type StatedStake,
  type StatedValuation,
  stakesIn,
  valuationsOf,
} from '../memory/history.ts'
import { monthOf } from '../memory/past.ts'
import { isSameFirm } from '../memory/same-firm.ts'
import type { Story } from '../story/story.ts'
import type { Card, CardItem, CardLink, CardSection } from './card.ts'
import type { CardField } from './deal-fields.ts'
import { formatDate, formatMoney, formatNames, formatPercent } from './format.ts'
import { headline } from './headline.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'

/** So many names, subsidiaries and rules are listed. */
const NAMED = 8

/** So many valuations and stakes are listed. */
const STATED = 10

/** A company with what is told of it; it has no number when only deals name it. */
export interface CompanyProfile {
  /** As it is typed: "c12". */
  readonly number: string | null
  readonly name: string
  readonly names: readonly { readonly name: string; readonly kind: NameKind }[]
  /** The nearest first. */
  readonly owners: readonly string[]
  readonly children: readonly string[]
  /** Rules of the channel that ask for it. */
  readonly rules: readonly { readonly id: number; readonly query: string }[]
  /** One page of its deals, and how many there are. */
  readonly deals: readonly Story[]
  readonly count: number
  readonly page: number
  readonly pages: number
  /** Deals about it, the latest first. */
  readonly about: readonly Story[]
  readonly companies: Companies
}

/** Who a company is, its deals, and what it was said to be worth. `more` says how to see the next page. */
export function companyCard(profile: CompanyProfile, more: string | null, locale: Locale): Card {
  const { number, name, count, page, pages } = profile
  const footer = [
    number === null ? null : say(locale, 'company.number', { number }),
    count === 0 ? null : say(locale, 'company.dealCount', { count }),
    pages > 1 ? say(locale, 'company.page', { page, pages }) : null,
    more,
  ]
  return {
    title: name,
    accent: 'neutral',
    sections: [
      { kind: 'fields', fields: fieldsOf(profile, locale) },
      ...dealSections(profile, locale),
      ...valuationSection(profile, locale),
      ...stakeSection(profile, locale),
    ],
    footer: footer.filter((part) => part !== null).join(' · '),
  }
}

function fieldsOf({ name, names, owners, children, rules }: CompanyProfile, locale: Locale) {
  const listed = (label: string, values: readonly string[]): CardField[] =>
    values.length === 0 ? [] : [{ label, value: shortList(values, locale) }]
  const tickers = names.filter(({ kind }) => kind === 'ticker')
  const aliases = names.filter(
    (one) => one.kind !== 'ticker' && one.kind !== 'domain' && one.name !== name,
  )
  const watched = rules.map((rule) => `${rule.id}: ${rule.query}`)
  return [
    ...listed(say(locale, 'label.aliases'), namesOf(aliases)),
    ...listed(say(locale, 'label.tickers'), namesOf(tickers)),
    ...listed(say(locale, 'label.owners'), owners),
    ...listed(say(locale, 'label.children'), children),
    ...listed(
      say(locale, 'label.watched'),
      watched.length > 0 ? watched : [say(locale, 'company.notWatched')],
    ),
  ]
}

function namesOf(names: CompanyProfile['names']): readonly string[] {
  return [...new Set(names.map(({ name }) => name))]
}

function shortList(values: readonly string[], locale: Locale): string {
  const shown = values.slice(0, NAMED).join(', ')
  const more = values.length - NAMED
  return more > 0 ? `${shown}, ${say(locale, 'company.more', { count: more })}` : shown
}

function dealSections(profile: CompanyProfile, locale: Locale): readonly CardSection[] {
  if (profile.deals.length === 0) return [{ kind: 'text', text: say(locale, 'company.noDeals') }]
  const items = profile.deals.map((story) => dealItem(story, profile, locale))
  return [{ kind: 'items', items }]
}

function dealItem(story: Story, { name, companies }: CompanyProfile, locale: Locale): CardItem {
  const { deal } = story
  const sides = [
    ['acquirer', deal.acquirers],
    ['investor', deal.investors],
    ['target', deal.targets],
    ['seller', deal.sellers],
  ] as const
  const played = sides.filter(([, facts]) =>
    facts.some(({ value }) => isSameFirm(value, name, companies)),
  )
  const detail = [
    ...played.map(([role]) => say(locale, `as.${role}`)),
    say(locale, `status.${deal.status.value}`),
    formatDate(monthOf(story), locale),
  ]
  return { title: `#${story.id} ${headline(deal, locale)}`, detail: detail.join(' · ') }
}

function valuationSection({ name, about, companies }: CompanyProfile, locale: Locale) {
  const links = valuationsOf(name, about, companies)
    .slice(0, STATED)
    .map((one) => valuationLink(one, locale))
  return linkSection(say(locale, 'label.valuations'), links)
}

function stakeSection({ name, about, companies }: CompanyProfile, locale: Locale) {
  const links = stakesIn(name, about, companies)
    .slice(0, STATED)
    .map((one) => stakeLink(one, locale))
  return linkSection(say(locale, 'label.stakes'), links)
}

function linkSection(label: string, links: readonly CardLink[]): CardSection[] {
  return links.length === 0 ? [] : [{ kind: 'links', label, links }]
}

function valuationLink(stated: StatedValuation, locale: Locale): CardLink {
  return statedLink(formatMoney(stated.valuation, locale), stated, locale)
}

function stakeLink(stated: StatedStake, locale: Locale): CardLink {
  const share = formatPercent(stated.points, locale)
  const buyers =
    stated.buyers.length === 0 ? say(locale, 'company.someone') : formatNames(stated.buyers, locale)
  const part = stated.isTotal ? say(locale, 'company.total', { share }) : share
  return statedLink(labelled(locale, buyers, part), stated, locale)
}

/** What is no firm deal's is said to be so. */
function statedLink(
  text: string,
  { on, status, proof }: StatedValuation | StatedStake,
  locale: Locale,
): CardLink {
  const isFirm = status === 'announced' || status === 'completed'
  const parts = [
    text,
    formatDate(on, locale),
    proof.source,
    isFirm ? null : say(locale, `status.${status}`),
    `#${proof.storyId}`,
  ]
  return { text: parts.filter((part) => part !== null).join(', '), url: proof.url }
}
