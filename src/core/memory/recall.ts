import type { Story, World } from '../story/story.ts'
import { isEcho } from './echo.ts'
import type { Memory } from './memory.ts'
import { recallSeller, recallSeries } from './other-deals.ts'
import { firstToldAt } from './past.ts'
import { aboutTheSame, recallAttempts, recallDeals, recallStake } from './target-deals.ts'
import { recallValuation } from './valuations.ts'

/**
 * What was before a story's deal, the most interesting first: one of each kind, then the rest. `others` are stories that
 * may have a company in common with it; those count that were first told before it was.
 */
export function recall(story: Story, others: readonly Story[], world: World): readonly Memory[] {
  const now = firstToldAt(story)
  const past = others
    .filter((one) => one.id !== story.id && firstToldAt(one) < now)
    .toSorted((a, b) => firstToldAt(b) - firstToldAt(a) || b.id - a.id)
  const { companies } = world
  const about = aboutTheSame(story, past, companies).filter((one) => !isEcho(story, one, companies))
  const stake = recallStake(story, about, companies)
  const told = new Set(stake.map((memory) => memory.past.id))
  const kinds: readonly (readonly Memory[])[] = [
    recallValuation(story, about, world),
    recallAttempts(about),
    stake,
    recallDeals(about.filter(({ id }) => !told.has(id))),
    recallSeries(story, past, companies),
    recallSeller(story, past, companies),
  ]
  return [...kinds.flatMap(([first]) => first ?? []), ...kinds.flatMap(([, ...rest]) => rest)]
}
