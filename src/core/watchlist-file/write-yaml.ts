import { stringify } from 'yaml'
import type { ListInFile } from './watchlist-file.ts'

/** The watchlists as the configuration file has them. */
export function writeYaml(lists: readonly ListInFile[]): string {
  const watchlists = lists.map(({ name, rules }) => ({
    ...(name === null ? {} : { name }),
    rules: rules.map(({ query }) => query),
  }))
  return stringify({ watchlists }, { lineWidth: 0 })
}
