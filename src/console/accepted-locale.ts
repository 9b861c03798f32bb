import type { FastifyRequest } from 'fastify'
import { LOCALES, type Locale, nearestLocale } from '../core/card/locale.ts'

/**
 * The first of our locales in the order in which an Accept-Language header (RFC 9110, 12.5.4) prefers them;
 * English when it names none of them.
 */
function acceptedLocale(header: string | undefined): Locale {
  const ranges = (header ?? '').slice(0, 500).split(',').map(readRange)
  const preferred = ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .find(({ tag }) => LOCALES.some((locale) => tag.split('-')[0] === locale))
  return nearestLocale(preferred?.tag)
}

/** The locale in which whoever sends the request is to be answered. */
export function localeOf(request: FastifyRequest): Locale {
  return acceptedLocale(request.headers['accept-language'])
}

function readRange(range: string): { readonly tag: string; readonly quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { tag, quality: weight === undefined ? 1 : Number(weight.slice(2)) }
}
