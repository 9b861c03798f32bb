/** A name, then attributes whose quotes are whole; a quote that never ends takes no more than its own tag. */
const TAG = /<(\/?)([A-Za-z_][\w.:-]{0,100})((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>|<[^<>]*>?/g
const ATTRIBUTE = /([A-Za-z_][\w.:-]{0,100})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const ITEMS = new Set(['item', 'entry'])
/** What items stand in. */
const HOLDERS = new Set(['channel', 'rss', 'rdf:RDF', 'feed'])

/**
 * Broken XML made well-formed: attributes quoted, elements closed in the order they were opened, closing tags without an
 * opening one dropped, whatever stands open before an item ended there. The item that stands open where the document
 * ends is cut off and left out. Linear in the length of the input.
 */
export function balanceXml(xml: string): string {
  return new Balance(xml).run()
}

class Balance {
  readonly #xml: string
  readonly #parts: string[] = []
  /** Names of the open elements. */
  readonly #open: string[] = []
  /** How much there was of both before the item that is open. */
  #beforeItem: { readonly parts: number; readonly open: number } | null = null

  constructor(xml: string) {
    this.#xml = xml
  }

  run(): string {
    let at = 0
    for (const tag of this.#xml.matchAll(TAG)) {
      this.#parts.push(this.#xml.slice(at, tag.index))
      at = tag.index + tag[0].length
      const [, closes, name, attributes = ''] = tag
      if (name === undefined) continue
      if (closes === '/') this.#close(name)
      else this.#start(name, attributes)
    }
    if (this.#beforeItem === null) this.#parts.push(this.#xml.slice(at))
    else this.#cutBack(this.#beforeItem)
    while (this.#open.length > 0) this.#closeLast()
    return this.#parts.join('')
  }

  #cutBack(to: { readonly parts: number; readonly open: number }): void {
    this.#parts.length = to.parts
    this.#open.length = to.open
  }

  #start(name: string, attributes: string): void {
    if (ITEMS.has(name)) {
      this.#closeForItem()
      this.#beforeItem = { parts: this.#parts.length, open: this.#open.length }
    }
    const isEmpty = attributes.trimEnd().endsWith('/')
    this.#parts.push(`<${name}${quoted(attributes)}>`)
    this.#open.push(name)
    if (isEmpty) this.#closeLast()
  }

  #closeForItem(): void {
    if (!this.#open.some((name) => HOLDERS.has(name))) return
    while (!HOLDERS.has(this.#open.at(-1) ?? '')) this.#closeLast()
  }

  #close(name: string): void {
    if (!this.#open.includes(name)) return
    while (this.#open.at(-1) !== name) this.#closeLast()
    this.#closeLast()
  }

  #closeLast(): void {
    const name = this.#open.pop()
    if (name === undefined) return
    this.#parts.push(`</${name}>`)
    if (ITEMS.has(name)) this.#beforeItem = null
  }
}

/** The attributes, each name once. */
function quoted(attributes: string): string {
  const values = new Map<string, string>()
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare?.replace(/\/$/, '') ?? ''
    if (!values.has(name)) values.set(name, value.replaceAll('"', '&quot;'))
  }
  return [...values].map(([name, value]) => ` ${name}="${value}"`).join('')
}
