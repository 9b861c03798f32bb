import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Moment } from '../../core/query/predicate.ts'
import type { Reading } from './condition.ts'
import type { Expression } from './expression.ts'

/** How a row of `story_search`, called `s`, is read in PostgreSQL. */
export function readingAt(moment: Moment): Reading {
  return { moment, contains, matches }
}

function contains(terms: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`(strpos(s.line, ${` ${terms.join(' ')} `}) > 0)`
}

/** Whether the terms of the row `s` fit the expression. */
export function matches(expression: Expression): RawBuilder<SqlBool> {
  return sql`(s.terms @@ ${match(expression)}::tsquery)`
}

/** The expression in PostgreSQL's language. */
function match(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `'${expression.term}'`
    case 'none':
      return `!${match(expression.part)}`
    case 'all':
      return joined('&', expression.parts)
    case 'any':
      return joined('|', expression.parts)
  }
}

function joined(operator: '&' | '|', parts: readonly Expression[]): string {
  return `(${[...new Set(parts.map(match))].join(operator)})`
}
