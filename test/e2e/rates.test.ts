import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { typeLine } from '../console/open-console.ts'
import { ecbDocument } from '../fakes/ecb.ts'
import { startBot } from './bot-process.ts'
import { startWorld } from './world.ts'

const SCRIPT = { script: ['src/main.ts'] }
const PATIENCE = { timeout: 15_000, interval: 50 }

async function status(url: string): Promise<string> {
  return JSON.stringify((await typeLine(url, '/status')).body)
}

test('the day’s reference rates are fetched, shown and there after a restart', async () => {
  await using world = await startWorld()
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  world.feed.set('/rates.xml', { body: ecbDocument(yesterday), contentType: 'text/xml' })
  const { environment } = world
  const file = environment['DEALBELL_CONFIG'] ?? ''
  const written = await readFile(file, 'utf8')
  await writeFile(file, written.replace('rates: off', `rates: ${world.feed.url}/rates.xml`))
  const asked = () => world.feed.requests.filter(({ path }) => path === '/rates.xml').length

  const first = await startBot({ ...SCRIPT, environment })
  await vi.waitFor(async () => expect(await status(first.url)).toContain(yesterday), PATIENCE)
  expect(await first.end('SIGTERM')).toBe(0)
  world.feed.set('/rates.xml', { status: 500, body: 'sorry' })
  await using second = await startBot({ ...SCRIPT, environment })
  expect(await status(second.url)).toContain(yesterday)
  expect(asked()).toBe(1)
})
