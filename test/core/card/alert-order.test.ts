import { expect, test } from 'vitest'
import type { CardSection } from '../../../src/core/card/card.ts'
import { alertCard } from '../../../src/core/card/deal-card.ts'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Report, Story } from '../../../src/core/story/story.ts'
import { fact, META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

function storyOf(reports: readonly Report[]): Story {
  const [first, ...others] = reports
  if (first === undefined) throw new Error('no report')
  return { id: 12, version: 2, ...fuseReports([first, ...others], NO_WORLD) }
}

const RUMOUR = reportOf({ ...META_SCALE, status: 'rumored', priceBn: 14, valuationBn: 60 })
const WANG = { name: 'Alexandr Wang', role: null, from: 'Scale AI', to: 'Meta' }

function later(day: number, values: Partial<typeof META_SCALE>): Report {
  return reportOf(
    { ...META_SCALE, valuationBn: 60, people: [fact(WANG)], ...values },
    { articleId: day, source: `Paper ${day}`, publishedAt: Date.UTC(2025, 5, day, 14, 5) },
  )
}

function headOf(section: CardSection): string {
  if (section.kind === 'text') return section.text.split(':')[0] ?? ''
  return 'label' in section ? section.label : section.kind
}

test('an alert goes from the facts to the evidence, the sources, the doubts and the changes', () => {
  const { sections } = alertCard(storyOf([RUMOUR, later(20, {})]), 'en')
  expect(sections.map(headOf)).toEqual([
    'fields',
    'People',
    'Evidence',
    'Sources',
    'Check the figures',
    'Sources differ. Price',
    'What changed',
  ])
})

test('an alert tells the latest changes with the articles that brought them', () => {
  const story = storyOf([RUMOUR, later(20, { status: 'announced', priceBn: 14.3 }), later(21, {})])
  const told = alertCard(story, 'fr').sections.find((one) => headOf(one) === 'Ce qui a changé')
  expect(told).toEqual({
    kind: 'links',
    label: 'Ce qui a changé',
    links: [
      {
        text: 'Annoncée → Finalisée · 21 juin 2025, 14:05 UTC',
        url: 'https://news.example/21',
      },
      {
        text: 'Prix\u00a0: 14 milliards de dollars → 14,3 milliards de dollars · 20 juin 2025, 14:05 UTC',
        url: 'https://news.example/20',
      },
      {
        text: 'Rumeur → Annoncée · 20 juin 2025, 14:05 UTC',
        url: 'https://news.example/20',
      },
    ],
  })
})

test('a story that has not changed says nothing of changes', () => {
  for (const locale of LOCALES) {
    const { sections } = alertCard(storyOf([RUMOUR]), locale)
    expect(sections.at(-1)?.kind).toBe('text')
  }
})

test('of many sources an alert names the first and counts the others', () => {
  const reports = Array.from({ length: 12 }, (_, at) => reportOf(META_SCALE, { articleId: at + 1 }))
  const sources = alertCard(storyOf(reports), 'es').sections.find(
    (one) => headOf(one) === 'Fuentes',
  )
  if (sources?.kind !== 'links') throw new Error('no sources')
  expect(sources.links).toHaveLength(9)
  expect(sources.links.at(-1)).toEqual({ text: 'y 4 más', url: null })
})
