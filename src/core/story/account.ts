import { dayNumber } from '../date/calendar.ts'
import type { Deal, DealStatus, DealType } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { foldedWords } from '../text/fold.ts'
import type { Name } from './likeness.ts'
import type { Names } from './names.ts'
import { spelled } from './spelling.ts'
import { type Report, reportKey } from './story.ts'
import { type Unit, unitOf } from './unit-name.ts'

/** A name in one of the deal's roles; what is sold may be told by what it does. */
export interface Subject {
  readonly name: Name
  readonly unit: Unit | null
  /** Written small: it says what is sold and is no name ("terminal in Santos"). */
  readonly isDescribed: boolean
}

/** A report as it is held against others, with all that this needs read once. */
export interface Account {
  readonly key: string
  readonly articleId: number
  /** The headline's words, each between two blanks; none for what an article tells beside its main deal. */
  readonly headline: string
  readonly type: DealType
  readonly status: DealStatus
  readonly targets: readonly Subject[]
  readonly buyers: readonly Name[]
  readonly sellers: readonly Name[]
  readonly price: Money | null
  readonly valuation: Money | null
  /** Every percentage that may be the one another report states. */
  readonly stakes: readonly number[]
  /** The round's letter or name, folded: "a", "seed"; null when none is told. */
  readonly round: string | null
  /** Days since 1970. */
  readonly day: number
  /** The day on which the deal was announced, if the article names it; in later ones it may be what they announce. */
  readonly eventDay: number | null
}

const DAY_MS = 86_400_000

export function accountOf(report: Report, known: Names): Account {
  const { deal, lang } = report
  const names = (facts: readonly Fact<string>[]) => facts.map(({ value }) => known.name(value))
  const subject = ({ value }: Fact<string>): Subject => {
    const name = known.name(value)
    return { name, unit: unitOf(name.words, lang), isDescribed: /^\p{Ll}/u.test(value) }
  }
  return {
    key: reportKey(report),
    articleId: report.articleId,
    headline: report.ordinal === 0 ? spelled(foldedWords(report.title)) : '',
    type: deal.type.value,
    status: deal.status.value,
    targets: deal.targets.map(subject),
    buyers: names(buyersOf(deal)),
    sellers: names(deal.sellers),
    price: deal.price?.value ?? null,
    valuation: deal.valuation?.value ?? null,
    stakes: [deal.stakePct, deal.stakeAfterPct].flatMap((fact) => fact?.value ?? []),
    round: deal.round === null ? null : roundOf(deal.round.value),
    day: Math.floor(report.publishedAt / DAY_MS),
    eventDay: deal.status.value === 'announced' ? dayOf(deal.announcedOn?.value) : null,
  }
}

/** Who pays: in a funding round everybody who takes part in it. */
function buyersOf({ acquirers, investors }: Deal): readonly Fact<string>[] {
  const names = new Set(acquirers.map(({ value }) => value))
  return [...acquirers, ...investors.filter(({ value }) => !names.has(value))]
}

/** "Series B", "Serie B", "Série B" and "Series-B-Runde" are one; so are "Seed" and "Seed-Runde". */
function roundOf(round: string): string {
  const folded = round.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letter = /\bseries?[ -]([a-z]\d?)\b/.exec(folded)?.[1]
  return letter ?? /pre-?seed|seed|bridge|angel/.exec(folded)?.[0] ?? folded.trim()
}

/** The day a date names that is precise to the day. */
function dayOf(date: string | undefined): number | null {
  const [year, month, day] = (date ?? '').split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const number = dayNumber({ year, month, day })
  return Number.isFinite(number) ? number : null
}

/** The names of things sold. */
export function namesOf(subjects: readonly Subject[]): readonly Name[] {
  return subjects.map(({ name }) => name)
}
