import {
  ASIDE_HEADING,
  BYLINE,
  CREDIT_LINE,
  INVITATION_LINE,
  LABEL_LINE,
} from './boilerplate-words.data.ts'

/** A longer line is a sentence of the article, whatever it begins with. Characters. */
const LINE = 200

/**
 * The paragraphs of an article without lines that are none of it: when and by whom it was written, whose a picture is,
 * invitations to subscribe, and at its end a heading of other articles with what stands below it.
 */
export function dropBoilerplateLines(text: string): string {
  const paragraphs = text.split('\n\n').filter((paragraph) => !isBoilerplate(paragraph))
  return paragraphs.slice(0, endOf(paragraphs)).join('\n\n')
}

function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > LINE) return false
  return [BYLINE, CREDIT_LINE, INVITATION_LINE, LABEL_LINE].some((line) => line.test(paragraph))
}

/** Where the article ends: before the last heading of asides, if nothing but lines follows it. */
function endOf(paragraphs: readonly string[]): number {
  for (let at = paragraphs.length - 1; at > paragraphs.length / 2; at -= 1) {
    const paragraph = paragraphs[at] ?? ''
    if (ASIDE_HEADING.test(paragraph)) return at
    if (paragraph.length > LINE) break
  }
  return paragraphs.length
}
