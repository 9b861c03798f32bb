import type { Deal } from './deal.ts'

/** The names of everybody who has a part in a deal, as written; one who has two parts is named twice. */
export function partyNames({ acquirers, investors, targets, sellers }: Deal): readonly string[] {
  return [...acquirers, ...investors, ...targets, ...sellers].map(({ value }) => value)
}
