import type { AskedQueryStore } from '../src/ports.ts'

/** Longer ones, in base64, leave no room beside them in what platforms keep for a button (`action-id.ts`). */
const LONGEST = 70

/** How a query, or what else was asked, stands in the subject of a button: itself, or where that is too long the key it is kept under. */
export async function queryToken(
  text: string,
  store: AskedQueryStore,
  at: number,
): Promise<string> {
  const written = Buffer.from(text).toString('base64url')
  return written.length <= LONGEST ? written : `~${await store.keepQuery(text, at)}`
}

/** Reads what `queryToken` wrote; null for what is kept no more. */
export async function readToken(token: string, store: AskedQueryStore): Promise<string | null> {
  return token.startsWith('~')
    ? store.keptQuery(token.slice(1))
    : Buffer.from(token, 'base64url').toString()
}
