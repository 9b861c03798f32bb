import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCALES } from '../../src/core/card/locale.ts'
import { renderBare, renderPlain } from '../../src/discord/plain.ts'
import { renderCard } from '../../src/discord/render.ts'
import { FLAG, messageFlaws, pingsOf } from '../fakes/discord-message-rules.ts'
import { textOf } from '../fakes/discord-world.ts'
import { hostileStory } from '../fakes/hostile-stories.ts'
import { cardsOf } from '../fakes/story-cards.ts'

const ALLOWED = FLAG.v2 | FLAG.suppressEmbeds

test('whatever articles hold, Discord takes every card in every language, and nobody is pinged', () => {
  fc.assert(
    fc.property(hostileStory, fc.constantFrom(...LOCALES), (story, locale) => {
      for (const card of cardsOf(story, locale)) {
        for (const body of [renderCard(card), renderBare(card), renderPlain(card)]) {
          const payload = { ...body }
          expect(messageFlaws(payload, ALLOWED)).toEqual([])
          expect(pingsOf({ ...payload, allowed_mentions: undefined })).toEqual([])
          expect(JSON.stringify(payload)).not.toMatch(/\\ud[89a-f]/i)
        }
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

test('a masked link leads to the web only, and its text holds no other', () => {
  fc.assert(
    fc.property(hostileStory, fc.constantFrom(...LOCALES), (story, locale) => {
      const shown = cardsOf(story, locale).map((card) => textOf(renderCard(card)))
      const escaped = shown.join('\n').replace(/\\[\p{P}\p{S}]/gu, '')
      for (const [, label, address] of escaped.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
        expect(address).toMatch(/^https?:\/\/[^@/\\\s]+\//)
        expect(label).not.toMatch(/[[\]]/)
      }
      expect(escaped).not.toMatch(/(?<!\]\()\bhttps?:\/\//)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})
