import { isRejected } from '../correction/corrected-deal.ts'
import { DEAL_STATUSES, type Deal, type DealStatus } from '../deal.ts'

/** What `status:` asks for: how far a deal has come, or that an editor says that it is none. */
export type QueryStatus = DealStatus | 'rejected'

export const QUERY_STATUSES: readonly QueryStatus[] = [...DEAL_STATUSES, 'rejected']

/** The one status that queries know a deal by. */
export function queryStatus(deal: Pick<Deal, 'confidence' | 'status'>): QueryStatus {
  return isRejected(deal) ? 'rejected' : deal.status.value
}
