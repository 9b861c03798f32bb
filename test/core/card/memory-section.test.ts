import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/card/card.ts'
import { alertCard, detailsCard } from '../../../src/core/card/deal-card.ts'
import { recall } from '../../../src/core/memory/recall.ts'
import type { Story } from '../../../src/core/story/story.ts'
import { NO_WORLD } from '../../fakes/deals.ts'
import { storyOn, valued } from '../../fakes/past-stories.ts'

const ROUND = { type: 'funding_round', targets: ['Kiesel Robotics'] } as const

const STORY = storyOn('2025-06-12', 9, ROUND, { valuation: valued(420e6) })

const ROUNDS = [
  storyOn('2024-05-03', 4, { ...ROUND, round: 'Series C' }, { valuation: valued(200e6) }),
  storyOn('2023-05-03', 3, { ...ROUND, round: 'Series B', priceBn: 0.03 }),
  storyOn('2022-05-03', 2, { ...ROUND, round: 'Series A' }),
  storyOn('2021-05-03', 1, { ...ROUND, round: 'Seed' }),
]

const BEFORE = recall(STORY, ROUNDS, NO_WORLD)

function linksUnder(card: Card, label: string) {
  return card.sections.flatMap((section) =>
    section.kind === 'links' && section.label === label ? section.links : [],
  )
}

test('an alert tells three things that were before, each leading to the article that told it', () => {
  expect(linksUnder(alertCard(STORY, 'en', BEFORE), 'Before')).toEqual([
    { text: 'Valuation up from US$200m in May 2024 (+110%) · #4', url: 'https://news.example/4' },
    { text: 'May 2024: Series C · #4', url: 'https://news.example/4' },
    { text: 'May 2023: Series B, US$30m · #3', url: 'https://news.example/3' },
  ])
  expect(linksUnder(alertCard(STORY, 'de', BEFORE), 'Zuvor')[0]?.text).toBe(
    'Bewertung gestiegen von 200 Mio. US-Dollar im Mai 2024 (+110\u00A0%) · #4',
  )
})

test('an alert about a deal without a past has no such section', () => {
  expect(JSON.stringify(alertCard(STORY, 'en', []))).not.toContain('Before')
})

test('the details card tells all of it and quotes the sentences behind, with source and day', () => {
  const card = detailsCard(STORY, 'en', BEFORE)
  expect(linksUnder(card, 'Before')).toHaveLength(5)
  const quotes = card.sections.flatMap((section) =>
    section.kind === 'quotes' && section.label === 'Evidence of what was before'
      ? section.quotes
      : [],
  )
  expect(quotes.slice(0, 2)).toEqual([
    {
      text: 'valued at 200000000',
      source: { text: 'Paper 4 · 3 May 2024 · #4', url: 'https://news.example/4' },
    },
    {
      text: 'valued at 420000000',
      source: { text: 'Paper 9 · 12 June 2025 · #9', url: 'https://news.example/9' },
    },
  ])
})

function bought(day: string, id: number, target: string): Story {
  return storyOn(day, id, { acquirers: ['Nordwind'], targets: [target] })
}

test('a series names its deals', () => {
  const past = [bought('2025-02-03', 1, 'Marlow'), bought('2025-03-03', 2, 'Tidewater')]
  const now = bought('2025-06-12', 3, 'Halden Energy')
  const [line] = linksUnder(alertCard(now, 'en', recall(now, past, NO_WORLD)), 'Before')
  expect(line?.text).toBe(
    'Third purchase by Nordwind since February 2025, after Tidewater and Marlow · #2, #1',
  )
})
