import type { SourcedCompany } from '../../store/company/sourced-company.ts'

/** Who owns whom, by a list's own numbers. */
interface OwnerRow {
  readonly kind: 'owner'
  readonly child: string
  readonly parent: string
}

/** `passed`: in order, but nothing to keep, such as a company that is no more. */
export type RowContent =
  | { readonly kind: 'company'; readonly company: SourcedCompany }
  | OwnerRow
  | { readonly kind: 'passed' }
  | { readonly kind: 'fault'; readonly message: string }

/** A row of a list. `place` says where it stands, for people: `line 12`. */
export type ListRow = RowContent & { readonly place: string }

const LONGEST_NAME = 300

/** Why a name cannot be taken; null when it can. */
export function nameFault(name: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'has no name'
  return name.length > LONGEST_NAME ? `has a name of more than ${LONGEST_NAME} characters` : null
}
