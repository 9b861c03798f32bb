import { z } from 'zod'
import { parseQuery } from '../src/core/query/parse.ts'

/** A query that selects something; `what` is what the faults call it. */
export function queryText(what: string) {
  return z.string(`must be a ${what}`).superRefine((query, context) => {
    const parsed = parseQuery(query)
    if (!parsed.ok) {
      const { column, message } = parsed.error
      context.addIssue({ code: 'custom', message: `column ${column} of the ${what}: ${message}` })
    } else if (parsed.value.kind === 'everything') {
      context.addIssue({ code: 'custom', message: `the ${what} is empty` })
    }
  })
}
