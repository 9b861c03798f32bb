import { type AskedQueryStore, SEARCH_ORDERS, type SearchOrder } from '../src/ports.ts'

/** Which deals somebody looks at. */
export interface DealsView {
  /** The query as typed. */
  readonly text: string
  readonly order: SearchOrder
  /** From 1 on. */
  readonly page: number
}

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

/** A view as its buttons know it: with the token of its query. */
export type TokenView = Omit<DealsView, 'text'> & { readonly token: string }

/** The subject of a button that asks for the view. */
export function viewSubject({ order, page, token }: TokenView): string {
  return `${page}.${order}.${token}`
}

/** Reads what a control of `/deals` is about; null for what none of them is, and for a query that is kept no more. */
export async function readViewSubject(
  subject: string,
  store: AskedQueryStore,
): Promise<DealsView | null> {
  const [, page, name, token] = /^([1-9]\d{0,2})\.([a-z]+)\.(~?[\w-]*)$/.exec(subject) ?? []
  const order = SEARCH_ORDERS.find((one) => one === name)
  if (order === undefined || token === undefined) return null
  const text = await readToken(token, store)
  return text === null ? null : { page: Number(page), order, text }
}

/** Reads what `queryToken` wrote; null for what is kept no more. */
export async function readToken(token: string, store: AskedQueryStore): Promise<string | null> {
  return token.startsWith('~')
    ? store.keptQuery(token.slice(1))
    : Buffer.from(token, 'base64url').toString()
}
