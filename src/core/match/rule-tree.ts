import type { Condition, Query } from '../query/query.ts'

/** A rule's query with another form `C` of its conditions. */
export type RuleTree<C> =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RuleTree<C>[] }
  | { readonly kind: 'not'; readonly part: RuleTree<C> }
  | C

interface Leaf {
  readonly kind: 'condition'
}

/** The query with every condition replaced. */
export function treeOf<C extends Leaf>(
  query: Query,
  replace: (condition: Condition) => C,
): RuleTree<C> {
  switch (query.kind) {
    case 'everything':
      return query
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => treeOf(part, replace)) }
    case 'not':
      return { kind: 'not', part: treeOf(query.part, replace) }
    default:
      return replace(query)
  }
}

/** Whether the tree holds, given which of its conditions do. */
export function holds<C extends Leaf>(tree: RuleTree<C>, isTrue: (leaf: C) => boolean): boolean {
  switch (tree.kind) {
    case 'everything':
      return true
    case 'and':
      return tree.parts.every((part) => holds(part, isTrue))
    case 'or':
      return tree.parts.some((part) => holds(part, isTrue))
    case 'not':
      return !holds(tree.part, isTrue)
    case 'condition':
      return isTrue(tree)
  }
}

/** Whether any one condition of the tree is enough for it to hold. */
export function isDisjunction<C extends Leaf>(tree: RuleTree<C>): boolean {
  return tree.kind === 'condition' || (tree.kind === 'or' && tree.parts.every(isDisjunction))
}

/** Calls `visit` for every condition of the tree. */
export function eachLeaf<C extends Leaf>(tree: RuleTree<C>, visit: (leaf: C) => void): void {
  switch (tree.kind) {
    case 'everything':
      return
    case 'and':
    case 'or':
      for (const part of tree.parts) eachLeaf(part, visit)
      return
    case 'not':
      eachLeaf(tree.part, visit)
      return
    case 'condition':
      visit(tree)
  }
}
