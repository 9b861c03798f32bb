import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCard } from '../../src/console/render.ts'
import { renderTerminal } from '../../src/console/render-terminal.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { hostileStory } from '../fakes/hostile-stories.ts'
import { cardsOf } from '../fakes/story-cards.ts'

test('whatever articles hold, page and terminal show text, in every language', () => {
  fc.assert(
    fc.property(hostileStory, fc.constantFrom(...LOCALES), (story, locale) => {
      for (const card of cardsOf(story, locale)) {
        const shown = renderCard(card)
        const json = JSON.stringify(shown)
        expect(json).not.toMatch(/\\ud[89a-f]|"url":"(?!https?:)/i)
        expect(renderTerminal(shown, 'alert', false)).not.toMatch(
          /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u,
        )
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
})
