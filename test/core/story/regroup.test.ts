import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_COMPANIES } from '../../../src/core/company/company.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { groupReports } from '../../../src/core/story/group.ts'
import { regroup } from '../../../src/core/story/regroup.ts'
import { type Report, reportKey, type Story } from '../../../src/core/story/story.ts'
import { storyKeys } from '../../../src/core/story/story-keys.ts'
import { storySubject } from '../../../src/core/story/subject.ts'
import { type DealValues, dealOf, META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2025, 5, 12)

function report(articleId: number, values: DealValues, day = 0): Report {
  const publishedAt = START + day * DAY_MS
  return reportOf(values, { articleId, source: `Paper ${articleId}`, publishedAt })
}

function story(id: number, first: Report, ...others: readonly Report[]): Story {
  return { id, version: 2, ...fuseReports([first, ...others], NO_WORLD) }
}

const articles = ({ reports }: Pick<Story, 'reports'>) => reports.map(({ articleId }) => articleId)

/** The stored stories after a change. */
function stored(
  stories: readonly Story[],
  { kept, dissolved }: ReturnType<typeof regroup>,
): Story[] {
  const gone = new Set([...kept, ...dissolved].map(({ id }) => id))
  let last = Math.max(0, ...stories.map(({ id }) => id))
  const saved = kept.map((draft) => ({ ...draft, id: draft.id ?? ++last }))
  return [...stories.filter(({ id }) => !gone.has(id)), ...saved]
}

test('the first report of a deal makes a new story', () => {
  const { kept } = regroup([], [report(1, META_SCALE)], NO_WORLD, { rulings: [] })
  expect(kept.map(({ id, version }) => [id, version])).toEqual([[null, 1]])
})

test('a second article joins the story and raises its version', () => {
  const { kept } = regroup([story(5, report(1, META_SCALE))], [report(2, META_SCALE)], NO_WORLD, {
    rulings: [],
  })
  expect(kept.map((draft) => [draft.id, draft.version, articles(draft)])).toEqual([[5, 3, [1, 2]]])
})

test('a report of another deal leaves the stories as they are', () => {
  const other = report(2, { ...META_SCALE, targets: ['PlayAI'] })
  const { kept } = regroup([story(5, report(1, META_SCALE))], [other], NO_WORLD, { rulings: [] })
  expect(kept.map(({ id }) => id)).toEqual([null])
})

test('an article that the story already has changes nothing', () => {
  const { kept, dissolved } = regroup(
    [story(5, report(1, META_SCALE))],
    [report(1, META_SCALE)],
    NO_WORLD,
    { rulings: [] },
  )
  expect([kept, dissolved]).toEqual([[], []])
})

test('an article that shows two stories to be one leaves the older of them', () => {
  const rumour = story(7, report(1, { targets: ['Lumora'], status: 'rumored' }, -150))
  const deal = story(4, report(2, { targets: ['Lumora'], acquirers: ['Hayashida'] }, 0))
  const between = report(3, { targets: ['Lumora'], status: 'rumored' }, -60)
  const { kept, dissolved } = regroup([rumour, deal], [between], NO_WORLD, { rulings: [] })
  expect(kept.map((draft) => [draft.id, articles(draft)])).toEqual([[4, [1, 3, 2]]])
  expect(dissolved).toEqual([{ id: 7, into: 4 }])
})

test('a split leaves the id with most of the reports', () => {
  const bids = [1, 2, 3].map((id) => report(id, { targets: ['Lumora'], acquirers: ['Hayashida'] }))
  const [first, ...others] = bids
  if (first === undefined) throw new Error('no reports')
  const rulings = [
    { a: '1:0', b: '2:0', kind: 'apart' },
    { a: '2:0', b: '3:0', kind: 'same' },
  ] as const
  const { kept } = regroup([story(9, first, ...others)], [], NO_WORLD, { rulings })
  expect(kept.map((draft) => [draft.id, articles(draft)])).toEqual([
    [null, [1]],
    [9, [2, 3]],
  ])
})

const NAMES = ['Halden', 'Halden Energy', 'Halden Foods', 'Lumora'] as const

const account = fc.record({
  day: fc.integer({ min: 0, max: 300 }),
  type: fc.constantFrom('acquisition', 'minority_stake', 'merger'),
  status: fc.constantFrom('rumored', 'announced', 'completed', 'cancelled'),
  target: fc.constantFrom(...NAMES),
  acquirers: fc.subarray(['Norvik', 'Kestrel'], { maxLength: 1 }),
  priceBn: fc.constantFrom(1, 1.3),
})

const arrivals = fc
  .array(account, { minLength: 2, maxLength: 8 })
  .map((all) =>
    all.map(({ day, target, ...values }, at) =>
      report(at + 1, { ...values, targets: [target] }, day),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))

const ruled = fc.array(
  fc.record({
    a: fc.constantFrom('1:0', '2:0', '3:0'),
    b: fc.constantFrom('2:0', '3:0', '4:0'),
    kind: fc.constantFrom('same', 'apart'),
  }),
  { maxLength: 2 },
)

function sorted<T extends Pick<Story, 'reports'>>(stories: readonly T[]): readonly T[] {
  const keys = ({ reports }: T) => reports.map(reportKey).join()
  return stories.toSorted((a, b) => (keys(a) < keys(b) ? -1 : 1))
}

test('reports that come one by one give the same stories as all at once', () => {
  fc.assert(
    fc.property(arrivals, ruled, (reports, rulings) => {
      let stories: Story[] = []
      for (const added of reports) {
        stories = stored(stories, regroup(stories, [added], NO_WORLD, { rulings }))
      }
      const told = stories.map(({ id: _id, version: _version, ...fused }) => fused)
      const all = groupReports(reports, NO_WORLD, rulings)
      const expected = all.map((group) => fuseReports(group, NO_WORLD))
      expect(sorted(told)).toEqual(sorted(expected))
    }),
  )
})

test('a story is looked up by the folded names of its parties', () => {
  const deal = dealOf({ ...META_SCALE, targets: ['Scale AI, Inc.'], sellers: ['Accel Ltd'] })
  expect(storyKeys(deal)).toEqual(['scale ai', 'meta platforms', 'accel'])
})

test('a story is looked up by the words within a name that others may call the company', () => {
  const deal = dealOf({ targets: ['Systemhaus Kern & Löwe'] })
  expect(storyKeys(deal)).toEqual(['systemhaus kern lowe', 'kern'])
})

test('a stored story is searched by its headlines and evidence', () => {
  const subject = storySubject(story(5, report(1, META_SCALE)), NO_COMPANIES)
  expect(subject.words).toContain(' article 1 ')
  expect(subject.words).toContain(' scale ai ')
  expect(subject.sources).toEqual([' paper 1 '])
})
