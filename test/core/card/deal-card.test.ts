import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/card/card.ts'
import {
  alertCard,
  changeCard,
  detailsCard,
  storiesCard,
} from '../../../src/core/card/deal-card.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Story } from '../../../src/core/story/story.ts'
import { fact, META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const WANG = { name: 'Alexandr Wang', role: 'CEO', from: 'Scale AI', to: 'Meta' }

function story(): Story {
  const rumour = reportOf(
    { ...META_SCALE, status: 'rumored' },
    { articleId: 1, lang: 'de', url: null },
  )
  const done = reportOf(
    { ...META_SCALE, people: [fact(WANG)] },
    { articleId: 2, source: 'Other Wire', publishedAt: Date.UTC(2025, 5, 13) },
  )
  return { id: 12, version: 2, ...fuseReports([rumour, done], NO_WORLD) }
}

type Section<K> = Extract<Card['sections'][number], { kind: K }>

function section<K extends Card['sections'][number]['kind']>(card: Card, kind: K): Section<K> {
  const found = card.sections.find((one): one is Section<K> => one.kind === kind)
  if (found === undefined) throw new Error(`no ${kind} on the card`)
  return found
}

test('an alert shows terms, people, evidence and sources in the reader’s language', () => {
  const card = alertCard(story(), 'de')
  expect(card.title).toContain('übernimmt')
  expect(card.accent).toBe('completed')
  expect(section(card, 'fields').fields).toContainEqual({
    label: 'Preis',
    value: '14,3 Mrd. US-Dollar',
  })
  expect(section(card, 'fields').fields).toContainEqual({ label: 'Datum', value: '12. Juni 2025' })
  expect(section(card, 'text').text).toBe('Personen: Alexandr Wang: CEO, von Scale AI, zu Meta')
  expect(section(card, 'quotes').quotes).toHaveLength(2)
  expect(section(card, 'links').links).toEqual([
    { text: 'Example Wire: Article 1 (de)', url: null },
    { text: 'Other Wire: Article 2 (en)', url: 'https://news.example/2' },
  ])
  expect(card.footer).toBe('#12 · 2 Quellen')
})

test('an alert warns of figures that contradict each other, after all articles are told', () => {
  const price = reportOf({ ...META_SCALE, valuationBn: 60 })
  const [text] = alertCard(
    { id: 1, version: 1, ...fuseReports([price], NO_WORLD) },
    'en',
  ).sections.filter(({ kind }) => kind === 'text')
  expect(text).toEqual({
    kind: 'text',
    text: 'Check the figures: a price of US$14.3bn for 49% would make the whole worth about US$29.18bn, not US$60bn.',
  })
})

test('an alert says which customers stay and leave', () => {
  const report = reportOf(META_SCALE)
  const reactions = [
    fact({ company: 'OpenAI', move: 'stays' } as const),
    fact({ company: 'Google', move: 'leaves' } as const),
  ]
  const deal = { ...report.deal, context: { ...report.deal.context, reactions } }
  const told = { id: 1, version: 1, ...fuseReports([{ ...report, deal }], NO_WORLD) }
  expect(section(alertCard(told, 'en'), 'text').text).toBe(
    'Customers and partners: OpenAI stays; Google leaves',
  )
  expect(section(alertCard(told, 'de'), 'text').text).toBe(
    'Kunden und Partner: OpenAI bleibt; Google geht',
  )
})

test('the details card quotes every fact and tells the timeline', () => {
  const card = detailsCard(story(), 'en')
  const quotes = section(card, 'quotes').quotes.map(({ text }) => text)
  expect(quotes).toEqual(expect.arrayContaining(['49', 'Meta Platforms', 'Scale AI', '2025-06-12']))
  expect(new Set(quotes).size).toBe(quotes.length)
  const stake = section(card, 'quotes').quotes.find(({ text }) => text === '49')
  expect(stake?.source.text).toBe('Stake · Example Wire')
  expect(section(card, 'items').items.map(({ title }) => title)).toEqual([
    'Now: Rumoured',
    'Rumoured → Completed',
  ])
})

test('the details card tells how figures and buyers changed', () => {
  const rumour = reportOf({ targets: ['Halden'], status: 'rumored', priceBn: 1, stakePct: 20 })
  const told = {
    targets: ['Halden'],
    acquirers: ['Norvik'],
    priceBn: 2,
    stakePct: 60,
    valuationBn: 4,
  }
  const later = reportOf(told, {
    articleId: 2,
    source: 'Other Wire',
    publishedAt: Date.UTC(2025, 5, 20),
  })
  const card = detailsCard({ id: 1, version: 1, ...fuseReports([rumour, later], NO_WORLD) }, 'en')
  expect(section(card, 'items').items.map(({ title }) => title)).toEqual([
    'Now: Rumoured',
    'Rumoured → Announced',
    'Buyer: Norvik',
    'Price: US$1bn → US$2bn',
    'Stake: 20% → 60%',
    'Valuation: US$4bn',
  ])
})

test('a change of status is told with its source', () => {
  const completed = story().timeline.findLast(({ kind }) => kind === 'status')
  if (completed?.kind !== 'status') throw new Error('no change of status')
  const card = changeCard(story(), completed, 'en')
  expect(card.title).toBe('Rumoured → Completed')
  expect(section(card, 'links').links[0]?.url).toBe('https://news.example/2')
})

test('a list shows number, headline, status, date and sources of each deal', () => {
  const card = storiesCard('Deals', [story()], 'en', 'More')
  expect(section(card, 'items').items).toEqual([
    {
      title: '#12 Meta Platforms takes 49% of Scale AI for US$14.3bn, valuing it at US$29bn',
      detail: 'Completed · 12 June 2025 · 2 sources',
    },
  ])
  expect(card.footer).toBe('More')
})

test('an empty list says so', () => {
  expect(section(storiesCard('Deals', [], 'de', null), 'text').text).toBe('Keine Deals gefunden.')
})
