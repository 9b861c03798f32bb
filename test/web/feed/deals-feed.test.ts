import { assert, asyncProperty } from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { parseFeedDocument } from '../../../src/feeds/parse/parse-feed.ts'
import { dealsFeed, type FeedHead } from '../../../src/web/feed/deals-feed.ts'
import { hostileStory } from '../../fakes/hostile-stories.ts'
import { NOON } from '../../store/samples.ts'

const HEAD: FeedHead = {
  origin: 'https://deals.example',
  path: '/feeds/deals.xml?q=price:%3E1bn',
  authority: 'deals.example',
  query: 'price:>1bn',
  locale: 'en',
}

async function readBack(xml: string) {
  const body = new TextEncoder().encode(xml)
  const read = await parseFeedDocument({ body, contentType: 'application/atom+xml', url: null })
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

test('whatever articles say, the feed is read back with text for text and web addresses alone', async () => {
  await assert(
    asyncProperty(hostileStory, async (story) => {
      const xml = dealsFeed(HEAD, [{ story, changedAt: NOON }])
      const { items, warnings } = await readBack(xml)
      expect(items.map(({ guid }) => guid)).toEqual([`tag:deals.example,2025:deal/${story.id}`])
      expect(warnings).toEqual([])
      const [entry] = parseAtomFeed(xml).entries ?? []
      for (const { href } of entry?.links ?? []) {
        const { protocol, username } = new URL(String(href))
        expect([protocol, username]).toEqual([expect.stringMatching(/^https?:$/), ''])
      }
      expect(xml).not.toMatch(/<script|\p{Bidi_C}|[\ufffe\uffff]/u)
    }),
    { numRuns: 20 },
  )
})

test('an empty feed is a feed', async () => {
  const { title, items } = await readBack(dealsFeed({ ...HEAD, query: '' }, []))
  expect([title, items]).toEqual(['Dealbell', []])
})
