import type { Locale } from './locale.ts'
import { say } from './say.ts'

const SERIES = /\bseries?[\s-]*([a-z]\d?)\b/
const STAGES = [
  ['pre_seed', /\bpre-?\s?(?:seed|amorcage|semilla|semente)/],
  ['seed', /\bseed|\bamorcage|\bsemilla|\bsemente/],
  ['bridge', /\bbridge/],
  ['angel', /\bangel/],
] as const

/**
 * A funding round, which sources name in their own languages, in a reader's: "Serie B", "série B" and "Series-B-Runde"
 * are "Series B" in English. A round of another name stays as it is written.
 */
export function roundText(written: string, locale: Locale): string {
  const folded = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letter = SERIES.exec(folded)?.[1]?.toUpperCase()
  if (letter !== undefined) return say(locale, 'round.name', { kind: 'series', letter })
  const [kind] = STAGES.find(([, pattern]) => pattern.test(folded)) ?? []
  return kind === undefined ? written : say(locale, 'round.name', { kind, letter: '' })
}
