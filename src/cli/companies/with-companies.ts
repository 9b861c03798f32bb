import { readCompanies } from '../../../config/companies.ts'
import { AppError } from '../../core/error.ts'
import type { Store } from '../../store/store.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'

/** `withStore`, with the starter list and the operator's in it as the bot would have them. */
export async function withCompanies<T>(
  context: FeedContext,
  how: { readonly mustExist: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return withStore(context, how, async (store, config) => {
    const companies = readCompanies(config.companies)
    if (!companies.ok) throw new AppError('invalid', companies.faults.join('\n'))
    await store.applyCompanies(companies.value)
    return work(store)
  })
}
