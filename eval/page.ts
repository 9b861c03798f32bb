import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../src/cli/usage-error.ts'
import type { EvalContext } from './context.ts'

const PAGE = join('docs', 'evaluation.md')
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
/** Where the part about feeds starts; what stands before it is about deals. */
const FEEDS = '# Evaluation of feeds'

/** The date a page is to bear (ISO 8601) as `--write` says: null without, today's or the one given with it. */
export function pageDate(write: string | true | undefined, { today }: EvalContext): string | null {
  if (write === undefined) return null
  if (write === true) return today()
  if (ISO_DATE.test(write)) return write
  throw new UsageError(`"${write}" is no date: write it like 2026-01-31, or leave it out for today`)
}

/** Writes one part of `docs/evaluation.md` and leaves the other as it is. */
export function savePart(part: 'deals' | 'feeds', text: string, context: EvalContext): void {
  const file = join(context.folder, PAGE)
  const page = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const start = page.indexOf(`${FEEDS}\n`)
  const deals = start < 0 ? page : page.slice(0, start)
  const feeds = start < 0 ? '' : page.slice(start)
  const parts = part === 'deals' ? [text, feeds] : [deals, `${FEEDS}\n\n${text}`]
  mkdirSync(dirname(file), { recursive: true })
  const kept = parts.map((each) => each.trim()).filter((each) => each !== '')
  writeFileSync(file, `${kept.join('\n\n')}\n`)
  context.write(`\nwritten: ${PAGE}\n`)
}
