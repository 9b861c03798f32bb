import type { Deal } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import { type Ballot, votesOn } from './ballot.ts'
import { type Choice, standingValues } from './choose.ts'
import { type Names, namesIn } from './names.ts'
import type { World } from './story.ts'
import { unitOf } from './unit-name.ts'
import type { Sourced } from './vote.ts'

export type Parties = Pick<Deal<SourcedEvidence>, 'acquirers' | 'investors' | 'targets' | 'sellers'>

/** The companies of a deal, each once however its name is written. */
export function partiesOf(ballot: Ballot, { companies }: World): Parties {
  const same = sameNames(namesIn(companies))
  const standing = (pick: (deal: Deal) => readonly Fact<string>[]) =>
    standingValues(votesOn(ballot, pick), same)
  const facts = (pick: (deal: Deal) => readonly Fact<string>[]) =>
    standing(pick).map(({ fact }) => fact)
  return {
    acquirers: facts((deal) => deal.acquirers),
    investors: facts((deal) => deal.investors),
    targets: targetsOf(
      standing((deal) => deal.targets),
      ballot,
    ),
    sellers: facts((deal) => deal.sellers),
  }
}

/** Whether two names are one company's. */
export function sameNames(names: Names): (a: string, b: string) => boolean {
  return (a, b) => names.likeness(names.name(a), names.name(b)) !== 'unlike'
}

/** A part of a company that every language calls otherwise is shown by its name or, if nobody tells that, once. */
function targetsOf(choices: readonly Choice<string>[], ballot: Ballot): readonly Sourced<string>[] {
  const described = choices.filter((choice) => isDescription(choice, ballot))
  const named = choices.filter((choice) => !described.includes(choice))
  const most = described.toSorted((a, b) => b.weight - a.weight).slice(0, 1)
  return (named.length > 0 ? named : most).map(({ fact }) => fact)
}

function isDescription({ fact }: Choice<string>, { reports }: Ballot): boolean {
  const lang = reports.find(({ articleId }) => articleId === fact.evidence.articleId)?.lang ?? 'en'
  const words = fact.value.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return unitOf(words, lang) !== null
}
