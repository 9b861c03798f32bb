import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeText } from './charset.ts'
import { htmlText } from './html-text.ts'

/** A fetched web page as bytes, with the address it came from. */
export interface Page {
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly url: string
}

const MOST_ELEMENTS = 20_000
/** Less than this is a teaser or a notice, not an article. Characters. */
const SHORTEST_ARTICLE = 250

/**
 * The article of a page as plain text, boilerplate left out; null when the page has none. Must run in a worker:
 * a small page of nested tables can take seconds and any page can exhaust the stack.
 */
export function articleText(page: Page): string | null {
  const html = decodeText(page.body, page.contentType).text
  try {
    return reduce(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`, page.url)
  } catch {
    // Readability and linkedom throw on pages that are too deep or too large for them: such a page gives no text.
    return null
  }
}

function reduce(html: string, url: string): string | null {
  const { document } = parseHTML(html)
  // linkedom knows no address of its own document; without one relative links stay relative.
  for (const name of ['baseURI', 'documentURI']) {
    Object.defineProperty(document, name, { value: url, configurable: true })
  }
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()
  const text = htmlText(article?.content ?? '')
  return text.length < SHORTEST_ARTICLE ? null : text
}
