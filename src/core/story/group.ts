import { type Account, accountOf } from './account.ts'
import { busySellers } from './busy-sellers.ts'
import { inOrder } from './canonical-order.ts'
import { divide } from './divide.ts'
import { type Evidence, excusing } from './excuse.ts'
import { commonNames, vagueNames } from './match-parties.ts'
import { namesIn } from './names.ts'
import { CONFLICT } from './points.ts'
import { type Ruled, ruled } from './rulings.ts'
import { sifted } from './sift.ts'
import { type Report, type Ruling, reportKey, type World } from './story.ts'
import { daysBetween, LONGEST } from './time-points.ts'
import { weigh } from './weigh.ts'

/** Reports of one deal, in the order of publication. */
export type Group = readonly [Report, ...Report[]]

/**
 * The accounts divided into deals, each in the order of publication. The same set gives the same groups in whatever
 * order it is given. Rulings go before all evidence; of two that contradict each other the later one counts.
 */
export function groupReports(
  reports: readonly Report[],
  world: World,
  rulings: readonly Ruling[],
): readonly Group[] {
  const ordered = inOrder(reports)
  const rules = ruled(rulings)
  const bundles = bundlesOf(ordered, rules)
  const evidence = excusing(weighAll(ordered, world), bundles)
  const known = { bundles, keys: ordered.map(reportKey), rules, evidence }
  const homes = divide({
    count: bundles.length,
    points: (a, b) => strongest(bundles[a] ?? [], bundles[b] ?? [], evidence),
    conflict: (a, b) => clash(known, a, b),
  })
  const bundleOf = new Map(bundles.flatMap((bundle, at) => bundle.map((place) => [place, at])))
  const groups = Map.groupBy(ordered, (_, place) => homes[bundleOf.get(place) ?? 0])
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  )
}

function weighAll(reports: readonly Report[], { companies, rates }: World): Evidence {
  const names = namesIn(companies)
  const read = reports.map((report) => accountOf(report, names))
  const accounts = sifted(read, names, rates)
  const block = {
    names,
    vague: vagueNames(accounts, names),
    common: commonNames(accounts),
    busy: busySellers(accounts, names),
  }
  const { length } = accounts
  const points = new Float64Array(length * length)
  for (const [a, one] of accounts.entries()) {
    for (const [b, other] of accounts.entries()) {
      if (b <= a) continue
      points[a * length + b] = weigh(one, other, block, rates) + nearness(one, other)
      points[b * length + a] = points[a * length + b] ?? CONFLICT
    }
  }
  return (a, b) => points[a * length + b] ?? CONFLICT
}

/** Decides between equals, and is too little for more: who fits two deals belongs to the one that is nearer in time. */
function nearness(a: Account, b: Account): number {
  return NEAREST * Math.max(0, 1 - daysBetween(a, b) / LONGEST)
}

/** Less than the least that evidence differs by. */
const NEAREST = 0.4

/** Places of reports that stay together whatever the evidence, in order. */
type Bundle = readonly number[]

function bundlesOf(reports: readonly Report[], { together }: Ruled): readonly Bundle[] {
  const places = reports.map((report, place) => ({ home: together(reportKey(report)), place }))
  return [...Map.groupBy(places, ({ home }) => home).values()].map((members) =>
    members.map(({ place }) => place),
  )
}

function strongest(one: Bundle, other: Bundle, evidence: Evidence): number {
  let most = CONFLICT
  for (const a of one) for (const b of other) most = Math.max(most, evidence(a, b))
  return most
}

/** Whether the bundles are two deals: an admin has said so, or a report of one contradicts a report of the other. */
function clash({ bundles, keys, rules, evidence }: Known, a: number, b: number): boolean {
  for (const x of bundles[a] ?? []) {
    for (const y of bundles[b] ?? []) {
      if (evidence(x, y) === CONFLICT || rules.areApart(keys[x] ?? '', keys[y] ?? '')) return true
    }
  }
  return false
}

interface Known {
  readonly bundles: readonly Bundle[]
  /** Of the reports, in their order. */
  readonly keys: readonly string[]
  readonly rules: Ruled
  readonly evidence: Evidence
}
