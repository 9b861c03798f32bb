import type { Money } from '../money/money.ts'
import { LANGUAGE_TAGS, type Locale } from './locale.ts'
import { perLocale } from './per-locale.ts'
import { say } from './say.ts'

const figures = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }))
const cents = perLocale(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)

/** Sums of a million and more are shown with so many digits that count. */
const SHOWN_DIGITS = 4

const SCALES = [
  ['scale.trillion', 1e12],
  ['scale.billion', 1e9],
  ['scale.million', 1e6],
] as const

/** The currencies that each language has a short name or sign for. */
const NAMED = ['USD', 'EUR', 'GBP', 'CHF', 'JPY'] as const

/** A figure in a reader's words, and whether a scale ("billion") stands behind it. */
interface Figure {
  readonly text: string
  readonly isScaled: boolean
}

/** A sum as a reader of the locale writes it: "about US$14.3bn", "rund 14,3 Mrd. US-Dollar". */
export function formatMoney(money: Money, locale: Locale): string {
  const { amount, upTo, precision } = money
  if (precision === 'range' && upTo !== undefined) return rangeText(money, upTo, locale)
  const sum = withCurrency(figure([amount], locale), money, locale)
  return precision === 'exact' || precision === 'range'
    ? sum
    : say(locale, `money.${precision}`, { sum })
}

/** A number of people or shares: "2,300", "120 Mio.". */
export function formatCount(count: number, locale: Locale): string {
  return figure([count], locale).text
}

/** Both ends in one scale where the lower one still shows: "1–2 Mrd. Pfund", "500 Mio. Euro – 2 Mrd. Euro". */
function rangeText(money: Money, upTo: number, locale: Locale): string {
  const { amount } = money
  if (scaleOf(amount) === scaleOf(upTo)) {
    return withCurrency(figure([amount, upTo], locale), { ...money, amount: upTo }, locale)
  }
  const ends = [amount, upTo].map((end) =>
    withCurrency(figure([end], locale), { ...money, amount: end }, locale),
  )
  return ends.join(' – ')
}

function scaleOf(amount: number) {
  return SCALES.find(([, size]) => rounded(amount) >= size)
}

// 999,999,999 is a billion, not a thousand million.
function rounded(amount: number): number {
  return amount < 1e6 ? amount : Number(amount.toPrecision(SHOWN_DIGITS))
}

/** One number, or the two ends of a range; the last and highest gives the scale. */
function figure(amounts: readonly number[], locale: Locale): Figure {
  const highest = amounts.at(-1) ?? 0
  const [scale, size] = scaleOf(highest) ?? [null, 1]
  const write = (unit: number) =>
    amounts.map((amount) => digits(rounded(amount) / unit, locale, unit === 1)).join('–')
  if (scale === null) return { text: write(1), isScaled: false }
  const said = { sum: write(size), smaller: write(size / 1000), count: rounded(highest) / size }
  return { text: say(locale, scale, said), isScaled: true }
}

/** Half a dollar is written with both digits of its cents, half a billion with one. */
function digits(value: number, locale: Locale, isWhole: boolean): string {
  const format = isWhole && !Number.isInteger(value) ? cents : figures
  return format(locale).format(value)
}

function withCurrency({ text, isScaled }: Figure, money: Money, locale: Locale): string {
  const currency = currencyText(money, locale)
  if (!isScaled) return say(locale, 'money.plain', { sum: text, currency })
  const elides = /^[aeiouàâéèêîôû]/iu.test(currency) ? 'yes' : 'no'
  return say(locale, 'money.scaled', { scaled: text, currency, elides })
}

function currencyText({ amount, currency }: Money, locale: Locale): string {
  const named = NAMED.find((code) => code === currency)
  if (named !== undefined) return say(locale, `currency.${named}`, { count: amount })
  const name = currencyName(currency, locale)
  const lowerName = name.charAt(0).toLowerCase() + name.slice(1)
  return say(locale, 'currency.other', { code: currency, name, lowerName })
}

/** In the plural: "couronnes suédoises". What is no ISO code stays as it is. */
function currencyName(currency: string, locale: Locale): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency
  const style = { style: 'currency', currency, currencyDisplay: 'name' } as const
  const parts = new Intl.NumberFormat(LANGUAGE_TAGS[locale], style).formatToParts(2)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
