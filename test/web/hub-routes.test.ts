import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { HubCallbacks, HubDelivery } from '../../src/ports.ts'
import { addHubRoutes } from '../../src/web/hub-routes.ts'
import { createWebServer } from '../../src/web/server.ts'
import { clockAt } from '../fakes/clock.ts'

const TOKEN = 'k'.repeat(32)

/** A server for one hub, which is granted whatever it asks. */
async function open(isReady = true) {
  const delivered: HubDelivery[] = []
  const callbacks: HubCallbacks = {
    caller: async (token) =>
      token !== TOKEN
        ? null
        : {
            answer: async ({ challenge }) => ({ kind: 'granted', challenge: challenge ?? '' }),
            deliver: async (delivery) => {
              delivered.push(delivery)
              return 'taken'
            },
          },
  }
  const web = createWebServer({
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    ready: async () => [],
  })
  addHubRoutes(web.fastify, { callbacks: () => (isReady ? callbacks : null), clock: clockAt(0) })
  const url = await web.listen()
  onTestFinished(() => web.close())
  return { url, delivered }
}

/** Sent by the plain client, which lets the headers be chosen. */
function send(
  url: string,
  options: { readonly method?: string; readonly headers?: Record<string, string | number> },
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof send>>>()
  httpRequest(url, options, (answer) => {
    text(answer).then(
      (body) => resolve({ status: answer.statusCode, headers: answer.headers, body }),
      reject,
    )
  })
    .on('error', reject)
    .end()
  return promise
}

test('hubs call under the public name, under which the console is not served', async () => {
  const { url } = await open()
  const headers = { host: 'bot.example', origin: 'https://hub.example' }
  const asked = await send(`${url}/websub/${TOKEN}?hub.challenge=abc`, { headers })
  expect([asked.status, asked.body]).toEqual([200, 'abc'])
  expect((await send(`${url}/websub/${TOKEN}`, { method: 'POST', headers })).status).toBe(202)
  expect((await send(`${url}/healthz`, { headers })).status).toBe(421)
})

test('a challenge is never a page', async () => {
  const { url } = await open()
  const challenge = '<script>alert(1)</script>'
  const address = `${url}/websub/${TOKEN}?hub.challenge=${encodeURIComponent(challenge)}`
  const { headers, body } = await send(address, {})
  expect(body).toBe(challenge)
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
})

test('a delivery comes as it was sent, whatever its type', async () => {
  const { url, delivered } = await open()
  const bodies = ['{"a": 1', '<rss/>', 'a=1', 'untyped']
  const types = ['application/json', 'text/xml; charset=utf-8', 'application/x-www-form-urlencoded']
  for (const [at, sent] of bodies.entries()) {
    const type = types[at]
    const headers = { 'x-hub-signature': 'sha1=1', ...(type && { 'content-type': type }) }
    const body = Buffer.from(sent)
    const answer = await fetch(`${url}/websub/${TOKEN}`, { method: 'POST', body, headers })
    expect([answer.status, await answer.text()]).toEqual([202, ''])
  }
  expect(delivered.map(({ body }) => Buffer.from(body).toString())).toEqual(bodies)
  expect(delivered[1]).toMatchObject({ contentType: types[1], signature: 'sha1=1' })
})

test("a stranger's body is not waited for", async () => {
  const { url, delivered } = await open()
  const headers = { 'content-length': 4_000_000, 'content-type': 'text/xml' }
  const { promise, resolve } = Promise.withResolvers<number | undefined>()
  const request = httpRequest(`${url}/websub/${'x'.repeat(32)}`, { method: 'POST', headers })
  request.on('response', (answer) => resolve(answer.statusCode)).on('error', () => undefined)
  request.flushHeaders()
  expect(await promise).toBe(410)
  request.destroy()
  expect(delivered).toEqual([])
})

test('as long as the bot does not run, hubs are asked to come again', async () => {
  const { url } = await open(false)
  const { status, headers } = await send(`${url}/websub/${TOKEN}`, { method: 'POST' })
  expect([status, headers['retry-after']]).toEqual([503, '30'])
})
