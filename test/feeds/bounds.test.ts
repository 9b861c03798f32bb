import { once } from 'node:events'
import { createServer } from 'node:net'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { expect, test } from 'vitest'
import { startFeedServer } from '../fakes/feed-server.ts'
import { codeOf, pollOnce, rss } from './open-source.ts'

test('reads every compression that was asked for', async () => {
  await using server = await startFeedServer()
  const coded = {
    gzip: gzipSync,
    'x-gzip': gzipSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
    deflate: deflateSync,
    identity: (text: string) => Buffer.from(text),
  }
  for (const [coding, encode] of Object.entries(coded)) {
    server.set('/feed', { body: encode(rss(coding)), headers: { 'content-encoding': coding } })
    const outcome = await pollOnce(`${server.url}/feed`)
    expect(outcome).toMatchObject({ feed: { items: [{ title: coding }] } })
  }
})

test('reads deflate without its zlib header', async () => {
  await using server = await startFeedServer()
  const body = deflateRawSync(rss('raw'))
  server.set('/feed', { body, headers: { 'content-encoding': 'deflate' } })
  expect(await pollOnce(`${server.url}/feed`)).toMatchObject({
    feed: { items: [{ title: 'raw' }] },
  })
})

test('refuses bodies that are damaged or oddly compressed', async () => {
  await using server = await startFeedServer()
  const whole = gzipSync(rss('One'))
  const cases = [
    { body: whole.subarray(0, whole.length - 12), coding: 'gzip' },
    { body: rss('One'), coding: 'gzip' },
    { body: gzipSync(whole), coding: 'gzip, gzip' },
    { body: rss('One'), coding: 'compress' },
  ]
  for (const { body, coding } of cases) {
    server.set('/feed', { body, headers: { 'content-encoding': coding } })
    expect(codeOf(await pollOnce(`${server.url}/feed`))).toBe('encoding')
  }
})

test('stops at the size limit, compressed or not', async () => {
  await using server = await startFeedServer()
  const large = rss('x'.repeat(300_000))
  const limits = { feedBytes: 100_000 }
  server.set('/plain', { body: large })
  server.set('/gzip', { body: large, encoding: 'gzip' })
  expect(codeOf(await pollOnce(`${server.url}/plain`, { limits }))).toBe('too_large')
  expect(codeOf(await pollOnce(`${server.url}/gzip`, { limits }))).toBe('too_large')
})

test('takes a body that swells a hundredfold for a bomb even under the size limit', async () => {
  await using server = await startFeedServer()
  server.set('/bomb', { body: rss('x'.repeat(3_000_000)), encoding: 'br' })
  expect(codeOf(await pollOnce(`${server.url}/bomb`))).toBe('too_large')
})

test('gives up servers that are silent or drip, in bounded time', async () => {
  await using server = await startFeedServer()
  server.set('/silent', { body: rss('One'), delayMs: 60_000 })
  server.set('/drip', { body: rss('One'), dripMs: 50 })
  const silent = await pollOnce(`${server.url}/silent`, { limits: { headerMs: 200 } })
  const drip = await pollOnce(`${server.url}/drip`, { limits: { totalMs: 400 } })
  expect([codeOf(silent), codeOf(drip)]).toEqual(['timeout', 'timeout'])
})

test('names connections that break, are refused, or do not speak HTTP', async () => {
  const answers = [
    'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n<rss>',
    'SSH-2.0-thing\r\n\r\n',
    '',
  ]
  for (const answer of answers) {
    const server = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end(answer),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const url = `http://127.0.0.1:${address.port}/`
    expect(codeOf(await pollOnce(url))).toBe('connection')
    await new Promise((resolve) => server.close(resolve))
    expect(codeOf(await pollOnce(url))).toBe('connection')
  }
})

test('refuses a header without end', async () => {
  await using server = await startFeedServer()
  server.set('/feed', { body: rss('One'), headers: { 'x-long': 'x'.repeat(60_000) } })
  expect(codeOf(await pollOnce(`${server.url}/feed`))).toBe('too_large')
})

test('says that an encrypted connection to a plain server is not valid', async () => {
  await using server = await startFeedServer()
  expect(codeOf(await pollOnce(server.url.replace('http:', 'https:')))).toBe('tls')
})
