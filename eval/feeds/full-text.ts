import { readArticlePage } from '../../src/feeds/parse/article-page.ts'
import { decodeText } from '../../src/feeds/parse/charset.ts'
import { htmlText } from '../../src/feeds/parse/html-text.ts'
import { heldBack } from '../held-back.ts'
import { markdownTable } from '../markdown-table.ts'
import { filesBelow } from './feed-file.ts'
import { meanOverlap, type Overlap, tokenOverlap } from './token-overlap.ts'

interface PageResult {
  readonly held: boolean
  readonly own: Overlap
  /** The same for all the words of the page. */
  readonly whole: Overlap
  readonly fault: string | null
}

/** How pages are reduced to their articles. */
export interface FullTextFindings {
  readonly pages: readonly PageResult[]
  /** Pages reduced in a second of processor time, all but the first that warms the code up. */
  readonly pagesPerSecond: number
}

/**
 * Reduces `DIR/articles/PAGE/source.html` and holds its words against those of `expected.html`; null without pages. What
 * a page asks of robots is left aside: it is about leave, not about reading.
 */
export function measureFullText(data: string): FullTextFindings | null {
  const files = new Map(filesBelow(data, 'articles').map(({ path, body }) => [path, body]))
  const pages: PageResult[] = []
  const seconds: number[] = []
  for (const [path, body] of files) {
    const expected = files.get(path.replace(/source\.html$/, 'expected.html'))
    if (!path.endsWith('/source.html') || expected === undefined) continue
    const url = 'https://news.example/story'
    const before = process.threadCpuUsage()
    const { article } = readArticlePage({ body, contentType: null, url, token: 'Dealbell' })
    const { user, system } = process.threadCpuUsage(before)
    seconds.push((user + system) / 1e6)
    const truth = htmlText(decodeText(expected, null).text)
    pages.push({
      held: heldBack(path),
      own: tokenOverlap(truth, article.ok ? article.value.text : ''),
      whole: tokenOverlap(truth, htmlText(decodeText(body, null).text)),
      fault: article.ok ? null : article.error,
    })
  }
  if (pages.length === 0) return null
  const warm = seconds.slice(1)
  const total = warm.reduce((sum, each) => sum + each, 0)
  return { pages, pagesPerSecond: warm.length / Math.max(total, 1e-6) }
}

const AIM_F1 = 0.94
const AIM_PACE = 40

/** A table of the words found and the sentences below it. */
export function fullTextReport({ pages, pagesPerSecond }: FullTextFindings): string {
  const held = pages.filter((page) => page.held)
  const open = pages.filter((page) => !page.held)
  const faults = pages.map(({ fault }) => fault).filter((fault) => fault !== null)
  const pace = `${pagesPerSecond.toFixed(0)} pages a second of processor time (aim ≥ ${AIM_PACE} ${pagesPerSecond >= AIM_PACE ? '✓' : '✗'})`
  return [
    markdownTable(
      ['full text', 'pages', 'token F1', 'precision', 'recall', 'F1 of the whole page', 'aim'],
      [rowFor('developed on', open), rowFor('held back', held)],
    ),
    `Pages without an article: ${faults.length}${faults.length === 0 ? '' : ` (${faults.join(', ')})`}. ${pace}.`,
  ].join('\n\n')
}

function rowFor(name: string, pages: readonly PageResult[]): readonly string[] {
  const own = meanOverlap(pages.map((page) => page.own))
  const whole = meanOverlap(pages.map((page) => page.whole))
  const figures = [own.f1, own.precision, own.recall, whole.f1].map((each) => each.toFixed(3))
  const aim = `≥ ${AIM_F1.toFixed(2)} ${own.f1 >= AIM_F1 ? '✓' : '✗'}`
  return [name, pages.length.toString(), ...figures, pages.length === 0 ? '' : aim]
}
