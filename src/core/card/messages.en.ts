import type { Messages } from './messages.ts'
import type { Terms } from './terms.ts'

const someone = (names: string | null) => names ?? 'An undisclosed party'
const something = (names: string | null) => names ?? 'an undisclosed company'
const verb = (several: boolean, one: string, many: string) => (several ? many : one)

function takes(terms: Terms, share: string): string {
  const { buyers, severalBuyers, targets } = terms
  if (buyers === null) return `Stake in ${something(targets)} changes hands`
  return `${buyers} ${verb(severalBuyers, 'takes', 'take')} ${share} ${something(targets)}`
}

function acquires(terms: Terms, one: string, many: string): string {
  const { buyers, severalBuyers, targets, severalTargets, sellers } = terms
  const from = sellers === null ? '' : ` from ${sellers}`
  if (buyers === null && targets !== null) {
    return `${targets} ${verb(severalTargets, 'is', 'are')} to be acquired${from}`
  }
  return `${someone(buyers)} ${verb(severalBuyers, one, many)} ${something(targets)}${from}`
}

function raises({ targets, severalTargets, price, round, buyers }: Terms): string {
  const sum = price === null ? 'money' : price
  const inRound = round === null ? '' : ` in ${round}`
  const led = buyers === null ? '' : ` led by ${buyers}`
  return `${someone(targets)} ${verb(severalTargets, 'raises', 'raise')} ${sum}${inRound}${led}`
}

function sells(terms: Terms): string {
  const { sellers, severalSellers, targets, buyers } = terms
  if (sellers === null) return acquires(terms, 'buys', 'buy')
  const to = buyers === null ? '' : ` to ${buyers}`
  return `${sellers} ${verb(severalSellers, 'sells', 'sell')} ${something(targets)}${to}`
}

export const ENGLISH: Messages = {
  types: {
    acquisition: 'Acquisition',
    majority_stake: 'Majority stake',
    minority_stake: 'Minority stake',
    merger: 'Merger',
    funding_round: 'Funding round',
    divestiture: 'Divestiture',
    asset_purchase: 'Asset purchase',
    joint_venture: 'Joint venture',
    buyout: 'Buyout',
    spac: 'SPAC merger',
    ipo: 'IPO',
  },
  statuses: {
    rumored: 'Rumoured',
    announced: 'Announced',
    completed: 'Completed',
    cancelled: 'Called off',
    blocked: 'Blocked',
  },
  statusPrefix: {
    rumored: 'Rumour: ',
    announced: '',
    completed: '',
    cancelled: 'Called off: ',
    blocked: 'Blocked: ',
  },
  payments: {
    cash: 'Cash',
    shares: 'Shares',
    cash_and_shares: 'Cash and shares',
    other: 'Other',
  },
  headlines: {
    acquisition: (terms) => acquires(terms, 'acquires', 'acquire'),
    majority_stake: (terms) => takes(terms, terms.stake ? `${terms.stake} of` : 'a majority of'),
    minority_stake: (terms) =>
      takes(terms, terms.stake ? `${terms.stake} of` : 'a minority stake in'),
    merger: ({ everyone, buyers, targets }) =>
      buyers === null || targets === null
        ? `${someone(everyone)} to merge`
        : `${buyers} and ${targets} to merge`,
    funding_round: raises,
    divestiture: sells,
    asset_purchase: (terms) => acquires(terms, 'buys', 'buy'),
    joint_venture: ({ buyers, severalBuyers, targets }) =>
      `${someone(buyers)} ${verb(severalBuyers, 'forms', 'form')} joint venture ${targets ?? ''}`.trim(),
    buyout: (terms) => acquires(terms, 'buys out', 'buy out'),
    spac: ({ targets, buyers }) =>
      `${someone(targets)} to list by merging with ${something(buyers)}`,
    ipo: ({ targets, severalTargets }) =>
      `${someone(targets)} ${verb(severalTargets, 'goes', 'go')} public`,
  },
  forPrice: (price) => ` for ${price}`,
  valuing: (valuation) => `, valuing it at ${valuation}`,
  labels: {
    status: 'Status',
    type: 'Type',
    buyers: 'Buyer',
    investors: 'Investors',
    targets: 'Target',
    sellers: 'Seller',
    price: 'Price',
    stake: 'Stake',
    valuation: 'Valuation',
    round: 'Round',
    announced: 'Date',
    people: 'People',
    evidence: 'Evidence',
    sources: 'Sources',
    timeline: 'Timeline',
    payment: 'Payment',
    expectedClose: 'Expected close',
    closed: 'Closed',
    advisers: 'Advisers',
    regulators: 'Regulators',
    revenue: 'Target’s revenue',
    headcount: 'Target’s staff',
    reactions: 'Customers and partners',
    warning: 'Check the figures',
  },
  person: ({ name, role, from, to }) => {
    const parts = [role, from && `from ${from}`, to && `to ${to}`].filter(Boolean)
    return parts.length > 0 ? `${name}: ${parts.join(', ')}` : name
  },
  held: (before, after) => {
    if (before !== null && after !== null) return `from ${before} to ${after}`
    return before === null ? after && `${after} afterwards` : `${before} before`
  },
  reaction: ({ company, move }) => `${company} ${move}`,
  warnings: {
    price_stake_valuation: ({ price, stake, valuation, implied }) =>
      `a price of ${price} for ${stake} would make the whole worth ${implied}, not ${valuation}`,
    price_per_share: ({ price, perShare, shares, implied }) =>
      `${shares} shares at ${perShare} each would cost ${implied}, not ${price}`,
    price_above_valuation: ({ price, valuation }) =>
      `the price of ${price} is higher than the valuation of ${valuation}`,
    implausible_price: ({ price }) => `a price of ${price} is not plausible`,
    stakes: ({ before, bought, after }) => {
      const shares = [
        before && `${before} before`,
        bought && `${bought} bought`,
        after && `${after} afterwards`,
      ]
      return `${shares.filter(Boolean).join(', ')} do not add up`
    },
  },
  sourceCount: (count) => (count === 1 ? '1 source' : `${count} sources`),
  changed: (from, to) => (from === null ? `Now: ${to}` : `${from} → ${to}`),
  noDeals: 'No deals found.',
}
