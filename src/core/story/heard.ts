import { type Account, accountOf, namesOf } from './account.ts'
import { type Names, namesIn } from './names.ts'
import { sifted } from './sift.ts'
import type { Report, World } from './story.ts'

/**
 * The reports of one deal without the parties that the other reports show to be misread: what counts for nothing when
 * deals are told apart shall not be shown either. In the order given.
 */
export function heardReports(
  reports: readonly Report[],
  { companies, rates }: World,
): readonly Report[] {
  if (reports.length < 2) return reports
  const names = namesIn(companies)
  const accounts = sifted(
    reports.map((report) => accountOf(report, names)),
    names,
    rates,
  )
  return reports.map((report, at) => {
    const account = accounts[at]
    return account === undefined ? report : { ...report, deal: heardDeal(report, account, names) }
  })
}

function heardDeal({ deal }: Report, account: Account, names: Names): Report['deal'] {
  const { targets, buyers, sellers } = account
  const sold = new Set(namesOf(targets))
  const [taking, giving] = [new Set(buyers), new Set(sellers)]
  const isHeard = (of: ReadonlySet<unknown>) => (fact: { readonly value: string }) =>
    of.has(names.name(fact.value))
  return {
    ...deal,
    targets: deal.targets.filter(isHeard(sold)),
    acquirers: deal.acquirers.filter(isHeard(taking)),
    investors: deal.investors.filter(isHeard(taking)),
    sellers: deal.sellers.filter(isHeard(giving)),
  }
}
