import { companyKey } from '../../src/core/company/key.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import { namesAsked } from '../../src/core/query/watches-company.ts'
import { numberText } from '../find-company.ts'
import { fits } from './fits.ts'
import type { Asked, Suggestion } from './suggestion.ts'

/** So many of each kind. */
const MOST = 25

/** Companies that the channel watches, those that deals name, and those of the registry. */
export async function suggestCompanies(asked: Asked): Promise<readonly Suggestion[]> {
  const names = await companyNames(asked)
  return names.map((name) => ({ label: name, value: name }))
}

/** The names of these companies. */
export async function companyNames({ asker, typed, store }: Asked): Promise<readonly string[]> {
  const watched = await watchedNames(asker.channel, store)
  const [found, told] =
    typed === ''
      ? [[], []]
      : await Promise.all([store.searchCompanies(typed, MOST), store.partiesLike(typed, MOST)])
  const names = [
    ...watched.filter((name) => fits(name, typed)),
    ...told,
    ...found.map(({ name }) => name),
  ]
  return [...new Map(names.toReversed().map((name) => [companyKey(name), name])).values()]
    .toReversed()
    .filter((name) => name.trim() !== '')
}

/** Companies of the registry, for what is said of just one of them. */
export async function suggestCompanyNumbers({
  typed,
  store,
}: Asked): Promise<readonly Suggestion[]> {
  const found = typed === '' ? [] : await store.searchCompanies(typed, MOST)
  return found.map(({ id, name, match }) => ({
    label: `${numberText(id)} ${match === name ? name : `${name} (${match})`}`,
    value: numberText(id),
  }))
}

async function watchedNames(channel: string, store: Asked['store']): Promise<readonly string[]> {
  const subscriptions = await store.subscriptionsOf(channel)
  return subscriptions.flatMap(({ rules }) =>
    rules.flatMap(({ query }) => {
      const read = parseQuery(query)
      return read.ok ? namesAsked(read.value) : []
    }),
  )
}
