import { err, ok, type Result } from '../../core/result.ts'
import type { PageArticle, PageFaultCode } from '../../ports.ts'
import { optsOut } from '../robots-directives.ts'
import { articleText } from './article-text.ts'
import { decodeText } from './charset.ts'
import { primaryLanguage } from './language-tag.ts'
import { declaredArticle } from './linked-data.ts'
import { articleAddress } from './page-address.ts'
import { openPage, type PageDocument } from './page-document.ts'
import { wallBefore, wallSigns } from './wall.ts'

/** A fetched web page as bytes, with the address it came from. */
export interface Page {
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly url: string
  /** The name that robots meta elements may address us by. */
  readonly token: string
}

/** Less than this is a label, not an article. Characters. */
const SHORTEST = 50
/** Longer texts are cut; the longest article in 40 captured pages has 28,000 characters. */
const LONGEST = 100_000
/** A shorter text on a page that declares a longer one was not found but made up of what was left. Characters. */
const DOUBTFUL = 600

/** What a page holds, and whether it asks not to be kept, quoted or mined. */
export interface ArticlePage {
  readonly optsOut: boolean
  readonly article: Result<PageArticle, PageFaultCode>
}

/**
 * Reduces a page to its article, or says what stands there instead. Must run in a worker: a small page of nested tables
 * can take seconds and any page can exhaust the stack.
 */
export function readArticlePage(page: Page): ArticlePage {
  const html = decodeText(page.body, page.contentType).text
  try {
    const opened = openPage(html, page.url)
    if (opened === null) return TOO_HEAVY
    return { optsOut: isOptedOut(opened, page.token), article: articleOf(opened, html, page.url) }
  } catch {
    // Readability and linkedom throw on pages that are too deep or too large for them.
    return TOO_HEAVY
  }
}

const TOO_HEAVY: ArticlePage = { optsOut: false, article: err('too_heavy') }

function articleOf(
  opened: PageDocument,
  html: string,
  url: string,
): Result<PageArticle, PageFaultCode> {
  const declared = declaredArticle(opened)
  if (declared.isPaid) return err('paywall')
  const lang = declaredLanguage(opened)
  const canonicalUrl = articleAddress(opened, url)
  const signs = wallSigns(opened, html, url)
  const found = articleText(opened)
  const wall = wallBefore(found, signs)
  if (wall !== null) return err(wall)
  const isFound = found.length >= Math.min(DOUBTFUL, declared.body.length)
  const text = cut(isFound ? found : declared.body)
  return text.length < SHORTEST ? err('no_article') : ok({ text, lang, canonicalUrl })
}

function isOptedOut({ document }: PageDocument, token: string): boolean {
  const contentOf = (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}" i]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    )
  // The TDM Reservation Protocol (W3C community group): "1" reserves text and data mining.
  if (contentOf('tdm-reservation').some((value) => value.trim() === '1')) return true
  return ['robots', token].flatMap(contentOf).some(optsOut)
}

function declaredLanguage({ document }: PageDocument): string | null {
  const root = document.documentElement
  const declared = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    document.querySelector('meta[property="og:locale" i]')?.getAttribute('content'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ]
  return declared.map((tag) => primaryLanguage(tag ?? null)).find((tag) => tag !== null) ?? null
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf('\n\n', LONGEST)
  return text.slice(0, end > 0 ? end : LONGEST).toWellFormed()
}
