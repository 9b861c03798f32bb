/** Sentences of an article, so that it is long enough to be one. */
export const SENTENCE =
  'The company said on Tuesday that it had agreed to buy its smaller rival, subject to approval.'

/** Parts of a page beside its article. */
export interface PageParts {
  readonly head?: string
  readonly html?: string
  /** Stands in the article after its paragraphs. */
  readonly after?: string
  readonly paragraphs?: number
}

/** A news page with navigation and footer around its article. */
export function newsPage({
  head = '',
  html = '',
  after = '',
  paragraphs = 6,
}: PageParts = {}): string {
  const body = Array.from(
    { length: paragraphs },
    (_, at) => `<p>Part ${at}. ${SENTENCE} ${SENTENCE}</p>`,
  )
  return `<!DOCTYPE html><html ${html}><head><title>A buys B</title><script>track()</script>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>A buys B</h1>${body.join('\n')}${after}</article>
    <aside>Cookies and privacy</aside><footer>Imprint</footer></body></html>`
}
