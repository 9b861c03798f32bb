import { parseHTML } from 'linkedom'
import { resolveBase } from './link.ts'

/** What is used of an element. */
export interface PageElement {
  /** Upper-case in pages of HTML. */
  readonly tagName: string
  readonly textContent: string
  innerHTML: string
  readonly parentElement: PageElement | null
  readonly firstElementChild: PageElement | null
  readonly nextElementSibling: PageElement | null
  getAttribute(name: string): string | null
  getAttributeNames(): readonly string[]
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** A page as a tree, with the address its links are resolved against. */
export interface PageDocument {
  readonly document: PageElement & { readonly documentElement: PageElement | null }
  readonly base: string
}

/** An element takes two of them at most, and news pages have fewer than 3,000. */
const MOST_BRACKETS = 60_000
const MOST_ELEMENTS = 20_000
/** Deepest seen in 40 captured pages: 24. What walks the tree by recursion takes time by the square of it. */
const MOST_DEPTH = 120
const MOST_ATTRIBUTES = 60_000
/** Of one element; to rename one takes time by their number. */
const MOST_RENAMED = 50

/**
 * Opens the tree of a page; null when it is too large or too deep to be reduced in good time. Fragments are put into
 * a page.
 */
export function openPage(html: string, url: string): PageDocument | null {
  if (occurrences(html, '<') > MOST_BRACKETS) return null
  const { document }: Pick<PageDocument, 'document'> = parseHTML(whole(html))
  if (!tidy(document.documentElement)) return null
  const base = resolveBase(url, document.querySelector('base[href]')?.getAttribute('href') ?? null)
  // linkedom knows no address of its own document; without one relative links stay relative.
  for (const [name, value] of Object.entries({ baseURI: base ?? url, documentURI: url })) {
    Object.defineProperty(document, name, { value, configurable: true })
  }
  return { document, base: base ?? url }
}

function whole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  const hasBody = /<body[\s>]/i.test(html)
  return hasBody ? `<html>${html}</html>` : `<html><body>${html}</body></html>`
}

function occurrences(text: string, what: string): number {
  let count = 0
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) count += 1
  return count
}

/** Walks the tree without recursion and puts its attributes right; false when it is too large or too deep. */
function tidy(root: PageElement | null): boolean {
  let elements = 0
  let attributes = 0
  let depth = 1
  for (let at = root; at !== null; ) {
    elements += 1
    attributes += lowerAttributes(at)
    const isModest = elements <= MOST_ELEMENTS && attributes <= MOST_ATTRIBUTES
    if (!isModest || depth > MOST_DEPTH) return false
    const child: PageElement | null = at.firstElementChild
    if (child !== null) {
      depth += 1
      at = child
      continue
    }
    while (at !== null && at.nextElementSibling === null) {
      at = at.parentElement
      depth -= 1
    }
    at = at?.nextElementSibling ?? null
  }
  return true
}

/** linkedom keeps the letters of attribute names, which in HTML make no difference. Gives how many there are. */
function lowerAttributes(element: PageElement): number {
  const names = element.getAttributeNames()
  for (const name of names.filter((each) => /[A-Z]/.test(each)).slice(0, MOST_RENAMED)) {
    const value = element.getAttribute(name) ?? ''
    if (!names.includes(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value)
  }
  return names.length
}
