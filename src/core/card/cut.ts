const ELLIPSIS = '…'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Cuts cleaned text so that, written out by `write` (as it stands when left out), it takes at most `max` UTF-16
 * units: between characters as a reader sees them (UAX 29), between words where one is near, with an ellipsis in
 * place of the rest. `write` may lengthen the text but not shorten it. However long the text, only what could fit
 * is looked at. `max` below 1 gives an ellipsis all the same.
 */
export function cutText(text: string, max: number, write = asItStands): string {
  if (text.length <= max) {
    const whole = write(text)
    if (whole.length <= max) return whole
  }
  const attempt = (end: number): string => write(withoutTail(text.slice(0, end)) + ELLIPSIS)
  const end = longest(cutPoints(text, max), (candidate) => attempt(candidate).length <= max)
  const atWord = attempt(wordEnd(text, end))
  return atWord.length <= max ? atWord : attempt(end)
}

function asItStands(text: string): string {
  return text
}

/** A space or joiner (U+200C, U+200D) at the cut would join nothing to nothing. */
function withoutTail(text: string): string {
  return text.trimEnd().replace(/\p{Join_Control}$/u, '')
}

/**
 * Offsets up to `max`, in UTF-16 units, between characters. Whether there is one depends on what comes before and on
 * the one code point behind it, so two units beyond `max` tell. A single character longer than the limit, such as a
 * chain of emoji, is cut between its code points.
 */
function cutPoints(text: string, max: number): number[] {
  const head = text.slice(0, Math.max(0, max) + 2)
  const points = Array.from(graphemes.segment(head), ({ index }) => index).filter((at) => at <= max)
  if (points.length > 1) return points
  return codePointStarts(head).filter((at) => at <= max)
}

function codePointStarts(text: string): number[] {
  let at = 0
  return Array.from(text, (char) => {
    const start = at
    at += char.length
    return start
  })
}

/** The longest offset for which `fits` holds, found by halving; 0 when none does. */
function longest(points: readonly number[], fits: (end: number) => boolean): number {
  let low = 0
  let high = points.length - 1
  let best = 0
  while (low <= high) {
    const middle = (low + high) >> 1
    const end = points[middle] ?? 0
    if (fits(end)) {
      best = end
      low = middle + 1
    } else {
      high = middle - 1
    }
  }
  return best
}

/** The end of the last whole word before `end`, unless that would give away more than a third of the text. */
function wordEnd(text: string, end: number): number {
  const space = text.lastIndexOf(' ', end)
  return space > (end * 2) / 3 ? space : end
}
