import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { apiSchema } from '../../../src/web/api/deal-schema.ts'
import { addFeed, addStory, completeStory, NOON } from '../../store/samples.ts'
import { type OpenedWeb, openWeb } from '../open-web.ts'

async function withDeals(web: OpenedWeb, count: number): Promise<void> {
  const feedId = await addFeed(web.store)
  for (let at = 0; at < count; at++) await addStory(web.store, feedId, `deal ${at}`)
}

async function bodyOf(answer: Response): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null) throw new Error('the answer is no object')
  return { ...body }
}

test('a search gives whole deals, as the documented schema says', async () => {
  await using web = await openWeb()
  await withDeals(web, 1)
  await web.store.correct({
    storyId: 1,
    field: 'price',
    value: '15m EUR',
    locale: 'en',
    note: '',
    author: { team: '', by: 'cli', name: 'cli', at: NOON },
  })
  const answer = await web.get('/api/deals?q=target:Kiesel+stake:49')
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const body = await bodyOf(answer)
  expect(body).toMatchObject({
    count: 1,
    more: false,
    next: null,
    deals: [
      {
        id: 1,
        status: 'announced',
        acquirers: ['Nordwind AG'],
        price: { amount: 15e6, currency: 'EUR' },
        corrections: [{ field: 'price', value: { amount: 15e6 } }],
        timeline: [{ at: '2025-06-12T12:00:00Z', from: null, to: 'announced' }],
        sources: [{ source: 'Example News', publishedAt: '2025-06-12T12:00:00Z' }],
      },
    ],
  })
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(apiSchema())
  expect([validate(body), validate.errors]).toEqual([true, null])
})

test('the schema in the documents is the one that is served', async () => {
  await using web = await openWeb()
  const served = await (await web.get('/api/schema')).json()
  expect(served).toEqual(JSON.parse(readFileSync('docs/api.schema.json', 'utf8')))
})

test('pages follow each other by cursor and link', async () => {
  await using web = await openWeb()
  await withDeals(web, 5)
  const ids: unknown[] = []
  let path: string | null = '/api/deals?limit=2&q=type:minority_stake'
  while (path !== null) {
    const answer: Response = await web.get(path)
    const { deals } = await bodyOf(answer)
    ids.push(...(Array.isArray(deals) ? deals.map(({ id }) => id) : []))
    path = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null
  }
  expect(ids).toEqual([5, 4, 3, 2, 1])
})

test.each([
  ['q=type:deal', { parameter: 'q', column: 6 }, /^q, column 6: .*acquisition/],
  ['q=price:>lots', { parameter: 'q', column: 8 }, /is not a sum; write it like 500m/],
  ['q=a&q=b', { parameter: 'q' }, /^q must be given once/],
  ['limit=0', { parameter: 'limit' }, /whole number from 1 to 100/],
  ['limit=101', { parameter: 'limit' }, /whole number from 1 to 100/],
  ['sort=best', { parameter: 'sort' }, /latest, price/],
  ['cursor=nonsense', { parameter: 'cursor' }, /begin without one/],
  [`cursor=${'x'.repeat(500)}`, { parameter: 'cursor' }, /not one of ours/],
  ['query=Meta', { parameter: 'query' }, /is no parameter/],
])('?%s is refused with what was expected', async (query, fault, detail) => {
  await using web = await openWeb()
  const answer = await web.get(`/api/deals?${query}`)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: expect.stringMatching(detail),
    ...fault,
  })
})

test('a cursor of another order is refused', async () => {
  await using web = await openWeb()
  await withDeals(web, 2)
  const { next } = await bodyOf(await web.get('/api/deals?limit=1'))
  expect((await web.get(`/api/deals?limit=1&cursor=${String(next)}`)).status).toBe(200)
  expect((await web.get(`/api/deals?sort=price&cursor=${String(next)}`)).status).toBe(400)
})

test('who has the answer is told so, until the deal changes', async () => {
  await using web = await openWeb()
  await withDeals(web, 1)
  const first = await web.get('/api/deals/1')
  const tag = first.headers.get('etag') ?? ''
  const changed = first.headers.get('last-modified') ?? ''
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect(new Date(changed).getTime()).toBe(NOON)
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await web.get('/api/deals/1', { 'if-none-match': known })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
  }
  expect((await web.get('/api/deals/1', { 'if-modified-since': changed })).status).toBe(304)
  const other = { 'if-none-match': '"other"', 'if-modified-since': changed }
  expect((await web.get('/api/deals/1', other)).status).toBe(200)
  await completeStory(web.store, 1)
  expect((await web.get('/api/deals/1', { 'if-none-match': tag })).status).toBe(200)
  const list = await web.get('/api/deals')
  const known = { 'if-none-match': list.headers.get('etag') ?? '' }
  expect((await web.get('/api/deals', known)).status).toBe(304)
})

test('HEAD gives the same headers without the deals', async () => {
  await using web = await openWeb()
  await withDeals(web, 1)
  for (const path of ['/api/deals', '/api/deals/1']) {
    const [get, head] = [await web.get(path), await fetch(web.url + path, { method: 'HEAD' })]
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'content-length', 'last-modified']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name))
    }
  }
})

test.each(['/api/deals/2', '/api/deals/x', '/api/deals/0', '/api/deals/99999999999', '/api/none'])(
  '%s is not there',
  async (path) => {
    await using web = await openWeb()
    await withDeals(web, 1)
    const answer = await web.get(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ status: 404, title: 'Not Found' })
  },
)

test('a deal that has become part of another leads there', async () => {
  await using web = await openWeb()
  await withDeals(web, 2)
  await web.store.inTransaction((tx) => tx.dissolveStory(1, 2))
  const answer = await web.get('/api/deals/1')
  expect([answer.status, answer.headers.get('location')]).toEqual([307, '/api/deals/2'])
})

test('who asks too often has to wait a little', async () => {
  await using web = await openWeb()
  const statuses: number[] = []
  for (let at = 0; at < 61; at++) statuses.push((await web.get('/api/schema')).status)
  expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
  const refused = await web.get('/api/deals')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  web.clock.advance(1000)
  expect((await web.get('/api/deals')).status).toBe(200)
})

test('a fault is told by its reference alone', async () => {
  await using web = await openWeb()
  await withDeals(web, 1)
  await web.store.close()
  const answer = await web.get('/api/deals')
  const text = await answer.text()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ])
  const reference = /ref ([0-9a-f]{8})/.exec(text)?.[1] ?? 'none'
  expect(web.logged.join('')).toContain(reference)
})
