/** Signs that stand directly before or after a sum. Prefixed dollars ("US$", "A$") are read as prefix plus sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['￥', 'JPY'],
])

/** What the letters before a dollar sign mean. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['clp', 'CLP'],
  ['cop', 'COP'],
  ['ars', 'ARS'],
])

interface ScaledCode {
  readonly factor: number
  readonly currency: string
}

/** Codes with their magnitude in one word: "20 MEUR", "TEUR 500", "1.200 mdd". */
export const SCALED_CODES: ReadonlyMap<string, ScaledCode> = new Map<string, ScaledCode>([
  ...['EUR', 'USD', 'SEK', 'NOK', 'DKK', 'CHF', 'GBP'].flatMap(
    (currency): [string, ScaledCode][] => [
      [`M${currency}`, { factor: 1e6, currency }],
      [`${currency}m`, { factor: 1e6, currency }],
      [`T${currency}`, { factor: 1e3, currency }],
      [`k${currency}`, { factor: 1e3, currency }],
    ],
  ),
  ['mdd', { factor: 1e6, currency: 'USD' }],
  ['mdp', { factor: 1e6, currency: 'MXN' }],
])

/** ISO 4217 codes that news texts write out, in upper case only; and common variants of them. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BGN TRY RUB INR KRW BRL MXN CAD AUD NZD HKD SGD TWD ZAR ILS AED SAR QAR KWD EGP NGN KES THB IDR MYR PHP VND CLP COP ARS PEN UYU DOP ISK MAD TND BHD OMR JOD GHS UAH KZT RSD PKR BDT LKR XOF XAF AOA MZN FRF ITL NLG ESP BEF ATS'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['RM', 'MYR'],
  ['DM', 'DEM'],
  ['FCFA', 'XOF'],
  ['Php', 'PHP'],
  ['Tk', 'BDT'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['kr', 'SEK'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
  ...[...SCALED_CODES].map(([text, { currency }]): [string, string] => [text, currency]),
])
