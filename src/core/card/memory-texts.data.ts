import { type Translated } from './locale.ts'

type Said<Names extends string> = Readonly<Record<Names, string>>

/** How a card says in one language what was before a deal. `when` is a phrase ("in May 2024"), `month` a name. */
interface MemoryTexts {
  readonly label: string
  readonly evidence: string
  /** When something was; `hasMonth` tells a month of a year from a whole year. */
  when(month: string, hasMonth: boolean): string
  valuation(said: Said<'was' | 'when'> & { readonly move: 'up' | 'down' | 'same' }): string
  /** What a sum is in another currency, and of which day the rate is. */
  converted(said: Said<'sum' | 'day'>): string
  about(change: string): string
  /** Of a valuation that was never sure or is no more. */
  readonly unsure: Readonly<Record<'rumored' | 'cancelled' | 'blocked', string>>
  readonly attempt: Readonly<
    Record<'cancelled' | 'blocked', (when: string, what: string) => string>
  >
  withBuyers(buyers: string | null): string
  heldTotal(said: Said<'buyer' | 'share' | 'when'>): string
  heldPart(said: Said<'buyer' | 'share' | 'when'>): string
  toldOtherwise(share: string): string
  ledBy(buyers: string): string
  /** `isSure`: the deal itself is more than a rumour. */
  readonly series: Readonly<Record<'purchases' | 'rounds', (said: SeriesSaid) => string>>
  andMore(names: string, count: number): string
  seller(said: Said<'seller' | 'sold' | 'when'>): string
}

type SeriesSaid = Said<'buyer' | 'month' | 'others'> & {
  readonly place: number
  readonly isSure: boolean
}

const ENGLISH_PLACES = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const GERMAN_PLACES = ['zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt']
const ENGLISH_ENDINGS = { one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th', zero: 'th' }

function englishPlace(place: number): string {
  const category = new Intl.PluralRules('en', { type: 'ordinal' }).select(place)
  return ENGLISH_PLACES[place - 2] ?? `${place}${ENGLISH_ENDINGS[category]}`
}

function germanPlace(place: number, ending: string): string {
  const word = GERMAN_PLACES[place - 2]
  return word === undefined ? `${place}.` : word + ending
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function englishSeries(what: string) {
  return ({ buyer, month, others, place, isSure }: SeriesSaid): string => {
    const nth = englishPlace(place)
    const series = `${what} ${buyer} since ${month}, after ${others}`
    return isSure ? `${capitalised(nth)} ${series}` : `Would be the ${nth} ${series}`
  }
}

function germanSeries(what: string, article: 'der' | 'die') {
  return ({ buyer, month, others, place, isSure }: SeriesSaid): string => {
    const series = `${what} ${buyer} seit ${month}, nach ${others}`
    const ending = article === 'der' ? 'er' : 'e'
    return isSure
      ? `${capitalised(germanPlace(place, ending))} ${series}`
      : `Wäre ${article} ${germanPlace(place, 'e')} ${series}`
  }
}

export const MEMORY_TEXTS: Translated<MemoryTexts> = {
  en: {
    label: 'Before',
    evidence: 'Evidence of what was before',
    when: (month) => `in ${month}`,
    valuation: ({ move, was, when }) =>
      move === 'same' ? `Valuation as ${when}, ${was}` : `Valuation ${move} from ${was} ${when}`,
    converted: ({ sum, day }) => `${sum} at the reference rate of ${day}`,
    about: (change) => `about ${change}`,
    unsure: {
      rumored: 'then a rumour',
      cancelled: 'of a deal called off',
      blocked: 'of a deal blocked',
    },
    attempt: {
      cancelled: (when, what) => `Called off ${when}: ${what}`,
      blocked: (when, what) => `Blocked ${when}: ${what}`,
    },
    withBuyers: (buyers) => (buyers === null ? 'an earlier deal' : `a deal with ${buyers}`),
    heldTotal: ({ buyer, share, when }) => `${buyer} took its stake to ${share} ${when}`,
    heldPart: ({ buyer, share, when }) => `${buyer} took ${share} ${when}`,
    toldOtherwise: (share) => `${share} are now said to have been held`,
    ledBy: (buyers) => `led by ${buyers}`,
    series: {
      purchases: englishSeries('purchase by'),
      rounds: englishSeries('round led by'),
    },
    andMore: (names, count) => `${names} and ${count} more`,
    seller: ({ seller, sold, when }) => `${seller} also sold ${sold} ${when}`,
  },
  de: {
    label: 'Zuvor',
    evidence: 'Belege für das, was zuvor war',
    when: (month, hasMonth) => (hasMonth ? `im ${month}` : month),
    valuation: ({ move, was, when }) => {
      if (move === 'same') return `Bewertung wie ${when}, ${was}`
      return `Bewertung ${move === 'up' ? 'gestiegen' : 'gesunken'} von ${was} ${when}`
    },
    converted: ({ sum, day }) => `${sum} zum Referenzkurs vom ${day}`,
    about: (change) => `rund ${change}`,
    unsure: {
      rumored: 'damals ein Gerücht',
      cancelled: 'aus einem abgesagten Deal',
      blocked: 'aus einem untersagten Deal',
    },
    attempt: {
      cancelled: (when, what) => `Abgesagt ${when}: ${what}`,
      blocked: (when, what) => `Untersagt ${when}: ${what}`,
    },
    withBuyers: (buyers) => (buyers === null ? 'ein früherer Deal' : `ein Deal mit ${buyers}`),
    heldTotal: ({ buyer, share, when }) => `${buyer} stockte ${when} auf ${share} auf`,
    heldPart: ({ buyer, share, when }) => `${buyer} übernahm ${when} ${share}`,
    toldOtherwise: (share) => `jetzt heißt es, zuvor seien es ${share} gewesen`,
    ledBy: (buyers) => `angeführt von ${buyers}`,
    series: {
      purchases: germanSeries('Kauf von', 'der'),
      rounds: germanSeries('Runde unter Führung von', 'die'),
    },
    andMore: (names, count) => `${names} und ${count} weiteren`,
    seller: ({ seller, sold, when }) => `${seller} verkaufte ${when} auch ${sold}`,
  },
}
