import type { Account, Subject } from './account.ts'
import type { Name } from './likeness.ts'
import type { Names } from './names.ts'
import { sameField } from './unit-name.ts'

/** Those who sell several things of which it is sure that they are not one. */
export function busySellers(accounts: readonly Account[], names: Names): ReadonlySet<Name> {
  const sales = accounts.filter(({ sellers, targets }) => sellers.length > 0 && targets.length > 0)
  const busy = new Set<Name>()
  for (const [at, a] of sales.entries()) {
    for (const b of sales.slice(at + 1)) {
      if (!isOtherSale(a, b, names)) continue
      for (const seller of a.sellers) {
        for (const other of b.sellers) {
          if (seller !== other && names.likeness(seller, other) === 'unlike') continue
          busy.add(seller).add(other)
        }
      }
    }
  }
  return busy
}

function isOtherSale({ targets: a }: Account, { targets: b }: Account, names: Names): boolean {
  return a.every((one) => b.every((other) => isOther(one, other, names)))
}

function isOther(a: Subject, b: Subject, names: Names): boolean {
  if (a.isDescribed !== b.isDescribed) return false
  if (a.unit !== null && b.unit !== null) return sameField(a.unit, b.unit) === 'unlike'
  return a.unit === null && b.unit === null && names.likeness(a.name, b.name) === 'unlike'
}
