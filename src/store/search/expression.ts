/** A combination of terms that the search indexes of both databases understand. */
export type Expression =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'none'; readonly part: Expression }

/** A term that no story has. */
const NO_STORY = 'nothing§'

export function oneTerm(term: string): Expression {
  return { kind: 'term', term }
}

/** All of them; there must be one. */
export function all(parts: readonly Expression[]): Expression {
  return joined('all', parts)
}

/** At least one of them; no story when there are none. */
export function any(parts: readonly Expression[]): Expression {
  return joined('any', parts)
}

/** Whether each story that fits has one of the expression's terms, so that an inverted index knows them all. */
export function asksForTerms(expression: Expression): boolean {
  switch (expression.kind) {
    case 'term':
      return true
    case 'none':
      return false
    case 'all':
      return expression.parts.some(asksForTerms)
    case 'any':
      return expression.parts.every(asksForTerms)
  }
}

/** How many terms the expression has; one that comes twice counts twice. */
export function termsIn(expression: Expression): number {
  switch (expression.kind) {
    case 'term':
      return 1
    case 'none':
      return termsIn(expression.part)
    default:
      return expression.parts.reduce((sum, part) => sum + termsIn(part), 0)
  }
}

function joined(kind: 'all' | 'any', parts: readonly Expression[]): Expression {
  const [first, ...others] = parts
  if (first === undefined) return oneTerm(NO_STORY)
  return others.length === 0 ? first : { kind, parts }
}
