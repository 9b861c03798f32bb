import { z } from 'zod'
import { jsonLines } from './feed-file.ts'
import type { Outcome } from './outcome.ts'
import type { ReadItem, Reading } from './reading.ts'
import { sameInstant, sameLink, sameStart, sameText } from './same.ts'
import { type Check, check, type Row, rowOf } from './tally.ts'

const ITEM = z.object({
  title: z.string().nullish(),
  link: z.string().nullish(),
  id: z.string().nullish(),
  published: z.string().nullish(),
  updated: z.string().nullish(),
})
const FEED = z.object({
  file: z.string(),
  items: z.number().optional(),
  first_items: z.array(ITEM).optional(),
})
type ReferenceItem = z.infer<typeof ITEM>

const FIELDS: readonly { name: string; aim: number; test: FieldTest }[] = [
  {
    name: 'title equal to the reference',
    aim: 0.993,
    test: ({ title }, read) => (title ? sameStart(read?.title ?? null, title) : null),
  },
  {
    name: 'link equal to the reference',
    aim: 0.993,
    test: ({ link }, read) => (link ? sameLink(read?.link ?? null, link) : null),
  },
  {
    name: 'id equal to the reference',
    aim: 0.993,
    test: ({ id }, read) => (id ? sameText(read?.id ?? null, id) : null),
  },
  {
    name: 'date equal to the reference',
    aim: 0.985,
    test: ({ published, updated }, read) => {
      const at = Date.parse(published ?? updated ?? '')
      return Number.isNaN(at) ? null : sameInstant(read?.at ?? null, at)
    },
  },
]

/**
 * Rows for the captured feeds that another reader has read before (`expected/reference-items.jsonl`): files and items
 * read, and the values of the first ten items of each. The reference is no truth and has faults of its own.
 */
export function capturedRows(data: string, outcomes: ReadonlyMap<string, Outcome>): Row[] {
  const rows = jsonLines(data, 'expected/reference-items.jsonl').map((row) => FEED.parse(row))
  const feeds = rows.flatMap((feed) => {
    const outcome = outcomes.get(feed.file)
    const count = feed.items ?? (outcome ? jsonItems(outcome.file.body) : 0)
    return outcome === undefined || count === 0 ? [] : [{ feed, outcome, count }]
  })
  const files = feeds.map(({ outcome: { file, own, alone } }) =>
    check(file.held, hasItems(own), hasItems(alone)),
  )
  const items = feeds.map(({ outcome: { file, own, alone }, count }) => {
    const read = (reading: Reading) => Math.min(reading.items?.length ?? 0, count)
    return { held: file.held, weight: count, own: read(own), alone: read(alone) }
  })
  const pairs = feeds.flatMap(({ feed, outcome }) => pairsOf(feed.first_items ?? [], outcome))
  return [
    rowOf('captured feeds: files read', files, 0.995),
    rowOf('captured feeds: items read', items, 0.999),
    ...FIELDS.map(({ name, aim, test }) => rowOf(name, pairs.flatMap(checkOf(test)), aim)),
  ].filter((row) => row !== null)
}

/** An expected item with what each reader has in its place. */
interface Pair {
  readonly held: boolean
  readonly expected: ReferenceItem
  readonly own: ReadItem | undefined
  readonly alone: ReadItem | undefined
}

function pairsOf(items: readonly ReferenceItem[], { file, own, alone }: Outcome): Pair[] {
  return items.map((expected, at) => ({
    held: file.held,
    expected,
    own: own.items?.[at],
    alone: alone.items?.[at],
  }))
}

/** Whether an item has the expected value; null where none is expected. */
type FieldTest = (expected: ReferenceItem, read: ReadItem | undefined) => boolean | null

function checkOf(test: FieldTest) {
  return ({ held, expected, own, alone }: Pair): Check[] => {
    const [ours, theirs] = [test(expected, own), test(expected, alone)]
    return ours === null || theirs === null ? [] : [check(held, ours, theirs)]
  }
}

function hasItems(reading: Reading): boolean {
  return reading.items !== null && reading.items.length > 0
}

/** The reference reads no JSON Feed; there the items themselves are counted. */
function jsonItems(body: Uint8Array): number {
  const feed = z
    .object({ items: z.array(z.unknown()) })
    .safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
  return feed.success ? feed.data.items.length : 0
}
