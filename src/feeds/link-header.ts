/** One link of an HTTP Link header. */
export interface HeaderLink {
  /** Absolute. */
  readonly url: string
  /** Lower-case relation types. */
  readonly rels: readonly string[]
  /** Media type and title as they stand; empty without. */
  readonly type: string
  readonly title: string
}

const TARGET = /[\s,]*<([^<>]*)>/y
/** `; name`, `; name=token` or `; name="quoted, with \" in it"`. */
const PARAMETER = /\s*;\s*([^\s=;,"<>]+)?\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y
const NEXT = /[\s,]*[^,]*/y

/**
 * The links of a Link header (RFC 8288, 3), several headers joined by commas, resolved against `base`. Links about
 * another resource (`anchor`) and addresses that cannot be read are left out; what is malformed is passed over up to
 * the next comma.
 */
export function readLinkHeader(header: string, base: string): readonly HeaderLink[] {
  const links: HeaderLink[] = []
  let at = 0
  while (at < header.length) {
    const target = matchAt(TARGET, header, at)
    if (target === null) {
      at = matchAt(NEXT, header, at)?.end ?? header.length
      continue
    }
    const parameters = readParameters(header, target.end)
    at = parameters.end
    const url = URL.parse(target.groups[0] ?? '', base)?.href
    const rels = (parameters.values.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const [type = '', title = ''] = ['type', 'title'].map((name) => parameters.values.get(name))
    if (url !== undefined && !parameters.values.has('anchor'))
      links.push({ url, rels, type, title })
  }
  return links
}

function readParameters(header: string, from: number) {
  const values = new Map<string, string>()
  let end = from
  for (;;) {
    const found = matchAt(PARAMETER, header, end)
    if (found === null) return { values, end }
    end = found.end
    const [name = '', quoted, token] = found.groups
    const key = name.toLowerCase()
    // RFC 8288, 3.3: of several relation parameters the first counts.
    if (!values.has(key)) values.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '')
  }
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : { groups: match.slice(1), end: pattern.lastIndex }
}
