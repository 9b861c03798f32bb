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
])

/** ISO 4217 codes that news texts write out, in upper case only; and common variants of them. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BGN TRY RUB INR KRW BRL MXN CAD AUD NZD HKD SGD TWD ZAR ILS AED SAR QAR KWD EGP NGN KES THB IDR MYR PHP VND CLP COP ARS PEN'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['RM', 'MYR'],
  ['DM', 'DEM'],
])
