import { nameKey } from '../company/name.ts'
import type { Deal } from '../deal.ts'

/** The company name keys under which a deal's story is looked up. */
export function storyKeys(deal: Deal): readonly string[] {
  const parties = [...deal.targets, ...deal.acquirers, ...deal.sellers, ...deal.investors]
  return [...new Set(parties.map(({ value }) => nameKey(value)))].filter((key) => key !== '')
}
