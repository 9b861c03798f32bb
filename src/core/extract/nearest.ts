/** A stretch of a sentence's tokens, `to` exclusive. */
interface Span {
  readonly from: number
  readonly to: number
}

/** The span nearest to a phrase that the cue finds in the sentence, at most so many tokens away; null when there is none. */
export function nearestTo<T extends Span>(
  spans: readonly T[],
  cue: RegExp,
  phrase: string,
  reach: number,
): T | null {
  const match = cue.exec(phrase)
  if (match === null) return null
  const blank = match[0].startsWith(' ') ? 1 : 0
  const from = tokensBefore(phrase, match.index + blank)
  const to = from + match[0].trim().split(' ').length
  const away = (span: Span) => Math.max(0, span.from - to, from - span.to)
  return spans.reduce<T | null>((best, span) => {
    if (away(span) > reach) return best
    return best === null || away(span) < away(best) ? span : best
  }, null)
}

// A sentence's phrase joins its tokens by one blank each.
function tokensBefore(phrase: string, at: number): number {
  return phrase.slice(0, at).split(' ').length - 1
}
