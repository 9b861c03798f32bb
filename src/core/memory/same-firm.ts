import type { Companies } from '../company/company.ts'
import { companyKey } from '../company/key.ts'
import type { Fact } from '../fact.ts'

/**
 * Whether two names stand for one company for sure: the registry says so, or they are written alike but for legal form,
 * case and accents. That one leads the other is not enough: "Halden" may be "Halden Energy" or "Halden Foods".
 */
export function isSameFirm(a: string, b: string, companies: Companies): boolean {
  const [known, other] = [companies.named(a), companies.named(b)]
  if (known !== null && other !== null) return known.id === other.id
  const key = companyKey(a)
  return key !== '' && key === companyKey(b)
}

/** The first of the names that also stands among the others, as it is written there; null when none does. */
export function sharedFirm(
  names: readonly Fact<string>[],
  others: readonly Fact<string>[],
  companies: Companies,
): string | null {
  const shared = names.find(({ value }) =>
    others.some((other) => isSameFirm(value, other.value, companies)),
  )
  return shared?.value ?? null
}
