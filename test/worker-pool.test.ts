import { expect, test } from 'vitest'
import { createFeedReader } from '../src/feeds/read.ts'
import { createWorkerPool } from '../src/worker-pool.ts'

function openPool(size: number) {
  const script = new URL('./stubborn-worker.ts', import.meta.url)
  return createWorkerPool<string, string>({ script, size, deadlineMs: 5_000, memoryMb: 32 })
}

test('ends a thread that hangs and serves on with a new one', async () => {
  await using pool = openPool(1)
  const outcomes = await Promise.all(['one', 'hang', 'two'].map((job) => pool.run(job)))
  expect(outcomes).toEqual([
    { kind: 'done', reply: 'one done 0' },
    { kind: 'timeout' },
    { kind: 'done', reply: 'two done 0' },
  ])
})

test('survives a thread that runs out of memory or has a fault', async () => {
  await using pool = openPool(1)
  const outcomes = await Promise.all(['exhaust', 'fault', 'after'].map((job) => pool.run(job)))
  expect(outcomes.map(({ kind }) => kind)).toEqual(['crashed', 'crashed', 'done'])
})

test('answers every waiting job when it is closed', async () => {
  const pool = openPool(1)
  const jobs = ['hang', 'next'].map((job) => pool.run(job))
  await pool[Symbol.asyncDispose]()
  const outcomes = await Promise.all([...jobs, pool.run('late')])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['crashed', 'crashed', 'crashed'])
})

test('names a script that cannot be loaded', async () => {
  const script = new URL('./no-such-worker.ts', import.meta.url)
  await using pool = createWorkerPool({ script, size: 1, deadlineMs: 1_000, memoryMb: 32 })
  expect(await pool.run('job')).toMatchObject({ kind: 'crashed' })
})

const HOSTILE = {
  'many open brackets': `<rss version="2.0"><channel><item><description>${'&lt;'.repeat(100_000)}</description></item></channel></rss>`,
  'many open tags': `<rss version="2.0"><channel><item><description>${'x&lt;p '.repeat(100_000)}</description></item></channel></rss>`,
  'deep markup': `<rss version="2.0"><channel><item><description>${'<b>'.repeat(50_000)}</description></item></channel></rss>`,
  'deep elements': `<rss version="2.0"><channel>${'<b>'.repeat(200_000)}</channel></rss>`,
  'endless attribute': `<rss version="2.0"><channel x="${'y'.repeat(4_000_000)}`,
  'endless CDATA': `<rss version="2.0"><channel><item><title><![CDATA[${'['.repeat(1_000_000)}`,
  'many comments': `<rss version="2.0"><channel>${'<!--'.repeat(300_000)}</channel></rss>`,
  'many items': `<rss version="2.0"><channel>${'<item/>'.repeat(300_000)}</channel></rss>`,
  'many titles': `<rss version="2.0"><channel>${'<title>'.repeat(300_000)}</channel></rss>`,
  'many entities': `<rss version="2.0"><channel><title>${'&x'.repeat(500_000)}</title></channel></rss>`,
}

test('ends every hostile feed and reads an ordinary one afterwards', async () => {
  await using reader = createFeedReader({
    parseMs: 2_000,
    workerMemoryMb: 256,
    feedBytes: 5_000_000,
  })
  for (const text of Object.values(HOSTILE)) {
    await reader.read({ body: Buffer.from(text), contentType: null, url: null })
  }
  const body = Buffer.from('<rss version="2.0"><channel><title>N</title></channel></rss>')
  expect(await reader.read({ body, contentType: null, url: null })).toMatchObject({ ok: true })
})

test('refuses a document larger than the limit without reading it', async () => {
  await using reader = createFeedReader({ parseMs: 2_000, workerMemoryMb: 256, feedBytes: 10 })
  const body = Buffer.from('<rss version="2.0"/>')
  const read = await reader.read({ body, contentType: null, url: null })
  expect(read).toMatchObject({ error: { code: 'too_large' } })
})
