import { type Moment, satisfies } from '../query/predicate.ts'
import type { Subject } from '../query/subject.ts'
import { anchorsOf } from './anchors.ts'
import { createConditions, type SharedCondition } from './conditions.ts'
import type { CompiledRule } from './match.ts'
import { eachMember, withMember, withoutMember } from './members.ts'
import { hasPlaces } from './place.ts'
import { eachLeaf, holds, type RuleTree, treeOf } from './rule-tree.ts'

/** Watch rules kept so that all of them are held against an article in one pass over its words. */
export interface RuleIndex<Id extends number | string> {
  readonly size: number
  /** How many rules have been tried so far: what their anchors let through. */
  readonly tried: number
  /** Adds a rule at the end, in place of one with the same id. */
  add(rule: CompiledRule<Id>): void
  /** Removes the rule, if it is there. */
  remove(id: Id): void
  /** The ids of the rules that select at least one of the subjects, in the order they were added in. */
  match(subjects: readonly Subject[], moment: Moment): Id[]
}

interface IndexedRule<Id> {
  readonly id: Id
  /** Rules count up in the order they were added in. */
  readonly order: number
  readonly tree: RuleTree<SharedCondition<IndexedRule<Id>>>
  /** It is looked at only when one of them holds; null: always. */
  readonly anchors: readonly SharedCondition<IndexedRule<Id>>[] | null
}

/**
 * Gives what trying each rule by itself gives, at a cost that grows with what the article meets and not with the number
 * of rules: conditions are shared by the rules, those that an article meets are found from its words and values, and
 * only rules anchored at one of them are tried. Adding and removing cost as much as the rule is long.
 */
export function createRuleIndex<Id extends number | string>(): RuleIndex<Id> {
  type Rule = IndexedRule<Id>
  const rules = new Map<Id, Rule>()
  const conditions = createConditions<Rule>()
  const unanchored = new Set<Rule>()
  let added = 0
  let uses = 0
  let tries = 0

  function remove(id: Id): void {
    const rule = rules.get(id)
    if (rule === undefined) return
    rules.delete(id)
    unanchored.delete(rule)
    for (const anchor of rule.anchors ?? []) anchor.anchored = withoutMember(anchor.anchored, rule)
    eachLeaf(rule.tree, (leaf) => {
      uses -= 1
      conditions.giveBack(leaf)
    })
  }

  return {
    get size() {
      return rules.size
    },
    get tried() {
      return tries
    },
    add({ id, query }) {
      remove(id)
      const tree = treeOf(query, (condition) => {
        uses += 1
        return conditions.take(condition)
      })
      added += 1
      const anchors = anchorsOf(tree, uses)?.conditions ?? null
      const rule = { id, order: added, tree, anchors }
      rules.set(id, rule)
      if (anchors === null) unanchored.add(rule)
      for (const anchor of anchors ?? []) anchor.anchored = withMember(anchor.anchored, rule)
    },
    remove,
    match(subjects, moment) {
      const hits = new Set<Rule>()
      for (const subject of subjects) {
        const holding = conditions.holding(subject, moment)
        const isTrue = (leaf: SharedCondition<Rule>): boolean =>
          hasPlaces(leaf.condition) ? holding.has(leaf) : satisfies(leaf.condition, subject, moment)
        for (const rule of candidates(holding, unanchored)) {
          if (hits.has(rule)) continue
          tries += 1
          if (holds(rule.tree, isTrue)) hits.add(rule)
        }
      }
      return [...hits].toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    },
  }
}

/** The rules anchored at one of the conditions, and those without anchor, each once. */
function candidates<R extends object>(
  holding: ReadonlySet<SharedCondition<R>>,
  unanchored: ReadonlySet<R>,
): ReadonlySet<R> {
  const found = new Set(unanchored)
  for (const { anchored } of holding) eachMember(anchored, (rule) => void found.add(rule))
  return found
}
