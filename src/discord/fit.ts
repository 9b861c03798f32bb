import { escapeMarkdown } from './escape.ts'

const ELLIPSIS = '…'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Offsets, in UTF-16 units, at which the text may be cut without splitting a character as a reader sees it. */
function cutPoints(text: string): number[] {
  return Array.from(graphemes.segment(text), (segment) => segment.index)
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

/**
 * Cuts plain text so that, written out by `write`, it takes at most `max` UTF-16 units: between characters,
 * between words where one is near, with an ellipsis in place of the rest.
 */
export function fitText(text: string, max: number, write: (text: string) => string): string {
  if (text.length <= max) {
    const whole = write(text)
    if (whole.length <= max) return whole
  }
  const head = text.slice(0, max + 1)
  const attempt = (end: number): string => write(head.slice(0, end).trimEnd() + ELLIPSIS)
  const end = longest(cutPoints(head), (candidate) => attempt(candidate).length <= max)
  const whole = attempt(wordEnd(head, end))
  return whole.length <= max ? whole : attempt(end)
}

/** Cleaned plain text as Discord markdown of at most `max` UTF-16 units. */
export function fitEscaped(text: string, max: number): string {
  return fitText(text, max, escapeMarkdown)
}
