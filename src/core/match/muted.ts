import type { Companies } from '../company/company.ts'
import type { Deal } from '../deal.ts'
import { isSameFirm } from '../memory/same-firm.ts'
import { partyNames } from '../party-names.ts'

/** Whether one of a deal's parties is among the muted companies, by whichever of its names. */
export function isMuted(deal: Deal, muted: readonly string[], companies: Companies): boolean {
  const parties = partyNames(deal)
  return muted.some((name) => parties.some((party) => isSameFirm(name, party, companies)))
}
