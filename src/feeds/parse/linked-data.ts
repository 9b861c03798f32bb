import { htmlText } from './html-text.ts'
import type { PageDocument } from './page-document.ts'

/** Scripts of linked data larger than this are not read. Characters. */
const MOST_DATA = 500_000
/** Nested lists and graphs are followed so deep. */
const MOST_DEPTH = 5

/** What a page declares of its article in the words of schema.org. */
export interface DeclaredArticle {
  /** It is not free to read; metered articles are. */
  readonly isPaid: boolean
  /** Its text, plain; empty when the page does not give it. */
  readonly body: string
}

type Fields = Readonly<Record<string, unknown>>

/** Reads JSON-LD, the microdata of `isAccessibleForFree`, and `article:content_tier`. */
export function declaredArticle({ document }: PageDocument): DeclaredArticle {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  const nodes = [...scripts].flatMap(({ textContent }) =>
    articlesIn(parsed(textContent), MOST_DEPTH),
  )
  const tier = document.querySelector('meta[property="article:content_tier" i]')
  const free = document.querySelector('[itemprop="isAccessibleForFree" i]')
  const isPaid =
    tier?.getAttribute('content')?.trim().toLowerCase() === 'locked' ||
    (free !== null && isFalse(free.getAttribute('content') ?? free.textContent)) ||
    nodes.some((node) => isFalse(node['isAccessibleForFree']))
  const [body = ''] = nodes.map((node) => node['articleBody']).filter(isString)
  return { isPaid, body: htmlText(body) }
}

function parsed(text: string): unknown {
  if (text.length > MOST_DATA) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The articles among the page's own things, and their parts. */
function articlesIn(node: unknown, depth: number): readonly Fields[] {
  if (depth === 0 || typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((each) => articlesIn(each, depth - 1))
  const fields: Fields = { ...node }
  const inner = [fields['@graph'], fields['mainEntity'], fields['hasPart']]
  const own = isArticle(fields['@type']) ? [fields] : []
  return [...own, ...inner.flatMap((each) => articlesIn(each, depth - 1))]
}

function isArticle(type: unknown): boolean {
  const names: unknown[] = Array.isArray(type) ? type : [type]
  return names.some((name) => /Article|Posting|Report|WebPage|CreativeWork/.test(String(name)))
}

function isFalse(value: unknown): boolean {
  return value === false || (isString(value) && /^\s*false\s*$/i.test(value))
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
