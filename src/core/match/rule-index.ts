import { type Moment, satisfies } from '../query/predicate.ts'
import type { Subject } from '../query/subject.ts'
import { anchorsOf } from './anchors.ts'
import { type Conditions, createConditions, type SharedCondition } from './conditions.ts'
import type { CompiledRule } from './match.ts'
import { eachMember, withMember, withoutMember } from './members.ts'
import { hasPlaces } from './place.ts'
import { eachLeaf, holds, isDisjunction, type RuleTree, treeOf } from './rule-tree.ts'

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
  /** Any of its anchors is enough for it to hold. */
  readonly isList: boolean
  /** The number of the last subject that it was tried on, and of the last match that it is part of. */
  tried: number
  met: number
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
  let subjectNumber = 0
  let matchNumber = 0
  let tries = 0

  function remove(id: Id): void {
    const rule = rules.get(id)
    if (rule === undefined) return
    rules.delete(id)
    unanchored.delete(rule)
    for (const anchor of rule.anchors ?? []) anchor.anchored = withoutMember(anchor.anchored, rule)
    eachLeaf(rule.tree, conditions.giveBack)
  }

  function collect(subject: Subject, moment: Moment, hits: Rule[]): void {
    const holding = conditions.holding(subject, moment)
    const isTrue = (leaf: SharedCondition<Rule>): boolean =>
      hasPlaces(leaf.condition) ? holding.has(leaf) : satisfies(leaf.condition, subject, moment)
    const attempt = (rule: Rule): void => {
      if (rule.met === matchNumber || rule.tried === subjectNumber) return
      rule.tried = subjectNumber
      tries += 1
      if (!rule.isList && !holds(rule.tree, isTrue)) return
      rule.met = matchNumber
      hits.push(rule)
    }
    subjectNumber += 1
    for (const { anchored } of holding) eachMember(anchored, attempt)
    for (const rule of unanchored) attempt(rule)
  }

  return {
    get size() {
      return rules.size
    },
    get tried() {
      return tries
    },
    add(compiled) {
      remove(compiled.id)
      added += 1
      const rule: Rule = indexed(compiled, added, conditions)
      rules.set(rule.id, rule)
      if (rule.anchors === null) unanchored.add(rule)
      for (const anchor of rule.anchors ?? []) anchor.anchored = withMember(anchor.anchored, rule)
    },
    remove,
    match(subjects, moment) {
      const hits: Rule[] = []
      matchNumber += 1
      for (const subject of subjects) collect(subject, moment, hits)
      return hits.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    },
  }
}

function indexed<Id extends number | string>(
  { id, query }: CompiledRule<Id>,
  order: number,
  conditions: Conditions<IndexedRule<Id>>,
): IndexedRule<Id> {
  const tree = treeOf(query, conditions.take)
  const anchors = anchorsOf(tree, conditions.uses())?.conditions ?? null
  const isList = anchors !== null && isDisjunction(tree)
  return { id, order, tree, anchors, isList, tried: 0, met: 0 }
}
