import type { Companies } from '../company/company.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { convert, type Rates } from '../rates/rates.ts'
import type { Story, World } from '../story/story.ts'
import type { ValuationMemory } from './memory.ts'
import { isFirm, isStopped, monthOf, proofOf } from './past.ts'
import { isSameFirm } from './same-firm.ts'
import { BASIS_WORDS } from './valuation-basis.data.ts'

/** A valuation that can be held against another. */
interface Stated {
  readonly company: string
  readonly fact: Fact<Money, SourcedEvidence>
  readonly basis: Basis
}

/** What a valuation counts. Where nothing is said it is what the shares are worth, as is usual. */
type Basis = 'enterprise' | 'equity' | 'preMoney'

/**
 * How the target's valuation has changed since it was last stated, before by a firm deal if there is one. Only sums that
 * articles state, to the same measure, are held against each other; what price and stake would make of it is none.
 */
export function recallValuation(
  story: Story,
  past: readonly Story[],
  { companies, rates }: World,
): readonly ValuationMemory[] {
  const now = statedIn(story)
  if (now === null) return []
  const comparable = past.flatMap((one) => compare(one, { story, now }, companies, rates))
  const best =
    comparable.find((one) => isFirm(one.past.deal)) ??
    comparable.find((one) => !isStopped(one.past.deal)) ??
    comparable[0]
  return best === undefined ? [] : [best]
}

function compare(
  past: Story,
  { story, now }: { readonly story: Story; readonly now: Stated },
  companies: Companies,
  rates: Rates,
): readonly ValuationMemory[] {
  const was = statedIn(past)
  if (was === null || was.basis !== now.basis) return []
  if (!isSameFirm(was.company, now.company, companies)) return []
  const [before, after] = [was.fact.value, now.fact.value]
  const amount = convert(before.amount, before.currency, after.currency, rates)
  if (amount === null || amount <= 0) return []
  const proofs = [...proofOf(past, was.fact), ...proofOf(story, now.fact)]
  if (proofs.length < 2) return []
  const isConverted = before.currency !== after.currency
  return [
    {
      kind: 'valuation',
      past,
      on: monthOf(past),
      was: before,
      now: after,
      converted: isConverted ? { amount, ratesOn: rates.on } : null,
      changePct: (after.amount / amount - 1) * 100,
      rough: isConverted || before.precision === 'about' || after.precision === 'about',
      proofs,
    },
  ]
}

/** The one target's valuation, unless it is only bounded or does not go with the deal's other figures. */
function statedIn({ deal }: Story): Stated | null {
  const [target, ...others] = deal.targets
  const { valuation } = deal
  if (target === undefined || others.length > 0 || valuation === null) return null
  if (valuation.value.precision !== 'exact' && valuation.value.precision !== 'about') return null
  if (valuation.value.amount <= 0 || deal.warnings.some(({ value }) => 'valuation' in value)) {
    return null
  }
  const basis = basisOf(valuation.evidence.quote)
  return basis === null ? null : { company: target.value, fact: valuation, basis }
}

/** Null where the sentence speaks of several. */
function basisOf(quote: string): Basis | null {
  const text = quote.toLowerCase()
  const said = (['enterprise', 'equity', 'preMoney'] as const).filter((basis) =>
    BASIS_WORDS[basis].some((words) => text.includes(words)),
  )
  const [only = 'equity', another] = said
  return another === undefined ? only : null
}
