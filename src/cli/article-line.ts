import type { ArticleText } from '../core/article.ts'
import { err, ok, type Result } from '../core/result.ts'
import { htmlText } from '../feeds/parse/html-text.ts'

/** What the caller names an article by; given back as it came. */
export type ArticleId = string | number

/** An article of a JSON line with its name, if it has one. */
export interface ArticleLine {
  readonly id: ArticleId | undefined
  readonly article: ArticleText
}

/** Why a line cannot be read, with the article's name as far as it could be made out. */
export interface LineFault {
  readonly id: ArticleId | undefined
  readonly error: string
}

/**
 * Reads one line `{id, title?, text, html?, lang?, publishedAt?}`. Without `text` the words of `html` are taken.
 * Refused: what is no JSON object, a field of another type, and an article with neither text nor html.
 */
export function readArticleLine(line: string): Result<ArticleLine, LineFault> {
  const value = parsed(line)
  if (!isRecord(value)) {
    return err({
      id: undefined,
      error: 'the line is not a JSON object; give one {id, text} a line',
    })
  }
  const id =
    typeof value['id'] === 'string' || typeof value['id'] === 'number' ? value['id'] : undefined
  if (id === undefined && value['id'] !== undefined) {
    return err({ id, error: '"id" must be a string or a number' })
  }
  const fields: Record<string, string | undefined> = {}
  for (const name of ['title', 'text', 'html', 'lang', 'publishedAt']) {
    const field = value[name]
    if (typeof field === 'string') fields[name] = field
    else if (field !== undefined && field !== null) {
      return err({ id, error: `"${name}" must be a string` })
    }
  }
  const written = fields['text']?.trim() ? fields['text'] : undefined
  const text = written ?? (fields['html'] === undefined ? fields['text'] : htmlText(fields['html']))
  if (text === undefined) return err({ id, error: 'the article has neither "text" nor "html"' })
  const { title, lang, publishedAt } = {
    title: fields['title'],
    lang: fields['lang'],
    publishedAt: fields['publishedAt'],
  }
  return ok({ id, article: { title, text, lang, publishedAt } })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
