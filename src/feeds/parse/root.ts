/** What a document is, by its first element. */
export type Root =
  | { readonly kind: 'json' }
  | { readonly kind: 'html' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'rss' | 'atom' | 'rdf'
      /** Where the root element starts. */
      readonly start: number
      /** `a10` for `<a10:feed>`, empty without. */
      readonly prefix: string
    }

/** How much text may stand before the first element (notices of a broken server, blank lines, comments). */
const SEARCHED = 64 * 1024
const KINDS = { rss: 'rss', feed: 'atom', rdf: 'rdf' } as const

/** Finds the first element that tells what the document is; comments and text before it are passed over. */
export function findRoot(text: string): Root {
  const start = text.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return { kind: 'json' }
  const tags = /<!--|<(?:([\w.-]{1,40}):)?(rss|feed|RDF|html|body)(?=[\s>/])|<!doctype\s+html/gi
  const head = text.slice(0, SEARCHED)
  for (let match = tags.exec(head); match !== null; match = tags.exec(head)) {
    if (match[0] === '<!--') {
      const end = text.indexOf('-->', tags.lastIndex)
      if (end < 0 || end > SEARCHED) break
      tags.lastIndex = end
    } else {
      return rootOf(match)
    }
  }
  return { kind: 'unknown' }
}

function rootOf(match: RegExpExecArray): Root {
  const name = match[2]?.toLowerCase()
  if (name !== 'rss' && name !== 'feed' && name !== 'rdf') return { kind: 'html' }
  return { kind: KINDS[name], start: match.index, prefix: match[1] ?? '' }
}
