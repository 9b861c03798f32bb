import type { DealStatus, DealType } from '../../src/core/deal.ts'

type Weighted<T> = readonly (readonly [weight: number, value: T])[]

/** How many of a hundred invented deals are of each type. */
export const TYPES: Weighted<DealType> = [
  [35, 'acquisition'],
  [25, 'funding_round'],
  [10, 'minority_stake'],
  [6, 'majority_stake'],
  [7, 'merger'],
  [5, 'divestiture'],
  [4, 'asset_purchase'],
  [3, 'joint_venture'],
  [2, 'buyout'],
  [2, 'ipo'],
  [1, 'spac'],
]

export const STATUSES: Weighted<DealStatus> = [
  [50, 'announced'],
  [30, 'completed'],
  [15, 'rumored'],
  [3, 'cancelled'],
  [2, 'blocked'],
]

/** How an article in each language tells a deal, and some words that its texts have. */
export interface Tongue {
  readonly lang: string
  readonly currency: string
  readonly buys: string
  readonly words: readonly string[]
}

export const TONGUES: Weighted<Tongue> = [
  [
    60,
    {
      lang: 'en',
      currency: 'USD',
      buys: 'agrees to buy',
      words:
        'the of to in and deal said company shares takeover regulators superintelligence'.split(
          ' ',
        ),
    },
  ],
  [
    20,
    {
      lang: 'de',
      currency: 'EUR',
      buys: 'übernimmt',
      words: 'die der und in Übernahme Beteiligung Minderheitsbeteiligung Anteile Kartellamt'.split(
        ' ',
      ),
    },
  ],
  [
    8,
    {
      lang: 'fr',
      currency: 'EUR',
      buys: 'rachète',
      words: 'le la de et acquisition participation actions rachat'.split(' '),
    },
  ],
  [
    5,
    {
      lang: 'es',
      currency: 'EUR',
      buys: 'compra',
      words: 'la el de y compra participación acciones'.split(' '),
    },
  ],
  [
    4,
    {
      lang: 'it',
      currency: 'EUR',
      buys: 'acquista',
      words: 'la il di e acquisizione quote'.split(' '),
    },
  ],
  [
    2,
    {
      lang: 'nl',
      currency: 'EUR',
      buys: 'neemt',
      words: 'de het van en overname aandelen'.split(' '),
    },
  ],
  [
    1,
    { lang: 'pt', currency: 'BRL', buys: 'compra', words: 'a o de e aquisição ações'.split(' ') },
  ],
]

/** Units for one euro, of the order of a day's reference rates. */
export const PER_EURO: Readonly<Record<string, number>> = {
  USD: 1.15,
  JPY: 170,
  BGN: 1.96,
  CZK: 24.5,
  DKK: 7.46,
  GBP: 0.86,
  HUF: 395,
  PLN: 4.25,
  RON: 5.05,
  SEK: 11.1,
  CHF: 0.94,
  ISK: 143,
  NOK: 11.7,
  TRY: 46,
  AUD: 1.76,
  BRL: 6.3,
  CAD: 1.58,
  CNY: 8.2,
  HKD: 9,
  IDR: 18_900,
  ILS: 3.95,
  INR: 99,
  KRW: 1590,
  MXN: 21.6,
  MYR: 4.88,
  NZD: 1.93,
  PHP: 65,
  SGD: 1.48,
  THB: 37.3,
  ZAR: 20.4,
}

/** Currencies of some deals, whatever the article's language. */
export const OTHER_CURRENCIES = [
  'GBP',
  'JPY',
  'CHF',
  'SEK',
  'CNY',
  'INR',
  'CAD',
  'AUD',
  'KRW',
] as const
