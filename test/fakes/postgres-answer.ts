import { z } from 'zod'

/** Address of a PostgreSQL for the tests, or why there is none. */
export type PostgresAnswer = { readonly url: string } | { readonly error: string }

/** Reads the answer of the guard, or of the door to it, from JSON. */
export function parseAnswer(json: string): PostgresAnswer {
  return z
    .union([z.object({ url: z.string() }), z.object({ error: z.string() })])
    .parse(JSON.parse(json))
}
