import type { ListInFile, RuleInFile } from './watchlist-file.ts'

/** Rules with the lists they stand in, gathered by list in the order in which the lists first come. */
export function collectedLists(
  rows: readonly { readonly name: string | null; readonly rule: RuleInFile }[],
): readonly ListInFile[] {
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, inside]) => ({
    name,
    rules: inside.map(({ rule }) => rule),
  }))
}
