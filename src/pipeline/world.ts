import { partyNames } from '../core/party-names.ts'
import type { Rates } from '../core/rates/rates.ts'
import { type Report, reportKey, type Story, type World } from '../core/story/story.ts'
import type { ArticleTransaction } from '../ports.ts'

/** What the registry says about the companies in these accounts, with the rates. */
export async function worldOf(
  tx: ArticleTransaction,
  reports: readonly Report[],
  rates: Rates,
): Promise<World> {
  const names = reports.flatMap(({ deal }) => partyNames(deal))
  const companies = await tx.companiesNamed([...new Set(names)])
  const corrections = await tx.correctionsOn(reports.map(reportKey))
  return { companies, rates, corrections }
}

/** All accounts of the stories. */
export function accountsOf(stories: readonly Story[]): readonly Report[] {
  return stories.flatMap(({ reports }) => reports)
}
