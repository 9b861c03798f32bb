import type { KyselyPlugin } from 'kysely'

/** A plugin that counts the statements that go to the database. */
export function countingStatements(): KyselyPlugin & { readonly count: number } {
  let count = 0
  return {
    get count() {
      return count
    },
    transformQuery({ node }) {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
}
