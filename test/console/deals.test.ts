import { expect, test } from 'vitest'
import { fuseReports } from '../../src/core/story/fuse.ts'
import type { SearchPage } from '../../src/ports.ts'
import { type DealValues, NO_WORLD, reportOf } from '../fakes/deals.ts'
import { NO_DEALS, openConsole } from './open-console.ts'

function story(id: number, values: DealValues) {
  return { id, version: 1, ...fuseReports([reportOf(values)], NO_WORLD) }
}

async function get(url: string, path: string, language = 'en') {
  const answer = await fetch(url + path, { headers: { 'accept-language': language } })
  return { status: answer.status, body: await answer.json() }
}

test('a search lists deals in the reader’s language, and where the next page begins', async () => {
  const pages: SearchPage[] = []
  await using console = await openConsole({
    deals: {
      ...NO_DEALS,
      find: async (_query, page) => {
        pages.push(page)
        const stories = [story(7, { acquirers: ['Meta'], targets: ['Scale AI'], priceBn: 14.3 })]
        return { stories, count: 1000, more: true, end: { rank: 5, price: 12.5e9 } }
      },
    },
  })
  const query = 'q=price:%3E1bn+EUR&sort=price'
  const first = await get(console.url, `/console/search?${query}`, 'de')
  expect(first).toMatchObject({
    status: 200,
    body: {
      found: {
        items: [
          {
            id: 7,
            title: expect.stringMatching(/^Meta übernimmt Scale AI für 14,3.Mrd\..US-Dollar$/),
            accent: 'announced',
            status: 'Angekündigt',
          },
        ],
        count: 1000,
        more: true,
        isFirst: true,
        next: '5~12500000000',
        note: expect.stringContaining('Referenzkursen vom'),
      },
    },
  })
  const second = await get(console.url, `/console/search?${query}&after=5~12500000000`)
  expect(second.body).toMatchObject({ found: { isFirst: false } })
  expect(pages.map(({ order, after }) => [order, after])).toEqual([
    ['price', undefined],
    ['price', { rank: 5, price: 12.5e9 }],
  ])
})

test('a query that cannot be read is told with its column, in the reader’s language', async () => {
  await using console = await openConsole()
  const { status, body } = await get(console.url, '/console/search?q=price:%3Elots', 'fr')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    fault: {
      column: 8,
      card: {
        accent: 'warning',
        sections: [{ text: expect.stringContaining('n’est pas une somme') }],
      },
    },
  })
})

test.each(['sort=best', 'q=a&q=b', `q=${'x'.repeat(10_001)}`])(
  '?%.12s is refused',
  async (query) => {
    await using console = await openConsole()
    expect((await get(console.url, `/console/search?${query}`)).status).toBe(400)
  },
)

test('a deal has a page of its own, answered as /deal is, with many sources', async () => {
  const links = Array.from({ length: 60 }, (_, at) => ({
    text: `${at}`,
    url: 'javascript:alert(1)',
  }))
  const section = { kind: 'links', label: 'Sources', links } as const
  const asked: unknown[] = []
  await using console = await openConsole({
    answer: async ({ command, options }) => {
      asked.push([command, options])
      return { card: { title: 'A deal', accent: 'announced', sections: [section] }, shared: false }
    },
  })
  const { body } = await get(console.url, '/console/deal/7')
  expect(asked).toEqual([['deal', { number: '7' }]])
  const safe = links.map(({ text }) => ({ text, url: null }))
  expect(body).toMatchObject({ card: { title: 'A deal', sections: [{ links: safe }] } })
})

test('both addresses lead to the page of deals', async () => {
  await using console = await openConsole()
  for (const path of ['/console/deals', '/console/deals?q=a', '/console/deals/7']) {
    const answer = await fetch(console.url + path)
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('deals.js')])
  }
})

test('nothing is searched before the program runs', async () => {
  await using console = await openConsole()
  await console.platform.stop()
  expect((await get(console.url, '/console/search?q=')).status).toBe(503)
  expect((await get(console.url, '/console/deal/1')).status).toBe(503)
})
