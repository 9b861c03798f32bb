import type { Clause, Roles } from './clause.ts'
import type { Name } from './name.ts'
import { unitAfter } from './unit.ts'

/** "buys the mobile unit of Norvik" and "buys Norvik's mobile unit": the unit is bought, Norvik sells; null when no such unit is named. */
export function unitTarget(clause: Clause, object: Name | undefined): Partial<Roles> | null {
  const unit = unitAfter(clause, clause.after)
  if (unit?.owner === undefined || unit.isStake) return null
  if (object !== undefined && object !== unit.owner && !object.possessive) return null
  return { targets: [unit.party], sellers: [unit.owner] }
}
