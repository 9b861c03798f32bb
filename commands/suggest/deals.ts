import { headline } from '../../src/core/card/headline.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import type { Story } from '../../src/core/story/story.ts'
import { foldedWords } from '../../src/core/text/fold.ts'
import { findStories } from '../find-stories.ts'
import { typedNumber } from '../typed-number.ts'
import { fits } from './fits.ts'
import type { Asked, Suggestion } from './suggestion.ts'

/** Among so many of the latest deals the beginnings of words are looked for. */
const LATEST = 100
const MOST = 25

/** Stored deals by number or words of their headline: the latest, and of all others those with just these words. */
export async function suggestDeals(asked: Asked): Promise<readonly Suggestion[]> {
  const { asker, typed, store } = asked
  const { id } = typedNumber(typed)
  const numbered = id === null ? null : await store.story(id)
  const latest = await store.stories(0, typed === '' ? MOST : LATEST)
  const recent = latest.filter((story) => fits(labelOf(story, asker.locale), typed))
  const further = recent.length < MOST && typed !== '' ? await withWords(asked) : []
  const stories = [...(numbered === null ? [] : [numbered]), ...recent, ...further]
  return stories.map((story) => ({
    label: labelOf(story, asker.locale),
    value: String(story.id),
  }))
}

async function withWords({ typed, store, now }: Asked): Promise<readonly Story[]> {
  const words = foldedWords(typed).trim()
  if (words === '') return []
  const parts = words
    .split(' ')
    .map((word) => ({ kind: 'text', words: ` ${word} `, stems: [] }) as const)
  const moment = { now, rates: await store.rates() }
  const page = { offset: 0, limit: MOST, order: 'latest' } as const
  return (await findStories(store, { kind: 'and', parts }, moment, page)).stories
}

function labelOf({ id, deal }: Story, locale: Locale): string {
  return `#${id} ${headline(deal, locale)}`
}
