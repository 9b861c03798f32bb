import { AppError } from '../core/error.ts'

/** Where the store is, read from DATABASE_URL. */
export type Address =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: URL }

/**
 * Reads `sqlite:PATH`, `sqlite::memory:`, `postgres://…` or `postgresql://…`; `sqlite://PATH` is taken as
 * `sqlite:PATH`. Refuses anything else with `invalid`; the refusal repeats nothing of the address, which may hold a
 * password.
 */
export function parseAddress(url: string): Address {
  const path = /^sqlite:(?:\/\/)?(.+)$/s.exec(url)?.[1]
  if (path !== undefined) return { kind: 'sqlite', path }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    return { kind: 'postgres', url: new URL(url) }
  }
  throw new AppError(
    'invalid',
    'DATABASE_URL is not an address of a database. Allowed are sqlite:PATH, for example sqlite:data/dealbell.db, ' +
      'and postgres://USER:PASSWORD@HOST:5432/DATABASE with special characters in the password percent-encoded.',
  )
}
