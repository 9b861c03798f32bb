import type { RawFeed } from './raw-feed.ts'

const FRAMES = {
  rss: { item: 'item', head: '<channel>', foot: '</channel></rss>' },
  rdf: { item: 'item', head: '<channel></channel>', foot: '</rdf:RDF>' },
  atom: { item: 'entry', head: '', foot: '</feed>' },
} as const

/**
 * A document rebuilt from the root's opening tag, the feed's title and every complete item, for a feed that was cut
 * off or whose markup between the items is broken.
 */
export function onlyItems(xml: string, kind: Exclude<RawFeed['format'], 'json'>): string {
  const { item, head, foot } = FRAMES[kind]
  const items = completeItems(xml, item)
  const root = /^<[^>]*>/.exec(xml)?.[0] ?? ''
  const beforeItems = xml.slice(0, Math.max(xml.search(new RegExp(`<${item}[\\s>]`)), 0))
  const title =
    /<title[^<>]*>(?:[^<]|<!\[CDATA\[[^\]]*\]\]>)*<\/title>/.exec(beforeItems)?.[0] ?? ''
  return [root, head, title, ...items, foot].join('')
}

/** Slices from an opening tag to the next closing one; an item that opens again before it closes is cut off. */
function completeItems(xml: string, item: string): string[] {
  const tags = new RegExp(
    `<!\\[CDATA\\[[^\\]]*(?:\\](?!\\]>)[^\\]]*)*\\]\\]>|<(/?)${item}(?=[\\s>])`,
    'g',
  )
  const items: string[] = []
  let start: number | null = null
  for (const tag of xml.matchAll(tags)) {
    if (tag[1] === '') start = tag.index
    if (tag[1] === '/' && start !== null) {
      items.push(`${xml.slice(start, tag.index)}</${item}>`)
      start = null
    }
  }
  return items
}
