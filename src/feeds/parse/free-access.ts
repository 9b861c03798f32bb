import type { PageDocument } from './page-document.ts'

/** Scripts of linked data larger than this are not read. Characters. */
const MOST_DATA = 500_000
/** Nested lists and graphs are followed so deep. */
const MOST_DEPTH = 5

/**
 * Whether the page declares that its article is not free to read: `isAccessibleForFree` of schema.org on an article or
 * a part of one, in JSON-LD or microdata, or `article:content_tier`. Metered articles count as free.
 */
export function isDeclaredPaid({ document }: PageDocument): boolean {
  const tier = document.querySelector('meta[property="article:content_tier" i]')
  if (tier?.getAttribute('content')?.trim().toLowerCase() === 'locked') return true
  const free = document.querySelector('[itemprop="isAccessibleForFree" i]')
  if (free !== null && isFalse(free.getAttribute('content') ?? free.textContent)) return true
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  return [...scripts].some(({ textContent }) => isPaid(parsed(textContent), MOST_DEPTH))
}

function parsed(text: string): unknown {
  if (text.length > MOST_DATA) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isPaid(node: unknown, depth: number): boolean {
  if (depth === 0 || typeof node !== 'object' || node === null) return false
  if (Array.isArray(node)) return node.some((each) => isPaid(each, depth - 1))
  const fields: Readonly<Record<string, unknown>> = { ...node }
  if (isFalse(fields['isAccessibleForFree']) && isArticle(fields['@type'])) return true
  return [fields['@graph'], fields['mainEntity'], fields['hasPart']].some((each) =>
    isPaid(each, depth - 1),
  )
}

function isArticle(type: unknown): boolean {
  const names: unknown[] = Array.isArray(type) ? type : [type]
  return names.some((name) => /Article|Posting|Report|WebPage|CreativeWork/.test(String(name)))
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^\s*false\s*$/i.test(value))
}
