import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/card/card.ts'
import { alertCard, detailsCard } from '../../../src/core/card/deal-card.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { originOf } from '../../../src/core/story/origin.ts'
import type { Report, Story } from '../../../src/core/story/story.ts'
import { META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

function told(articleId: number, source: string, amount: number): Report {
  const report = reportOf(META_SCALE, { articleId, source })
  const price = { amount, currency: 'USD', precision: 'exact' } as const
  const words = Array.from({ length: 60 }, (_, at) => `${source.replaceAll(' ', '')}${at}`)
  const origin = originOf(`Article ${articleId}`, words.join(' '))
  return {
    ...report,
    origin,
    deal: { ...report.deal, price: { ...report.deal.type, value: price } },
  }
}

function storyOf(first: Report, ...others: readonly Report[]): Story {
  return { id: 12, version: 1, ...fuseReports([first, ...others], NO_WORLD) }
}

function texts({ sections }: Card): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'text' ? [section.text] : []))
}

test('values on which the sources differ stand side by side with those who give them', () => {
  const story = storyOf(
    told(1, 'Wire One', 14.3e9),
    told(2, 'Wire Two', 14.3e9),
    told(3, 'Les Nouvelles', 14.8e9),
  )
  expect(texts(alertCard(story, 'en'))).toContain(
    'Sources differ. Price: US$14.3bn (Wire One, Wire Two); US$14.8bn (Les Nouvelles)',
  )
  expect(texts(alertCard(story, 'de'))).toContain(
    'Die Quellen sind uneins. Preis: 14,3 Mrd. US-Dollar (Wire One, Wire Two); 14,8 Mrd. US-Dollar (Les Nouvelles)',
  )
})

test('who prints what another wrote is no further source', () => {
  const first = told(1, 'Wire One', 14.3e9)
  const copy = { ...told(2, 'Daily Copy', 14.3e9), origin: first.origin, title: first.title }
  const story = storyOf(first, copy, told(3, 'Own Desk', 14.3e9))
  expect(alertCard(story, 'en').footer).toBe('#12 · 3 articles, 2 independent sources')
  expect(alertCard(story, 'de').footer).toBe('#12 · 3 Artikel, 2 unabhängige Quellen')
})

test('the details card numbers its sources', () => {
  const story = storyOf(told(1, 'Wire One', 14.3e9), told(2, 'Wire Two', 14.3e9))
  const links = detailsCard(story, 'en').sections.find(({ kind }) => kind === 'links')
  expect(links).toMatchObject({
    links: [{ text: '1. Wire One: Article 1 (en)' }, { text: '2. Wire Two: Article 2 (en)' }],
  })
})
