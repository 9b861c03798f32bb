import { cutText } from '../src/core/card/cut.ts'
import { feedName } from '../src/core/card/feed-name.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { authorOf } from './author.ts'
import type { CommandReply, Subcommand } from './command.ts'
import { feedNamed } from './feed-named.ts'
import { FEED_TEXTS } from './feed-texts.data.ts'
import { refusal } from './refusal.ts'

const REPEATED = 100

const DONE = { pause: 'paused', resume: 'resumed', remove: 'removed' } as const

/** Pauses, resumes or removes one of the team's feeds. */
export function changeFeed(change: keyof typeof DONE): Subcommand['run'] {
  return async (request, { store, now }) => {
    const texts = inLocale(FEED_TEXTS, request.locale)
    const typed = (request.options['feed'] ?? '').trim()
    const seen = await feedNamed(typed, store, { team: request.team, now })
    if (seen === null) return refusal(texts.missing(cutText(typed, REPEATED)))
    const name = cutText(feedName(seen.feed), REPEATED)
    if (seen.keeper === 'partner') return refusal(texts.partners(name))
    switch (await store.changeFeedOf(seen.feed.id, change, authorOf(request, now))) {
      case 'done':
        return confirmation(texts[DONE[change]](name))
      case 'others':
        return confirmation(texts[DONE[change]](name), texts.othersWantIt)
      case 'managed':
        return refusal(texts.managed(name))
      case 'operator':
        return refusal(texts.operators(name))
      case 'missing':
        return refusal(texts.missing(cutText(typed, REPEATED)))
    }
  }
}

function confirmation(title: string, text?: string): CommandReply {
  const sections = text === undefined ? [] : [{ kind: 'text', text } as const]
  return { card: { title, accent: 'completed', sections }, shared: false }
}
