import { BUTTON_TEXTS } from '../src/core/card/button-texts.data.ts'
import type { Card, CardButton } from '../src/core/card/card.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Action } from './action.ts'
import { askedStory } from './asked-story.ts'
import { directChannel } from './direct-channel.ts'
import { FOLLOW_TEXTS } from './follow-texts.data.ts'
import { refusal } from './refusal.ts'

/** Tells the presser by direct message how the deal goes on. */
export const follow: Action = {
  name: 'follow',
  permission: 'everyone',
  async run(request, context) {
    const texts = inLocale(FOLLOW_TEXTS, request.locale)
    if (request.platform === 'console') return refusal(texts.noMessages)
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const { id, deal } = asked.story
    const channel = directChannel(request)
    const follows = { storyId: id, channel, language: request.locale, at: context.now }
    const title = (await context.store.follow(follows)) ? texts.followed(id) : texts.already(id)
    const buttons = [unfollowButton(id, request.locale)]
    const sections: Card['sections'] = [
      { kind: 'text', text: headline(deal, request.locale) },
      { kind: 'buttons', buttons },
    ]
    return { card: { title, accent: 'completed', sections }, shared: false }
  },
}

/** Ends it. */
export const unfollow: Action = {
  name: 'unfollow',
  permission: 'everyone',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const { id } = asked.story
    const texts = inLocale(FOLLOW_TEXTS, request.locale)
    const ended = await context.store.unfollow(id, directChannel(request))
    if (!ended) return refusal(texts.notFollowed(id))
    const card: Card = { title: texts.unfollowed(id), accent: 'completed', sections: [] }
    return { card, shared: false }
  },
}

function unfollowButton(id: number, locale: Locale): CardButton {
  const label = inLocale(BUTTON_TEXTS, locale).unfollow
  return { label, action: 'unfollow', subject: String(id), style: 'plain' }
}
