import type { Expression } from './expression.ts'
import { EVERY } from './term.ts'

/** The expression in FTS5's language, in which `not` has two sides. */
export function match(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `"${expression.term}"`
    case 'any':
      return joined('OR', expression.parts)
    case 'none':
      return `("${EVERY}" NOT ${match(expression.part)})`
    case 'all':
      return matchAll(expression.parts)
  }
}

function matchAll(parts: readonly Expression[]): string {
  const without = parts.flatMap((part) => (part.kind === 'none' ? [part.part] : []))
  const having = parts.filter(({ kind }) => kind !== 'none')
  const held = having.length === 0 ? `"${EVERY}"` : joined('AND', having)
  return without.length === 0 ? held : `(${held} NOT ${joined('OR', without)})`
}

function joined(operator: 'AND' | 'OR', parts: readonly Expression[]): string {
  return `(${[...new Set(parts.map(match))].join(` ${operator} `)})`
}
