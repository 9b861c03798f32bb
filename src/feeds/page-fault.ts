import type { PageFault, PageFaultCode } from '../ports.ts'

const MESSAGES: Readonly<Record<PageFaultCode, string>> = {
  unreachable: 'The page could not be fetched.',
  robots: "The site's robots.txt asks not to fetch this page.",
  opted_out: 'The page asks not to be kept, quoted or mined.',
  paywall: 'The article is for subscribers only.',
  login: 'The page wants its readers to log in.',
  consent: 'The page asks for consent to cookies before it shows the article.',
  challenge: 'The site wants to see a person in a browser; it is left alone for an hour.',
  no_article: 'The page holds no article.',
  too_heavy: 'The page cannot be read within the bounds of time and memory.',
}

/** The fault in plain words, or in better ones where something more is known. */
export function pageFault(code: PageFaultCode, message: string = MESSAGES[code]): PageFault {
  return { code, message }
}

/** Headers by which services that tell people from programs mark what they send instead of the page. */
const CHALLENGE_HEADERS: readonly (readonly [string, RegExp])[] = [
  ['cf-mitigated', /challenge/i],
  ['x-amzn-waf-action', /challenge|captcha/i],
  ['x-datadome', /protected/i],
]

/** What an answer means that brings no page; null for one that brings it. Header names are lower-case. */
export function answerFault(
  status: number,
  headers: ReadonlyMap<string, string>,
): PageFault | null {
  const isChallenge = CHALLENGE_HEADERS.some(([name, value]) => value.test(headers.get(name) ?? ''))
  if (isChallenge && status !== 200) return pageFault('challenge')
  if (status === 200) return typeFault(headers.get('content-type'))
  if (status === 401) return pageFault('login')
  if (status === 402) return pageFault('paywall')
  if (status === 404 || status === 410) return pageFault('no_article', 'The page does not exist.')
  return pageFault('unreachable', `The page's server answered ${status}.`)
}

function typeFault(contentType: string | undefined): PageFault | null {
  if (contentType === undefined || /html/i.test(contentType)) return null
  const type = /^[\w.+/-]{1,60}/.exec(contentType.trim())?.[0] ?? 'something else'
  return pageFault('no_article', `The link leads to no web page (${type}).`)
}
