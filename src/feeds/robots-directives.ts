/**
 * Whether directives addressed to our crawler or to all (values of `X-Robots-Tag` or of a robots meta element) ask not
 * to keep, quote or mine the page. `noindex` speaks of search engines and is none of these.
 */
export function optsOut(directives: string): boolean {
  return directives
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((directive) => OPT_OUTS.has(directive))
}

const OPT_OUTS = new Set(['noarchive', 'nosnippet', 'noai', 'noml'])

/**
 * The same for a whole `X-Robots-Tag` header, which may name the crawlers it is meant for:
 * `otherbot: noindex, dealbell: noarchive`.
 */
export function headerOptsOut(header: string, token: string): boolean {
  let isOurs = true
  for (const part of header.split(',')) {
    const [, name, directives = ''] = /^\s*(?:([\w-]+)\s*:)?(.*)$/s.exec(part) ?? []
    const agent = name?.toLowerCase()
    if (agent !== undefined && !VALUED.has(agent)) isOurs = agent === token.toLowerCase()
    if (isOurs && optsOut(directives)) return true
  }
  return false
}

/** Directives that have a value of their own and name no crawler. */
const VALUED = new Set([
  'max-snippet',
  'max-image-preview',
  'max-video-preview',
  'unavailable_after',
])
