import type { PageDocument, PageElement } from './page-document.ts'

/** So much of the page's paragraphs must stand in what the publisher marks as the article. */
const MOST_OF_IT = 0.6
/** A marked body with less is a teaser or a mistake. Characters. */
const LEAST = 500

/**
 * Leaves in the page only what its publisher marks as the article's body (`articleBody` of schema.org), where one element
 * alone is marked so and holds most of the page's paragraphs.
 */
export function keepMarkedBody({ document }: PageDocument): void {
  const body = document.querySelector('body')
  const [marked, ...more] = document.querySelectorAll('[itemprop~="articleBody" i]')
  if (body === null || marked === undefined || more.length > 0) return
  const held = paragraphLength(marked)
  if (held < LEAST || held < paragraphLength(body) * MOST_OF_IT) return
  body.innerHTML = `<article>${marked.innerHTML}</article>`
}

function paragraphLength(element: PageElement): number {
  let length = 0
  for (const { textContent } of element.querySelectorAll('p')) length += textContent.trim().length
  return length
}
