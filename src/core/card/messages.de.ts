import type { Messages } from './messages.ts'
import type { Terms } from './terms.ts'

const someone = (names: string | null) => names ?? 'Ein ungenannter Käufer'
const something = (names: string | null) => names ?? 'ein ungenanntes Unternehmen'
const verb = (several: boolean, one: string, many: string) => (several ? many : one)

function takes(terms: Terms, share: string | null): string {
  const { buyers, severalBuyers, targets } = terms
  const target = targets ?? 'einem ungenannten Unternehmen'
  if (buyers === null) return `Anteile an ${target} wechseln den Besitzer`
  if (share !== null)
    return `${buyers} ${verb(severalBuyers, 'übernimmt', 'übernehmen')} ${share} an ${target}`
  return `${buyers} ${verb(severalBuyers, 'beteiligt', 'beteiligen')} sich an ${target}`
}

function acquires(terms: Terms, one: string, many: string): string {
  const { buyers, severalBuyers, targets, severalTargets, sellers } = terms
  const from = sellers === null ? '' : ` von ${sellers}`
  if (buyers === null && targets !== null) {
    return `${targets} ${verb(severalTargets, 'wird', 'werden')} übernommen${from}`
  }
  return `${someone(buyers)} ${verb(severalBuyers, one, many)} ${something(targets)}${from}`
}

function raises({ targets, severalTargets, price, round, buyers }: Terms): string {
  const details = [round, buyers && `angeführt von ${buyers}`].filter(Boolean).join(', ')
  const suffix = details === '' ? '' : ` (${details})`
  const who = targets ?? 'Ein ungenanntes Unternehmen'
  return `${who} ${verb(severalTargets, 'sammelt', 'sammeln')} ${price ?? 'Kapital'} ein${suffix}`
}

function sells(terms: Terms): string {
  const { sellers, severalSellers, targets, buyers } = terms
  if (sellers === null) return acquires(terms, 'kauft', 'kaufen')
  const to = buyers === null ? '' : ` an ${buyers}`
  return `${sellers} ${verb(severalSellers, 'verkauft', 'verkaufen')} ${something(targets)}${to}`
}

export const GERMAN: Messages = {
  types: {
    acquisition: 'Übernahme',
    majority_stake: 'Mehrheitsbeteiligung',
    minority_stake: 'Minderheitsbeteiligung',
    merger: 'Fusion',
    funding_round: 'Finanzierungsrunde',
    divestiture: 'Verkauf eines Unternehmensteils',
    asset_purchase: 'Kauf von Vermögenswerten',
    joint_venture: 'Gemeinschaftsunternehmen',
    buyout: 'Buyout',
    spac: 'SPAC-Fusion',
    ipo: 'Börsengang',
  },
  statuses: {
    rumored: 'Gerücht',
    announced: 'Angekündigt',
    completed: 'Abgeschlossen',
    cancelled: 'Abgesagt',
    blocked: 'Untersagt',
  },
  statusPrefix: {
    rumored: 'Gerücht: ',
    announced: '',
    completed: '',
    cancelled: 'Abgesagt: ',
    blocked: 'Untersagt: ',
  },
  payments: {
    cash: 'Bar',
    shares: 'Aktien',
    cash_and_shares: 'Bar und Aktien',
    other: 'Sonstige',
  },
  headlines: {
    acquisition: (terms) => acquires(terms, 'übernimmt', 'übernehmen'),
    majority_stake: (terms) => takes(terms, terms.stake ?? 'die Mehrheit'),
    minority_stake: (terms) => takes(terms, terms.stake),
    merger: ({ everyone, buyers, targets }) =>
      buyers === null || targets === null
        ? `Fusion: ${everyone ?? 'ungenannte Unternehmen'}`
        : `${buyers} und ${targets} fusionieren`,
    funding_round: raises,
    divestiture: sells,
    asset_purchase: (terms) => acquires(terms, 'kauft', 'kaufen'),
    joint_venture: ({ buyers, severalBuyers, targets }) =>
      `${someone(buyers)} ${verb(severalBuyers, 'gründet', 'gründen')} Gemeinschaftsunternehmen ${targets ?? ''}`.trim(),
    buyout: (terms) => acquires(terms, 'kauft', 'kaufen'),
    spac: ({ targets, buyers }) =>
      `${targets ?? 'Ein ungenanntes Unternehmen'} geht durch Fusion mit ${buyers ?? 'einem Börsenmantel'} an die Börse`,
    ipo: ({ targets, severalTargets }) =>
      `${targets ?? 'Ein ungenanntes Unternehmen'} ${verb(severalTargets, 'geht', 'gehen')} an die Börse`,
  },
  forPrice: (price) => ` für ${price}`,
  valuing: (valuation) => `, Bewertung ${valuation}`,
  labels: {
    status: 'Stand',
    type: 'Art',
    buyers: 'Käufer',
    investors: 'Investoren',
    targets: 'Ziel',
    sellers: 'Verkäufer',
    price: 'Preis',
    stake: 'Anteil',
    valuation: 'Bewertung',
    round: 'Runde',
    announced: 'Datum',
    people: 'Personen',
    evidence: 'Belege',
    sources: 'Quellen',
    timeline: 'Verlauf',
    payment: 'Zahlung',
    expectedClose: 'Abschluss erwartet',
    closed: 'Vollzogen',
    advisers: 'Berater',
    regulators: 'Behörden',
    revenue: 'Umsatz des Ziels',
    headcount: 'Beschäftigte des Ziels',
    reactions: 'Kunden und Partner',
    warning: 'Zahlen prüfen',
  },
  person: ({ name, role, from, to }) => {
    const parts = [role, from && `von ${from}`, to && `zu ${to}`].filter(Boolean)
    return parts.length > 0 ? `${name}: ${parts.join(', ')}` : name
  },
  held: (before, after) => {
    if (before !== null && after !== null) return `von ${before} auf ${after}`
    return before === null ? after && `danach ${after}` : `zuvor ${before}`
  },
  reaction: ({ company, move }) => `${company} ${move === 'stays' ? 'bleibt' : 'geht'}`,
  warnings: {
    price_stake_valuation: ({ price, stake, valuation, implied }) =>
      `Ein Preis von ${price} für ${stake} ergäbe einen Gesamtwert von ${implied}, nicht von ${valuation}`,
    price_per_share: ({ price, perShare, shares, implied }) =>
      `${shares} Aktien zu je ${perShare} ergäben ${implied}, nicht ${price}`,
    price_above_valuation: ({ price, valuation }) =>
      `Der Preis von ${price} übersteigt die Bewertung von ${valuation}`,
    implausible_price: ({ price }) => `Ein Preis von ${price} ist nicht plausibel`,
    stakes: ({ before, bought, after }) => {
      const shares = [
        before && `zuvor ${before}`,
        bought && `gekauft ${bought}`,
        after && `danach ${after}`,
      ]
      return `${shares.filter(Boolean).join(', ')} passen nicht zusammen`
    },
  },
  sourceCount: (count) => (count === 1 ? '1 Quelle' : `${count} Quellen`),
  changed: (from, to) => (from === null ? `Jetzt: ${to}` : `${from} → ${to}`),
  noDeals: 'Keine Deals gefunden.',
}
