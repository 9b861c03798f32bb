import { z } from 'zod'
import type { ArticleText } from '../core/article.ts'
import { err, ok, type Result } from '../core/result.ts'
import { htmlText } from '../feeds/parse/html-text.ts'
import { parseJson } from './json-line.ts'

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

const OBJECT = z.record(z.string(), z.unknown())
const ID = z.union([z.string(), z.number()], '"id" must be a string or a number').optional()
const LINE = z.looseObject({
  title: text('title'),
  text: text('text'),
  html: text('html'),
  lang: text('lang'),
  publishedAt: text('publishedAt'),
})

/**
 * Reads one line `{id, title?, text, html?, lang?, publishedAt?}`. Where `text` is missing or blank the words of `html`
 * are taken. Refused: what is no JSON object, a field of another type, an article with neither text nor html, and
 * a page's source in the place of its text.
 */
export function readArticleLine(line: string): Result<ArticleLine, LineFault> {
  const object = OBJECT.safeParse(parseJson(line))
  if (!object.success) {
    const error = 'the line is not a JSON object; give one {id, text} a line'
    return err({ id: undefined, error })
  }
  const id = ID.safeParse(object.data['id'] ?? undefined)
  if (!id.success) return err({ id: undefined, error: messageOf(id.error) })
  const fields = LINE.safeParse(object.data)
  if (!fields.success) return err({ id: id.data, error: messageOf(fields.error) })
  const { title, html, lang, publishedAt } = fields.data
  const words = wordsOf(fields.data.text, html)
  if (words === undefined) {
    return err({ id: id.data, error: 'the article has neither "text" nor "html"' })
  }
  if (PAGE.test(words)) {
    return err({ id: id.data, error: '"text" is a web page; give its source as "html"' })
  }
  return ok({ id: id.data, article: { title, text: words, lang, publishedAt } })
}

// Tags that only a page's source has; its scripts and menus would be read as news.
const PAGE = /<(?:!doctype html|html|head|body|script|style)[\s>]/i

function text(field: string) {
  return z
    .string(`"${field}" must be a string`)
    .nullish()
    .transform((value) => value ?? undefined)
}

function wordsOf(written: string | undefined, html: string | undefined): string | undefined {
  const isBlank = written === undefined || written.trim() === ''
  return isBlank && html !== undefined ? htmlText(html) : written
}

function messageOf(error: z.ZodError): string {
  return error.issues.map(({ message }) => message).join('; ')
}
