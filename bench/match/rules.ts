import type { Draw } from './draw.ts'

const NAMES = 5

/** A rule with the names that it asks for. */
export interface NamedRule {
  readonly query: string
  readonly names: readonly string[]
}

/** Rules with five names each: half ask for parties of a deal, half for names anywhere in the text. */
export function inventRules(
  count: number,
  companies: readonly string[],
  draw: Draw,
): readonly NamedRule[] {
  return Array.from({ length: count }, (_, at) => {
    const names = Array.from({ length: NAMES }, () => companies[draw.below(companies.length)] ?? '')
    const quoted = names.map((name) => `"${name}"`)
    const query = at % 2 === 0 ? `party:${quoted.join(',')}` : quoted.map(bare).join(' or ')
    return { query, names }
  })
}

/** A single word is typed without quotation marks, and then stands for its inflected forms too. */
function bare(quoted: string): string {
  return quoted.includes(' ') ? quoted : quoted.slice(1, -1)
}
