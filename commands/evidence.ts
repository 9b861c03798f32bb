import { detailsCard } from '../src/core/card/deal-card.ts'
import { recall } from '../src/core/memory/recall.ts'
import type { Action } from './action.ts'
import { askedStory } from './asked-story.ts'

/** Shows the sentence that proves each fact of a deal. */
export const evidence: Action = {
  name: 'evidence',
  permission: 'everyone',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const { stories, companies } = await context.store.earlierStories(asked.story)
    const before = recall(asked.story, stories, { companies, rates: await context.store.rates() })
    return { card: detailsCard(asked.story, request.locale, before), shared: false }
  },
}
