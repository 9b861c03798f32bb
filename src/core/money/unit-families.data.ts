/** A unit that several countries have under one name. */
interface UnitFamily {
  /** The currencies it may be. */
  readonly family: readonly string[]
  /** Where nothing tells the country it is nearly always the one it is read as. */
  readonly isSure: boolean
}

/** Units that several countries have, by the currency they are read as where nothing tells the country. */
export const UNIT_FAMILIES: ReadonlyMap<string, UnitFamily> = new Map([
  ['USD', { family: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'], isSure: true }],
  ['GBP', { family: ['GBP', 'EGP'], isSure: true }],
  ['CHF', { family: ['CHF', 'XOF', 'XAF'], isSure: true }],
  ['INR', { family: ['INR', 'PKR', 'LKR'], isSure: true }],
  ['SEK', { family: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'], isSure: false }],
  ['NOK', { family: ['NOK', 'DKK'], isSure: false }],
  ['MXN', { family: ['MXN', 'ARS', 'COP', 'CLP', 'PHP', 'UYU'], isSure: false }],
  ['AED', { family: ['AED', 'MAD'], isSure: false }],
  ['MAD', { family: ['MAD', 'AED'], isSure: false }],
  ['SAR', { family: ['SAR', 'QAR'], isSure: false }],
  ['KWD', { family: ['KWD', 'TND', 'RSD', 'DZD', 'JOD', 'BHD'], isSure: false }],
  ['TND', { family: ['TND', 'KWD', 'RSD', 'DZD', 'JOD', 'BHD'], isSure: false }],
  ['KES', { family: ['KES', 'UGX'], isSure: false }],
])

/** Ways to write a unit that do not tell its country, among signs and codes. */
export const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', 'kr', 'Rs'])
