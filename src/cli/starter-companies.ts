import { readCompanies } from '../../config/companies.ts'
import { type CompanyRegistry, companiesOf } from '../core/company/registry.ts'
import { AppError } from '../core/error.ts'

/** The companies of the list that comes with Dealbell, for programs that use no database. */
export function starterCompanies(): CompanyRegistry {
  const listed = readCompanies(null)
  if (!listed.ok) throw new AppError('internal', listed.faults.join('\n'))
  const numbers = new Map(listed.value.map(({ name }, at) => [name, at + 1]))
  return companiesOf(
    listed.value.map(({ name, parent, names }, at) => ({
      id: at + 1,
      name,
      parentId: parent === null ? null : (numbers.get(parent) ?? null),
      names: names.map((one) => ({ ...one, rank: 0 })),
    })),
  )
}
