import { z } from 'zod'
import { jsonLines } from './feed-file.ts'
import type { Outcome } from './outcome.ts'
import type { Reading } from './reading.ts'
import { sameInstant, sameLink, sameText } from './same.ts'
import { type Check, check, type Row, rowOf } from './tally.ts'

const EXPECTATION = z.object({ path: z.array(z.union([z.string(), z.number()])), equals: z.any() })
const FILE = z.object({ file: z.string(), expect: z.array(EXPECTATION) })

/** How a reading is held against an expected value, by the value's path in feedparser's result. */
const TESTS: Readonly<Record<string, (reading: Reading, expected: unknown) => boolean>> = {
  'feed.title': byText((reading) => reading.title),
  'feed.title_detail.value': byText((reading) => reading.title),
  'entries.0.title': byText(firstItem('title')),
  'entries.0.title_detail.value': byText(firstItem('title')),
  'entries.0.id': byText(firstItem('id')),
  'entries.0.guid': byText(firstItem('id')),
  'entries.0.author': byText(firstItem('author')),
  'entries.0.author_detail.name': byText(firstItem('author')),
  'entries.0.description': byText(firstItem('text')),
  'entries.0.summary': byText(firstItem('text')),
  'entries.0.content.0.value': byText(firstItem('text')),
  'entries.0.link': (reading, expected) => sameLink(firstItem('link')(reading), String(expected)),
  'entries.0.published_parsed': isAt,
  'entries.0.updated_parsed': isAt,
}

/** The share of feedparser's own expectations that hold, of those about values that Dealbell keeps. */
export function expectationRow(data: string, outcomes: ReadonlyMap<string, Outcome>): Row | null {
  const checks: Check[] = []
  for (const row of jsonLines(data, 'expected/feedparser-expects.jsonl')) {
    const { file, expect } = FILE.parse(row)
    const outcome = outcomes.get(file)
    for (const { path, equals } of outcome === undefined ? [] : expect) {
      const holds = TESTS[path.join('.')]
      if (outcome === undefined || holds === undefined) continue
      const { own, alone } = outcome
      checks.push(check(outcome.file.held, holds(own, equals), holds(alone, equals)))
    }
  }
  return rowOf("feedparser's expected values", checks, null)
}

type TextKey = 'title' | 'link' | 'id' | 'author' | 'text'

function firstItem(key: TextKey): (reading: Reading) => string | null {
  return ({ items }) => items?.[0]?.[key] ?? null
}

function byText(valueOf: (reading: Reading) => string | null) {
  return (reading: Reading, expected: unknown) => sameText(valueOf(reading) ?? '', String(expected))
}

/** feedparser's dates are lists: year, month, day, hour, minute, second, and more that follows from these. */
function isAt({ items }: Reading, expected: unknown): boolean {
  const parts = z.array(z.number()).safeParse(expected)
  const [year = 0, month = 1, day, hour, minute, second] = parts.data ?? []
  return sameInstant(items?.[0]?.at ?? null, Date.UTC(year, month - 1, day, hour, minute, second))
}
