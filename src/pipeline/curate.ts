import type { Rates } from '../core/rates/rates.ts'
import { type Report, type Ruling, reportKey, type Story } from '../core/story/story.ts'
import type {
  ArticleTransaction,
  Author,
  PipelineStore,
  RulingOutcome,
  StoredRuling,
  StoryCurator,
} from '../ports.ts'
import { oweNew } from './owe-new.ts'
import { rulingsOnPairs, standingSnapshot } from './ruling-snapshot.ts'
import { takeBackRuling } from './take-back-ruling.ts'
import { saveRegrouped } from './tell-stories.ts'
import { accountsOf, worldOf } from './world.ts'

export interface CuratorOptions {
  readonly store: PipelineStore
  readonly rates: () => Promise<Rates>
}

/** Lets admins say which articles tell of one deal; stories, alerts and what later articles do follow. */
export function createCurator(options: CuratorOptions): StoryCurator {
  const { store, rates } = options
  return {
    merge: (first, second, judge) =>
      rule(options, { judge, what: `merge #${first} #${second}` }, (tx) =>
        merge(tx, first, second),
      ),
    split: (id, sources, judge) =>
      rule(options, { judge, what: `split #${id} ${sources.join(',')}` }, (tx) =>
        split(tx, id, sources),
      ),
    undo: (id, judge) => rule(options, { judge, what: `undo #${id}` }, (tx) => undo(tx, id, judge)),
    async takeBack(entryId, judge) {
      const now = await rates()
      return store.inTransaction((tx) => takeBackRuling(tx, entryId, judge, now))
    },
  }
}

/** Who rules, and what, for the audit log. */
interface Verdict {
  readonly judge: Author
  readonly what: string
}

/** What is to be ruled, or no longer, and the stories that it concerns; or why there is nothing. */
type Ruled =
  | {
      readonly kind: 'ruled'
      readonly stories: readonly Story[]
      readonly rulings: readonly Ruling[]
      readonly ended: readonly StoredRuling[]
    }
  | Exclude<RulingOutcome, { kind: 'done' }>

async function rule(
  { store, rates }: CuratorOptions,
  verdict: Verdict,
  decide: (tx: ArticleTransaction) => Promise<Ruled>,
): Promise<RulingOutcome> {
  const now = await rates()
  return store.inTransaction(async (tx): Promise<RulingOutcome> => {
    const ruled = await decide(tx)
    return ruled.kind === 'ruled' ? carryOut(tx, ruled, verdict, now) : ruled
  })
}

async function carryOut(
  tx: ArticleTransaction,
  { stories, rulings, ended }: Extract<Ruled, { kind: 'ruled' }>,
  { judge, what }: Verdict,
  rates: Rates,
): Promise<RulingOutcome> {
  const ids = stories.map(({ id }) => id)
  const pairs = [...rulings, ...ended]
  const before = { rulings: await rulingsOnPairs(tx, pairs), homes: await tx.homesOf(ids) }
  await tx.removeRulings(ended.map(({ id }) => id))
  await tx.addRulings(rulings, judge)
  const world = await worldOf(tx, accountsOf(stories), rates)
  const told = await saveRegrouped(tx, { stories, added: [], world, at: judge.at })
  for (const story of told) if (!ids.includes(story.id)) await oweNew(tx, story, world, judge.at)
  const storyIds = told.map(({ id }) => id).toSorted((a, b) => a - b)
  const after = {
    rulings: await rulingsOnPairs(tx, pairs),
    homes: await tx.homesOf([...new Set([...ids, ...storyIds])]),
  }
  await tx.recordChange({
    author: judge,
    channel: null,
    kind: 'ruling',
    key: String(Math.min(...ids, ...storyIds)),
    label: what,
    before: standingSnapshot(before),
    after: standingSnapshot(after),
  })
  return { kind: 'done', storyIds }
}

async function merge(tx: ArticleTransaction, firstId: number, secondId: number): Promise<Ruled> {
  const first = await tx.story(firstId)
  if (first === null) return { kind: 'missing', id: firstId }
  const second = await tx.story(secondId)
  if (second === null) return { kind: 'missing', id: secondId }
  if (first.id === second.id) return { kind: 'pointless', why: 'same_story' }
  const rulings = oneDeal([...first.reports, ...second.reports])
  return { kind: 'ruled', stories: [first, second], rulings, ended: [] }
}

async function split(
  tx: ArticleTransaction,
  id: number,
  sources: readonly number[],
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
  const rulings = [...oneDeal(taken), ...oneDeal(left), ...apart]
  return { kind: 'ruled', stories: [story], rulings, ended: [] }
}

async function undo(
  tx: ArticleTransaction,
  id: number,
  { team }: Pick<Author, 'team'>,
): Promise<Ruled> {
  const story = await tx.story(id)
  if (story === null) return { kind: 'missing', id }
  const rulings = await tx.rulingsOn(story.reports.map(reportKey))
  const latest = rulings.at(-1)
  if (latest === undefined) return { kind: 'pointless', why: 'nothing_left' }
  if (!OPERATORS.has(team) && !latest.by.startsWith(`${team}/`)) return { kind: 'foreign' }
  const ended = rulings.filter((one) => one.at === latest.at && one.by === latest.by)
  const stories = await tx.storiesTelling(ended.flatMap(({ a, b }) => [a, b]))
  return { kind: 'ruled', stories, rulings: [], ended }
}

/** The teams of who runs the program: on the command line and at the console. */
const OPERATORS: ReadonlySet<string> = new Set(['', 'console'])

/** Rulings that hold these reports together. */
function oneDeal(reports: readonly Report[]): readonly Ruling[] {
  const [first, ...others] = reports.map(reportKey)
  if (first === undefined) return []
  return others.map((other) => ({ a: first, b: other, kind: 'same' }))
}
