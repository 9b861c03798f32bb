import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../src/cli/usage-error.ts'
import type { EvalContext } from './context.ts'

const PAGE = join('docs', 'evaluation.md')
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
/** Where each part starts, in the order of the page; what stands before the first heading is about deals. */
const HEADINGS = { stories: '# Evaluation of stories', feeds: '# Evaluation of feeds' } as const
const PARTS = ['stories', 'feeds'] as const

/** The date a page is to bear (ISO 8601) as `--write` says: null without, today's or the one given with it. */
export function pageDate(write: string | true | undefined, { today }: EvalContext): string | null {
  if (write === undefined) return null
  if (write === true) return today()
  if (ISO_DATE.test(write)) return write
  throw new UsageError(`"${write}" is no date: write it like 2026-01-31, or leave it out for today`)
}

/** Writes one part of `docs/evaluation.md` and leaves the others as they are. */
export function savePart(
  part: 'deals' | (typeof PARTS)[number],
  text: string,
  context: EvalContext,
): void {
  const file = join(context.folder, PAGE)
  const parts = partsOf(existsSync(file) ? readFileSync(file, 'utf8') : '')
  parts.set(part, part === 'deals' ? text : `${HEADINGS[part]}\n\n${text}`)
  mkdirSync(dirname(file), { recursive: true })
  const kept = (['deals', ...PARTS] as const).map((name) => parts.get(name)?.trim() ?? '')
  writeFileSync(file, `${kept.filter((each) => each !== '').join('\n\n')}\n`)
  context.write(`\nwritten: ${PAGE}\n`)
}

function partsOf(page: string): Map<string, string> {
  const starts = PARTS.map((name) => ({ name, at: page.indexOf(`${HEADINGS[name]}\n`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  const parts = starts.map(
    ({ name, at }, index) => [name, page.slice(at, starts[index + 1]?.at)] as const,
  )
  return new Map<string, string>([['deals', page.slice(0, starts[0]?.at)], ...parts])
}
