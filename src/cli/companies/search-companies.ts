import type { FeedContext } from '../stored-feeds.ts'
import { withCompanies } from './with-companies.ts'

export interface SearchOptions {
  readonly json: boolean
  readonly limit: number
}

/** Prints the companies whose names are nearest to a text, with their owners. */
export async function searchCompanies(
  text: string,
  { json, limit }: SearchOptions,
  context: FeedContext,
): Promise<0> {
  return withCompanies<0>(context, { mustExist: true }, async (store) => {
    const found = await store.searchCompanies(text, limit)
    const details = await Promise.all(
      found.map(async (company) => ({ ...company, details: await store.company(company.id) })),
    )
    const companies = details.map(({ id, name, match, details: more }) => ({
      id,
      name,
      match,
      names: more?.names.map((one) => one.name) ?? [],
      owners: more?.owners.map((owner) => owner.name) ?? [],
    }))
    if (json) context.write(`${JSON.stringify(companies)}\n`)
    else for (const company of companies) context.write(`${inWords(company)}\n`)
    if (companies.length === 0) context.warn('No companies found.\n')
    return 0
  })
}

function inWords(company: {
  readonly id: number
  readonly name: string
  readonly match: string
  readonly owners: readonly string[]
}): string {
  const { id, name, match, owners } = company
  const known = match === name ? '' : `, known as ${match}`
  return `#${id} ${[name, ...owners].join(' < ')}${known}`
}
