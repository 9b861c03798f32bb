import { type AskedQueryStore, SEARCH_ORDERS, type SearchOrder } from '../src/ports.ts'
import { readToken } from './query-token.ts'

/** Which deals somebody looks at. */
export interface DealsView {
  /** The query as typed. */
  readonly text: string
  readonly order: SearchOrder
  /** From 1 on. */
  readonly page: number
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
