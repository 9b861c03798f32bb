import type { Company } from '../../core/company/company.ts'
import type { Store } from '../../store/store.ts'
import { operatorAt } from '../operator.ts'
import type { FeedContext } from '../stored-feeds.ts'
import { UsageError } from '../usage-error.ts'
import { withCompanies } from './with-companies.ts'

/** Adds or removes a name of a company, which is told by its number or any of its names. Gives the exit code. */
export async function changeAlias(
  change: 'add' | 'remove',
  { target, alias }: { readonly target: string; readonly alias: string },
  context: FeedContext,
): Promise<0 | 1> {
  return withCompanies(context, { mustExist: true }, async (store) => {
    const company = await companyNamed(target, store)
    const outcome =
      change === 'add'
        ? await store.addAlias(company.id, alias, operatorAt(Date.now()))
        : await store.removeAlias(company.id, alias, operatorAt(Date.now()))
    const [code, said] = OUTCOMES[outcome]
    const text = `#${company.id} ${company.name}: "${alias}" ${said}\n`
    if (code === 0) context.write(text)
    else context.warn(text)
    return code
  })
}

const OUTCOMES = {
  added: [0, 'is now one of its names'],
  known: [0, 'is one of its names already'],
  taken: [1, 'was confirmed for another company; remove it there first'],
  removed: [0, 'is no longer one of its names'],
  listed: [1, 'comes from a list; change the list'],
  missing: [1, 'is none of its names'],
} as const

async function companyNamed(target: string, store: Store): Promise<Company> {
  const number = /^#?(\d{1,15})$/.exec(target)?.[1]
  const byNumber = number === undefined ? null : await store.company(Number(number))
  const company = byNumber ?? (await store.companiesNamed([target])).named(target)
  if (company !== null) return company
  throw new UsageError(
    `"${target}" stands for no company, or for several: "companies search" shows them with their numbers.`,
  )
}
