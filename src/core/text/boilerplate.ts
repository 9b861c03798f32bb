import { BOILERPLATE_OPENINGS, CLOSING_HEADINGS, LINK_LIST_HEADINGS } from './boilerplate.data.ts'

const MAX_LABEL_WORDS = 3
const MAX_HEADING_WORDS = 5
// Longer than any opening, with the letter after it that decides whether its last word ends there.
const OPENING_REACH = 60
// "About Acme" and the like close an article only in its later part.
const CLOSING_PART = 0.3

const OPENINGS_BY_LETTER: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  BOILERPLATE_OPENINGS,
  (phrase) => phrase.charCodeAt(0),
)

/** Where a sentence stands in its text, which is what tells furniture from news. */
export interface Line {
  /** The sentence as written, without surrounding blanks. */
  readonly text: string
  readonly words: number
  /** Share of the text that lies before it, 0 to 1. */
  readonly position: number
}

/** Whether a line is page furniture: a menu label, a share button, a consent notice, a source line. */
export function isFurniture(line: Line): boolean {
  if (line.words <= MAX_LABEL_WORDS && !/[.!?…“”"»]$/.test(line.text)) return true
  const lower = line.text.slice(0, OPENING_REACH).toLowerCase()
  const openings = OPENINGS_BY_LETTER.get(lower.charCodeAt(0))
  if (openings?.some((phrase) => opensWith(lower, phrase)) !== true) return false
  return line.words <= 8 || /cookie|newsletter|copyright|©/i.test(line.text)
}

/** Whether a line heads a list of links to other articles. */
export function headsLinks({ text, words }: Line): boolean {
  if (words > MAX_HEADING_WORDS) return false
  const lower = text.slice(0, OPENING_REACH).toLowerCase()
  return LINK_LIST_HEADINGS.some((heading) => opensWith(lower, heading))
}

/** Whether a line may be such a link: a headline without a full stop, or the number before one. */
export function isLink({ text, words }: Line): boolean {
  return words === 0 || !/[.!?…][“”"»)]*$/.test(text)
}

/** Whether everything from this line on is no longer the news (contacts, legal notices, "About us"). */
export function closesArticle(line: Line): boolean {
  if (line.position < CLOSING_PART || line.words > 9) return false
  const lower = line.text.toLowerCase()
  return (
    CLOSING_HEADINGS.some((heading) => lower.startsWith(heading)) ||
    /^(?:about|über) \p{Lu}/u.test(
      line.text.replace(/^(?:ABOUT|About|ÜBER|Über)/, (word) => word.toLowerCase()),
    )
  )
}

// "share this" opens a button, "shareholders" does not.
function opensWith(line: string, phrase: string): boolean {
  return line.startsWith(phrase) && !/^\p{L}/u.test(line.slice(phrase.length))
}
