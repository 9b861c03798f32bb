import { htmlText } from './html-text.ts'
import type { PageDocument } from './page-document.ts'
import {
  CHALLENGE_SOURCE,
  CHALLENGE_WORDS,
  CONSENT_BUTTON,
  CONSENT_PLACE,
  CONSENT_WORDS,
  LOGIN_PLACE,
  LOGIN_WORDS,
  PAYWALL_BOX,
  PAYWALL_WORDS,
} from './wall-signs.data.ts'

/** What stands before an article instead of it. */
export type Wall = 'paywall' | 'login' | 'consent' | 'challenge'

/** A page as it came, before anything is taken out of it. */
export interface WallSigns {
  readonly hasPassword: boolean
  readonly hasPaywallBox: boolean
  readonly title: string
  readonly html: string
  readonly url: string
}

/** Texts at least this long are articles, whatever else stands on the page. Characters. */
const SURELY_ARTICLE = 3_000
/** The few words of a page that has no article at all. */
const FEW = 600
/** So few that they may be what was left of anything. */
const NOTHING = 200
/** Where an article is cut off, the invitation to pay follows at once. */
const TAIL = 400

/** Reads the signs of walls off a page. */
export function wallSigns({ document }: PageDocument, html: string, url: string): WallSigns {
  return {
    hasPassword: document.querySelector('input[type="password" i]') !== null,
    hasPaywallBox: document.querySelector(PAYWALL_BOX) !== null,
    title: document.querySelector('title')?.textContent ?? '',
    html,
    url,
  }
}

/**
 * The wall that stands where the article should be; null when the text is one. No sign counts by itself: every second
 * page speaks of cookies and has a box to log in. They count where the text that was found is short.
 */
export function wallBefore(text: string, signs: WallSigns): Wall | null {
  if (CONSENT_PLACE.test(signs.url)) return 'consent'
  if (LOGIN_PLACE.test(signs.url) && signs.hasPassword) return 'login'
  if (text.length >= SURELY_ARTICLE) return null
  const words = `${signs.title}\n\n${htmlText(signs.html)}`
  if (isConsent(text, words)) return 'consent'
  if (isPaywall(text, signs, words)) return 'paywall'
  return text.length < FEW ? wallOfFewWords(signs, words) : null
}

/** Pages that ask for consent speak of little else; news about privacy does so in every second sentence. */
function isConsent(text: string, words: string): boolean {
  const spoken = text.length < NOTHING ? words.slice(0, SURELY_ARTICLE) : text
  const told = spoken.match(CONSENT_WORDS)?.length ?? 0
  return told >= 3 && told * 12 >= spoken.split(/\s+/).length && CONSENT_BUTTON.test(words)
}

function isPaywall(text: string, { hasPaywallBox }: WallSigns, words: string): boolean {
  if (PAYWALL_WORDS.test(text.slice(-TAIL))) return true
  return (hasPaywallBox || text.length < FEW) && PAYWALL_WORDS.test(words)
}

function wallOfFewWords({ hasPassword, html }: WallSigns, words: string): Wall | null {
  const isBare = words.length < SURELY_ARTICLE
  const isChallenge = CHALLENGE_SOURCE.test(html) || CHALLENGE_WORDS.test(words.slice(0, FEW))
  if (isBare && isChallenge) return 'challenge'
  return isBare && hasPassword && LOGIN_WORDS.test(words) ? 'login' : null
}
