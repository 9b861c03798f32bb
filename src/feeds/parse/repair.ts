import { decodeHTMLStrict } from 'entities'

/** Elements whose content is a text for people, so that markup in it is content and not structure. */
const TEXT_ELEMENTS =
  'title|subtitle|tagline|summary|content|description|content:encoded|body|xhtml:body|itunes:summary'

/**
 * Makes a feed's XML readable for a strict parser, in one linear walk: inline markup in text elements becomes CDATA
 * (strict parsers lose the order of words in it), HTML entities become characters, a bare `&` is escaped, comments
 * and processing instructions go, and characters that XML forbids are dropped (XML 1.0, 2.2).
 */
export function repairXml(text: string): string {
  return new Repair(withoutForbidden(text)).run()
}

/** Control characters but tab and line ends, and the two non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/gu

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '').toWellFormed()
}

class Repair {
  readonly #text: string
  readonly #parts: string[] = []
  /** Names of elements with no closing tag left, so that the search for one is not repeated. */
  readonly #unclosed = new Set<string>()
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): string {
    const marks = new RegExp(
      `<!\\[CDATA\\[|<!--|<\\?|<(${TEXT_ELEMENTS})(?:\\s[^<>]*)?>|&(?:#\\w{1,8};|[A-Za-z]\\w{0,40};?)?`,
      'g',
    )
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      marks.lastIndex = this.#take(mark, marks.lastIndex)
    }
    this.#copyTo(this.#text.length)
    return this.#parts.join('')
  }

  /** Handles one mark; gives where the walk goes on. */
  #take(mark: RegExpExecArray, end: number): number {
    const [found, element] = mark
    if (found.startsWith('&')) return this.#replace(mark.index, end, referenceFor(found))
    if (element !== undefined) return this.#textElement(element, found, end)
    if (found === '<![CDATA[') return this.#endOf(']]>', end) ?? this.#text.length
    const close = this.#endOf(found === '<!--' ? '-->' : '?>', end)
    return close === null ? end : this.#replace(mark.index, close, '')
  }

  #textElement(name: string, tag: string, end: number): number {
    if (tag.endsWith('/>')) return end
    const close = this.#closing(name, end)
    if (close === null) return end
    const inner = this.#text.slice(end, close)
    if (!hasMarkup(inner)) return end
    const wrapped = inner.replaceAll(']]>', ']]]]><![CDATA[>')
    return this.#replace(end, close, `<![CDATA[${wrapped}]]>`)
  }

  /** Where the element's closing tag starts, CDATA sections passed over. */
  #closing(name: string, from: number): number | null {
    if (this.#unclosed.has(name)) return null
    const marks = new RegExp(`<!\\[CDATA\\[|</${name}\\s*>`, 'g')
    marks.lastIndex = from
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      if (mark[0] !== '<![CDATA[') return mark.index
      const end = this.#endOf(']]>', marks.lastIndex)
      if (end === null) break
      marks.lastIndex = end
    }
    this.#unclosed.add(name)
    return null
  }

  #endOf(closer: string, from: number): number | null {
    if (this.#unclosed.has(closer)) return null
    const at = this.#text.indexOf(closer, from)
    if (at >= 0) return at + closer.length
    this.#unclosed.add(closer)
    return null
  }

  #replace(from: number, to: number, replacement: string): number {
    this.#copyTo(from)
    this.#parts.push(replacement)
    this.#at = to
    return to
  }

  #copyTo(end: number): void {
    this.#parts.push(this.#text.slice(this.#at, end))
    this.#at = end
  }
}

/** True for content with elements of its own outside CDATA sections. */
function hasMarkup(inner: string): boolean {
  const open = inner.indexOf('<')
  if (open < 0) return false
  return !inner.startsWith('<![CDATA[', open) || /<[a-z!/]/i.test(afterSections(inner))
}

function afterSections(inner: string): string {
  const end = inner.lastIndexOf(']]>')
  return end < 0 ? '' : inner.slice(end + 3)
}

const XML_NAMES = new Set(['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'])

function referenceFor(reference: string): string {
  if (XML_NAMES.has(reference)) return reference
  const character = decodeHTMLStrict(reference)
  if (character === reference) return `&amp;${reference.slice(1)}`
  return withoutForbidden(character).replace(/[&<>]/g, (special) => `&#${special.charCodeAt(0)};`)
}
