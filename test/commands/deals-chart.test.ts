import { expect, test } from 'vitest'
import { askedChart } from '../../commands/deals-chart.ts'
import { createChartDrawer } from '../../src/chart/drawer.ts'
import { imagesOf } from '../../src/core/card/images.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, publish, watch, wordsOf } from './news.ts'

async function storeWithDeals(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['price:>1'])
  for (const [target, price] of [
    ['Halden Foods', '$2 billion'],
    ['Marlow Bakery', '$500 million'],
  ]) {
    const title = `Norvik Group acquires ${target} for ${price}`
    const text = `Norvik Group has agreed to acquire ${target} for ${price}, it said on Thursday.`
    await publish(store, { title, text, url: `https://wire.example/${target}`, at: NOON })
  }
  return store
}

const NOWHERE = { draw: () => Promise.resolve(null) }

test('a chart is asked for by option or by a word before the query', () => {
  expect(askedChart({ chart: 'Type', query: 'x' })).toEqual({ kind: 'type', query: 'x' })
  expect(askedChart({ query: 'chart' })).toEqual({ kind: 'time', query: '' })
  expect(askedChart({ query: 'chart company since:90d' })).toEqual({
    kind: 'company',
    query: 'since:90d',
  })
  expect(askedChart({ query: 'chart acquirer:Meta' })).toEqual({
    kind: 'time',
    query: 'acquirer:Meta',
  })
  expect(askedChart({ query: '"chart"' })).toBeNull()
  expect(askedChart({ query: 'charter' })).toBeNull()
  expect(askedChart({})).toBeNull()
})

test('/deals draws the deals that a query selects', async () => {
  await using store = await storeWithDeals()
  const drawer = createChartDrawer((reason) => {
    throw new Error(reason)
  })
  const card = await ask(store, ['deals', null, { query: 'chart company Norvik' }], 'en', drawer)
  const [image] = imagesOf(card)
  expect(image?.alt).toContain('Norvik Group: 2.5B (2)')
  expect(image?.name).toBe('deals-by-company.png')
  expect(Buffer.from(image?.png ?? '', 'base64').readUInt32BE(0)).toBe(0x89504e47)
})

test('a chart that cannot be is refused with what to do', async () => {
  await using store = await storeWithDeals()
  const wordsFor = async (options: Record<string, string>) =>
    wordsOf(await ask(store, ['deals', null, options], 'en', NOWHERE))
  expect(await wordsFor({ chart: 'compny' })).toContain('Did you mean chart:company?')
  expect(await wordsFor({ chart: 'time', query: 'Nobody' })).toContain('None of these deals')
  expect(await wordsFor({ chart: 'time' })).toContain('Jun 26: 2.5B (2)')
  expect(await wordsFor({ chart: 'time', query: 'price:' })).toContain('Column')
})
