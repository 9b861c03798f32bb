import { expect, test } from 'vitest'
import { headline } from '../../../src/core/card/headline.ts'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'
import { type DealValues, dealOf } from '../../fakes/deals.ts'
import { HEADLINES } from '../../fakes/headlines.data.ts'

test.each(HEADLINES)('%s is told rightly in every language', (_what, deal, told) => {
  for (const locale of LOCALES) expect(headline(dealOf(deal), locale)).toBe(told[locale])
})

const SIDES: readonly (readonly string[])[] = [[], ['Eolis'], ['Arden', 'Iberdrola']]
const TERMS: readonly DealValues[] = [
  {},
  { stakePct: 8 },
  { priceBn: 1.5, valuationBn: 2 },
  { round: 'Serie C', priceBn: 0.001 },
]

const EVERY_DEAL: readonly DealValues[] = DEAL_TYPES.flatMap((type) =>
  DEAL_STATUSES.flatMap((status) =>
    SIDES.flatMap((acquirers) =>
      SIDES.flatMap((targets) =>
        SIDES.flatMap((sellers) =>
          TERMS.map((terms) => ({ type, status, acquirers, targets, sellers, ...terms })),
        ),
      ),
    ),
  ),
)

/** A sentence that ends in one of these has lost what it leads to. */
const DANGLING =
  / (?:of|from|to|in|for|by|and|an|von|für|mit|und|de|à|dans|pour|avec|et|en|a|por|con|y|e|di|da|per|van|voor|aan|em|para)$/u

test('whatever is known of a deal, no sentence has a hole in it', () => {
  for (const values of EVERY_DEAL) {
    const deal = dealOf(values)
    for (const locale of LOCALES) {
      const sentence = headline(deal, locale)
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\s{2}|\s$|^\s|\( ?\)|[,:] ?[,:)]|’ /)
      expect(sentence).not.toMatch(DANGLING)
    }
  }
})

test('a verb agrees with how many do it', () => {
  for (const locale of LOCALES) {
    const verb = (acquirers: readonly string[]) =>
      headline(dealOf({ acquirers, targets: ['X'] }), locale)
        .split(' ')
        .at(acquirers.length * 2 - 1)
    expect(verb(['A', 'B'])).not.toBe(verb(['A']))
  }
})
