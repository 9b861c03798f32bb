/** The article of a linked page. */
export interface PageArticle {
  /** Plain text, boilerplate left out, paragraphs divided by blank lines. */
  readonly text: string
  /** Primary language the page declares (ISO 639-1 or -2, lower-case). */
  readonly lang: string | null
  /** Where the article lives: what the page itself names, as far as it may, or else the address it came from. */
  readonly canonicalUrl: string
}

export const PAGE_FAULT_CODES = [
  'unreachable',
  'robots',
  'opted_out',
  'paywall',
  'login',
  'consent',
  'challenge',
  'no_article',
  'too_heavy',
] as const
export type PageFaultCode = (typeof PAGE_FAULT_CODES)[number]

/** Why a linked page gave no article; `message` says it in plain words. The feed's own text is used then. */
export interface PageFault {
  readonly code: PageFaultCode
  readonly message: string
}
