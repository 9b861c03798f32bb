/** What the word behind a figure multiplies it by; in a query "billion" is the English one. */
export interface Magnitude {
  readonly factor: number
  /** The languages that write it have a decimal comma: "1.500 Mio" is 1,500 million. */
  readonly comma: boolean
}

function magnitudes(comma: boolean, factors: Readonly<Record<string, number>>) {
  return Object.entries(factors).flatMap(([words, factor]) =>
    words.split(' ').map((word): [string, Magnitude] => [word, { factor, comma }]),
  )
}

/** By lower-case word, without the dot of an abbreviation. */
export const MAGNITUDES: ReadonlyMap<string, Magnitude> = new Map([
  ...magnitudes(false, {
    'k thousand': 1e3,
    'm mm mn mln million millions': 1e6,
    'b bn bln billion billions': 1e9,
    't tn trn trillion trillions': 1e12,
  }),
  ...magnitudes(true, {
    'tsd tausend mille mila duizend': 1e3,
    'mio mill millionen millones millón milioni milione miljoen milhões milhão': 1e6,
    'mrd mia md mds mld milliarde milliarden milliard milliards miliardo miliardi miljard bilhões bilhão': 1e9,
    'bio billionen billones bilioni biljoen': 1e12,
  }),
])

/** Signs and words of currencies, lower case; the dollar with the letters that say whose it is. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '$ us$ us-dollar us-dollars dollar dollars dólar dólares dollari',
    EUR: '€ euro euros',
    GBP: '£ pound pounds sterling pfund',
    JPY: '¥ yen',
    CNY: 'rmb yuan renminbi',
    CHF: 'sfr franken',
    AUD: 'a$ au$',
    CAD: 'c$ ca$',
    NZD: 'nz$',
    HKD: 'hk$',
    SGD: 's$ sg$',
    TWD: 'nt$',
    BRL: 'r$',
    MXN: 'mx$',
    INR: '₹ rupees rupien',
    KRW: '₩',
    RUB: '₽',
    TRY: '₺',
    ILS: '₪',
    THB: '฿',
  }).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
)

/** Codes that are no words of any language we read, and are currencies in lower case too. */
export const LOWER_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp chf jpy cny inr sek nok dkk pln czk huf ron cad aud nzd hkd sgd krw brl zar'.split(
    ' ',
  ),
)
