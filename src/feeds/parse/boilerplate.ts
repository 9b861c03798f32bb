import { ASIDE_CLASSES, ASIDE_HEADING, ASIDE_LINE, LABEL_LINE } from './boilerplate-words.data.ts'
import type { PageElement } from './page-document.ts'

/** A line longer than this is a sentence of the article, whatever it begins with. Characters. */
const LINE = 160
/** So much of a block's text must lie in links for it to be a pointer elsewhere. */
const MOSTLY = 0.7

const ASIDES = ['figcaption', ...ASIDE_CLASSES.map((name) => `[class*="${name}" i]`)].join(', ')

const BLOCKS = 'p, div, section, aside, ul, ol, li, h1, h2, h3, h4, h5, h6'

/** Longer ones may hold the article itself: publishers name whole pages so. Characters. */
const LARGEST_ASIDE = 600

/** Takes out of a page what its classes name as no part of the article, before the article is looked for. */
export function dropAsides(page: PageElement): void {
  for (const aside of page.querySelectorAll(ASIDES)) {
    // Within a paragraph a class such as `share-price` marks words of the article; Readability would drop them by it.
    if (aside.parentElement?.tagName === 'P') aside.setAttribute('class', '')
    else if (aside.textContent.trim().length <= LARGEST_ASIDE) aside.remove()
  }
}

/**
 * Takes out of an article what Readability leaves in it: lists of links to other articles with the heading above
 * them, single lines that point elsewhere, labels of buttons.
 */
export function dropBoilerplate(article: PageElement): void {
  for (const heading of article.querySelectorAll('h2, h3, h4, h5, h6, p')) {
    if (ASIDE_HEADING.test(lineOf(heading))) dropWithLinks(heading)
  }
  for (const block of article.querySelectorAll(BLOCKS)) {
    if (isPointer(block)) block.remove()
  }
}

/** Takes out the heading and the link-dense blocks that follow it; without any the heading is the article's own. */
function dropWithLinks(heading: PageElement): void {
  const followers: PageElement[] = []
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.textContent.trim() !== '' && linkShare(next) < MOSTLY) break
    followers.push(next)
  }
  if (followers.every((each) => each.textContent.trim() === '')) return
  for (const each of [heading, ...followers]) each.remove()
}

function isPointer(block: PageElement): boolean {
  const text = lineOf(block)
  if (text.length > LINE) return false
  if (LABEL_LINE.test(text)) return true
  return ASIDE_LINE.test(text) && linkShare(block) >= MOSTLY / 2
}

function linkShare(block: PageElement): number {
  const all = block.textContent.trim().length
  if (all === 0) return 0
  const links = block.tagName === 'A' ? [block] : [...block.querySelectorAll('a')]
  const linked = links.reduce((sum, { textContent }) => sum + textContent.trim().length, 0)
  return linked / all
}

function lineOf(block: PageElement): string {
  return block.textContent.replace(/\s+/g, ' ').trim()
}
