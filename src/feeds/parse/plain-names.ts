import type { Root } from './root.ts'

const STRUCTURE = /<([\w.-]{1,40}):(?:channel|item|feed|entry)(?=[\s/>])/
const PLAIN_ITEM = /<(?:item|entry)[\s/>]/

/**
 * The document with the elements of the feed itself under their plain names, for feeds that give them a prefix
 * (`<atom:entry>`, `<rss:item>`). Foreign elements keep theirs.
 */
export function withPlainNames(xml: string, root: Extract<Root, { start: number }>): string {
  const isNamespaced = root.kind !== 'rdf' && root.prefix !== ''
  const inner = PLAIN_ITEM.test(xml) ? undefined : STRUCTURE.exec(xml)?.[1]
  const prefixes = [isNamespaced ? root.prefix : undefined, inner]
  return prefixes.reduce<string>((text, prefix) => withoutPrefix(text, prefix), xml)
}

function withoutPrefix(xml: string, prefix: string | undefined): string {
  if (prefix === undefined) return xml
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
}

/**
 * A channel of the Channel Definition Format (Microsoft, 1997) as RSS: its names are written in capitals or not, and
 * what it says stands in attributes as often as in elements.
 */
export function cdfAsRss(xml: string): string {
  const lower = xml.replace(/<\/?[A-Z]+(?=[\s/>])|\s[A-Z]+(?==)/gi, (name) => name.toLowerCase())
  return `<rss>${lower}</rss>`
}
