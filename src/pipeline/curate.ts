import type { Rates } from '../core/rates/rates.ts'
import { type Report, type Ruling, reportKey, type Story, type World } from '../core/story/story.ts'
import { storySubject } from '../core/story/subject.ts'
import type {
  ArticleTransaction,
  Author,
  PipelineStore,
  RulingOutcome,
  StoryCurator,
} from '../ports.ts'
import { saveRegrouped } from './tell-stories.ts'
import { accountsOf, worldOf } from './world.ts'

export interface CuratorOptions {
  readonly store: PipelineStore
  readonly rates: () => Promise<Rates>
}

/** Lets admins say which articles tell of one deal; stories, alerts and what later articles do follow. */
export function createCurator(options: CuratorOptions): StoryCurator {
  return {
    merge: (first, second, judge) =>
      rule(options, { judge, what: `merge #${first} #${second}` }, (tx) =>
        merge(tx, first, second, judge),
      ),
    split: (id, sources, judge) =>
      rule(options, { judge, what: `split #${id} ${sources.join(',')}` }, (tx) =>
        split(tx, id, sources, judge),
      ),
    undo: (id, judge) => rule(options, { judge, what: `undo #${id}` }, (tx) => undo(tx, id)),
  }
}

/** Who rules, and what, for the audit log. */
interface Word {
  readonly judge: Author
  readonly what: string
}

/** What a ruling concerns, once it is kept; or why there is none. */
type Ruled =
  | { readonly kind: 'ruled'; readonly stories: readonly Story[] }
  | Exclude<RulingOutcome, { kind: 'done' }>

async function rule(
  { store, rates }: CuratorOptions,
  word: Word,
  decide: (tx: ArticleTransaction) => Promise<Ruled>,
): Promise<RulingOutcome> {
  const now = await rates()
  return store.inTransaction(async (tx): Promise<RulingOutcome> => {
    const ruled = await decide(tx)
    if (ruled.kind !== 'ruled') return ruled
    const { stories } = ruled
    const { at } = word.judge
    const world = await worldOf(tx, accountsOf(stories), now)
    const told = await saveRegrouped(tx, { stories, added: [], world, at })
    const known = new Set(stories.map(({ id }) => id))
    for (const story of told) if (!known.has(story.id)) await oweNew(tx, story, world, at)
    const storyIds = told.map(({ id }) => id).toSorted((a, b) => a - b)
    await record(tx, word, [...known], storyIds)
    return { kind: 'done', storyIds }
  })
}

/** Writes the ruling into the audit log: which deals there were of these articles, and which there are now. */
async function record(
  tx: ArticleTransaction,
  { judge: author, what: label }: Word,
  before: readonly number[],
  after: readonly number[],
): Promise<void> {
  const key = String(Math.min(...before, ...after))
  const subject = { channel: null, kind: 'ruling', key, label } as const
  await tx.recordChange({ author, ...subject, before: deals(before), after: deals(after) })
}

function deals(ids: readonly number[]) {
  const numbers = ids.toSorted((a, b) => a - b).map((id) => `#${id}`)
  return { deals: numbers.join(', ') }
}

/** A deal that was told within another until now has no alert of its own yet. */
async function oweNew(
  tx: ArticleTransaction,
  story: Story,
  { companies, rates }: World,
  now: number,
): Promise<void> {
  const watches = await tx.watching([storySubject(story, companies)], { now, rates })
  for (const { channel, language, ruleIds } of watches) {
    await tx.owe(story.id, channel, language, ruleIds)
  }
}

async function merge(
  tx: ArticleTransaction,
  firstId: number,
  secondId: number,
  judge: Author,
): Promise<Ruled> {
  const first = await tx.story(firstId)
  if (first === null) return { kind: 'missing', id: firstId }
  const second = await tx.story(secondId)
  if (second === null) return { kind: 'missing', id: secondId }
  if (first.id === second.id) return { kind: 'pointless', why: 'same_story' }
  await tx.addRulings(oneDeal([...first.reports, ...second.reports]), judge)
  return { kind: 'ruled', stories: [first, second] }
}

async function split(
  tx: ArticleTransaction,
  id: number,
  sources: readonly number[],
  judge: Author,
): Promise<Ruled> {
  const story = await tx.story(id)
  if (story === null) return { kind: 'missing', id }
  const chosen = new Set(sources)
  const [taken, left] = [true, false].map((isTaken) =>
    story.reports.filter((_, at) => chosen.has(at + 1) === isTaken),
  )
  if (taken === undefined || left === undefined || taken.length < chosen.size) {
    return { kind: 'pointless', why: 'no_such_source' }
  }
  if (left.length === 0 || taken.length === 0) return { kind: 'pointless', why: 'nothing_left' }
  const apart = taken.flatMap((a) =>
    left.map((b): Ruling => ({ a: reportKey(a), b: reportKey(b), kind: 'apart' })),
  )
  await tx.addRulings([...oneDeal(taken), ...oneDeal(left), ...apart], judge)
  return { kind: 'ruled', stories: [story] }
}

async function undo(tx: ArticleTransaction, id: number): Promise<Ruled> {
  const story = await tx.story(id)
  if (story === null) return { kind: 'missing', id }
  const rulings = await tx.rulingsOn(story.reports.map(reportKey))
  const latest = rulings.at(-1)
  if (latest === undefined) return { kind: 'pointless', why: 'nothing_left' }
  const batch = rulings.filter((one) => one.at === latest.at && one.by === latest.by)
  await tx.removeRulings(batch.map((ruling) => ruling.id))
  const keys = batch.flatMap(({ a, b }) => [a, b])
  return { kind: 'ruled', stories: await tx.storiesTelling(keys) }
}

/** Rulings that hold these reports together. */
function oneDeal(reports: readonly Report[]): readonly Ruling[] {
  const [first, ...others] = reports.map(reportKey)
  if (first === undefined) return []
  return others.map((other) => ({ a: first, b: other, kind: 'same' }))
}
