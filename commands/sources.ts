import { sourcesCard } from '../src/core/card/sources-card.ts'
import type { Action } from './action.ts'
import { askedStory } from './asked-story.ts'

/** Shows who reports a deal, in which language, and whose word each article prints. */
export const sources: Action = {
  name: 'sources',
  permission: 'everyone',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    return { card: sourcesCard(asked.story, request.locale), shared: false }
  },
}
