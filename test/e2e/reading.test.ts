import { expect, test, vi } from 'vitest'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'
import { startBot } from './bot-process.ts'
import { startWorld } from './world.ts'

const PATIENCE = { timeout: 20_000, interval: 100 }

test('programs, feed readers and the dashboard find the demo’s deals', async () => {
  await using demo = await startBot({ script: ['src/cli/dealbell.ts', 'demo'], environment: {} })
  const query = 'target:"Scale AI" price:%3E10bn'
  await vi.waitFor(async () => {
    const answer = await fetch(`${demo.url}/api/deals?q=${query}`)
    expect(await answer.json()).toMatchObject({
      deals: [{ acquirers: ['Meta Platforms'], stakePct: 49, sources: [{}, {}] }],
    })
  }, PATIENCE)
  const feed = await fetch(`${demo.url}/feeds/deals.xml?q=${query}&lang=fr`)
  const body = new Uint8Array(await feed.arrayBuffer())
  const read = await parseFeedDocument({ body, contentType: null, url: demo.url })
  expect(read).toMatchObject({ value: { items: [{ link: expect.stringContaining('/console/') }] } })
  const found = await (await fetch(`${demo.url}/console/search?q=${query}`)).text()
  expect(found).toContain('Meta Platforms takes 49% of Scale AI')
})

test('a bot with a token shows its console, API and feed to nobody else', async () => {
  await using world = await startWorld()
  const { DATABASE_URL = '', DEALBELL_CONFIG = '' } = world.environment
  const DEALBELL_API_TOKEN = 'not-to-be-guessed-by-anybody'
  const own = { DATABASE_URL, DEALBELL_CONFIG, DEALBELL_HTTP_PORT: '0', DEALBELL_API_TOKEN }
  await using bot = await startBot({ script: ['src/main.ts'], environment: own })
  const paths = ['/', '/console/', '/console/deals', '/console/events', '/api/deals']
  for (const path of [...paths, '/console/search', '/feeds/deals.xml']) {
    expect([path, (await fetch(bot.url + path)).status]).toEqual([path, 401])
  }
  const command = { method: 'POST', body: '{"text":"/help"}' }
  expect((await fetch(`${bot.url}/console/commands`, command)).status).toBe(401)
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
  const authorization = `Basic ${Buffer.from(`me:${DEALBELL_API_TOKEN}`).toString('base64')}`
  for (const path of [...paths.filter((one) => one !== '/console/events'), '/console/search']) {
    expect((await fetch(bot.url + path, { headers: { authorization } })).status).toBe(200)
  }
  expect(bot.output()).not.toContain(DEALBELL_API_TOKEN)
})
