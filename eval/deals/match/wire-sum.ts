const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const UNITS: Readonly<Record<string, number>> = {
  mln: 1e6,
  million: 1e6,
  bln: 1e9,
  billion: 1e9,
  thousand: 1e3,
}
const SUM = new RegExp(
  `([\\d,.]*\\d|\\b(?:${WORDS.join('|')})\\b)[- ]?(\\d+/\\d+)? ?(${Object.keys(UNITS).join('|')})?`,
)

/**
 * The first sum of a phrase as the wire of 1987 wrote it ("25 mln dlrs", "13,500 dlrs", "four mln dlrs", "12-1/2 mln
 * dlrs"); null when it names none ("undisclosed").
 */
export function wireSum(phrase: string): { amount: number } | null {
  const match = SUM.exec(phrase.toLowerCase().replace(/\s+/g, ' '))
  if (match === null) return null
  const [, number = '', fraction, unit] = match
  const whole = WORDS.includes(number)
    ? WORDS.indexOf(number) + 1
    : Number(number.replaceAll(',', ''))
  const amount = (whole + part(fraction)) * (UNITS[unit ?? ''] ?? 1)
  return Number.isFinite(amount) ? { amount } : null
}

function part(fraction: string | undefined): number {
  if (fraction === undefined) return 0
  const [over = 0, under = 1] = fraction.split('/').map(Number)
  return over / under
}
