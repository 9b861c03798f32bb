import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCALES } from '../../src/core/card/locale.ts'
import { renderCard } from '../../src/slack/render.ts'
import { hostileStory } from '../fakes/hostile-stories.ts'
import { blockFaults, blocksTooLong, liveMarkup } from '../fakes/slack-blocks.ts'
import { cardsOf } from '../fakes/story-cards.ts'

test('whatever articles hold, Slack takes every card in every language with a text to fall back on', () => {
  fc.assert(
    fc.property(hostileStory, fc.constantFrom(...LOCALES), (story, locale) => {
      for (const card of cardsOf(story, locale)) {
        const { text, blocks } = renderCard(card)
        expect(blockFaults(blocks)).toEqual([])
        expect(blocksTooLong(blocks)).toBe(false)
        expect(liveMarkup(text, false)).toEqual([])
        expect(text.trim().length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(4000)
        expect(JSON.stringify({ text, blocks })).not.toMatch(/\\ud[89a-f]/i)
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
})
