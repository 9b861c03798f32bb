/** What a robots.txt lets a crawler of our name fetch (RFC 9309). */
export interface RobotsRules {
  isAllowed(url: URL): boolean
}

interface Rule {
  readonly allows: boolean
  /** The pattern between its wildcards. */
  readonly parts: readonly string[]
  /** The last part must end the path. */
  readonly isWhole: boolean
  /** Octets of the pattern: the longest that fits decides (RFC 9309, 2.2.2). */
  readonly length: number
}

/**
 * Reads a robots.txt for the crawler with this product token. All groups that name the token count together, those
 * for `*` only where there is none; the longest pattern that fits decides, and of two equals the one that allows.
 * Takes time in proportion to the text, however it is written.
 */
export function readRobotsRules(text: string, token: string): RobotsRules {
  const groups = groupsOf(text)
  const rules = (groups.get(token.toLowerCase()) ?? groups.get('*') ?? []).toSorted(
    (a, b) => b.length - a.length || Number(b.allows) - Number(a.allows),
  )
  return {
    isAllowed(url) {
      const path = normalised(url.pathname + url.search).replace(/[*$]/g, escaped)
      return rules.find((rule) => fits(rule, path))?.allows ?? true
    },
  }
}

function groupsOf(text: string): ReadonlyMap<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  let open: Rule[][] = []
  let isNaming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:([^#]*)/.exec(line) ?? []
    const directive = name.toLowerCase()
    if (directive === 'user-agent') {
      if (!isNaming) open = []
      open.push(groupFor(groups, value.trim()))
      isNaming = true
    } else if (directive === 'allow' || directive === 'disallow') {
      const rule = ruleOf(value.trim(), directive === 'allow')
      if (rule !== null) for (const group of open) group.push(rule)
      isNaming = false
    }
  }
  return groups
}

function groupFor(groups: Map<string, Rule[]>, value: string): Rule[] {
  // Some write the version or more behind the token.
  const token = /^(?:\*|[\w-]+)/.exec(value)?.[0].toLowerCase() ?? ''
  const group = groups.get(token) ?? []
  groups.set(token, group)
  return group
}

function ruleOf(written: string, allows: boolean): Rule | null {
  if (written === '') return null
  const isWhole = written.endsWith('$')
  const pattern = normalised(isWhole ? written.slice(0, -1) : written).replace(/\$/g, escaped)
  return { allows, parts: pattern.split(/\*+/), isWhole, length: pattern.length }
}

/** Compared are octets, escaped the same way on both sides (RFC 9309, 2.2.2). */
function normalised(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase()
    })
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function fits({ parts, isWhole }: Rule, path: string): boolean {
  const [first = '', ...middle] = parts
  const last = middle.pop()
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const part of middle) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (last === undefined) return !isWhole || at === path.length
  return isWhole ? path.slice(at).endsWith(last) : path.includes(last, at)
}
