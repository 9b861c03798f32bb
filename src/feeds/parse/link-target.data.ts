/** A page that only leads on, and the query parameters in which it names where to, in order of preference. */
export interface Redirector {
  /** Host and path, lower-case, without `www.`. */
  readonly page: RegExp
  readonly parameters: readonly string[]
}

/** Redirecting pages of aggregators, search engines and networks, whose links carry the address they lead to. */
export const REDIRECTORS: readonly Redirector[] = [
  { page: /^google\.[a-z.]{2,6}\/url$/, parameters: ['url', 'q'] },
  { page: /^news\.google\.[a-z.]{2,6}\/news\/url$/, parameters: ['url'] },
  { page: /^bing\.com\/(?:news\/)?apiclick\.aspx$/, parameters: ['url'] },
  { page: /^(?:[a-z.]+\.)?(?:facebook|instagram)\.com\/(?:l\.php)?$/, parameters: ['u'] },
  { page: /^out\.reddit\.com\//, parameters: ['url'] },
  { page: /^duckduckgo\.com\/l\/?$/, parameters: ['uddg'] },
  { page: /^t\.umblr\.com\/redirect$/, parameters: ['z'] },
  { page: /^linkedin\.com\/(?:redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { page: /^youtube\.com\/redirect$/, parameters: ['q'] },
  { page: /^medium\.com\/r\/?$/, parameters: ['url'] },
  { page: /^slack-redir\.net\/link$/, parameters: ['url'] },
  { page: /\.safelinks\.protection\.outlook\.com\/$/, parameters: ['url'] },
]
