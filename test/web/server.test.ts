import { request as httpRequest } from 'node:http'
import pino, { type Logger } from 'pino'
import { expect, test } from 'vitest'
import { createWebServer, type WebServer, type WebServerOptions } from '../../src/web/server.ts'

interface Opened extends AsyncDisposable {
  readonly web: WebServer
  readonly url: string
  readonly logged: string[]
}

async function open(options: Partial<WebServerOptions> = {}): Promise<Opened> {
  const logged: string[] = []
  const log: Logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const web = createWebServer({
    host: '127.0.0.1',
    port: 0,
    log,
    ready: async () => [],
    ...options,
  })
  web.fastify.post('/echo', (request, reply) => reply.send({ got: request.body }))
  web.fastify.get('/fault', () => {
    throw new Error('the password is hunter2')
  })
  const url = await web.listen()
  return { web, url, logged, [Symbol.asyncDispose]: async () => web.close() }
}

/** fetch sets Host itself, so the header is sent by the plain client. */
async function statusWithHost(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  httpRequest(`${url}/healthz`, { headers: { host } }, (answer) => {
    answer.resume()
    resolve(answer.statusCode)
  })
    .on('error', reject)
    .end()
  return promise
}

function post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${url}/echo`, { method: 'POST', body, headers })
}

test('healthz answers as long as the process lives', async () => {
  await using server = await open()
  const answer = await fetch(`${server.url}/healthz`)
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
})

test('readyz answers 200 with every part when all of them serve', async () => {
  const parts = [{ name: 'store', ready: true, detail: 'open' }]
  await using server = await open({ ready: async () => parts })
  const answer = await fetch(`${server.url}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready', parts }])
})

test('readyz answers 503 and says which part does not serve', async () => {
  const parts = [
    { name: 'store', ready: true, detail: 'open' },
    { name: 'slack', ready: false, detail: 'not connected since 12:01' },
  ]
  await using server = await open({ ready: async () => parts })
  const answer = await fetch(`${server.url}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready', parts }])
})

test('readyz answers 503 without the cause when the check itself fails', async () => {
  await using server = await open({ ready: () => Promise.reject(new Error('file /secret broken')) })
  const answer = await fetch(`${server.url}/readyz`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).not.toContain('/secret')
  expect(server.logged.join('')).toContain('/secret')
})

test('every answer forbids inline code, frames and sniffing, errors too', async () => {
  await using server = await open()
  const answers = await Promise.all(
    ['/healthz', '/nowhere', '/fault'].map((path) => fetch(server.url + path)),
  )
  expect(answers.map((answer) => answer.status)).toEqual([200, 404, 500])
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test.each(['127.0.0.1', '0.0.0.0'])('bound to %s, foreign host names are refused', async (host) => {
  await using server = await open({ host })
  const { port } = new URL(server.url)
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'localhost']
  const good = await Promise.all(hosts.map((name) => statusWithHost(server.url, name)))
  expect(good).toEqual([200, 200, 200, 200])
  const foreign = [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.nip',
  ]
  const bad = await Promise.all(foreign.map((name) => statusWithHost(server.url, name)))
  expect(bad).toEqual([421, 421, 421, 421])
})

test('the names that the operator gives are ours', async () => {
  await using server = await open({ host: '0.0.0.0', names: ['dealbell.intranet'] })
  const { port } = new URL(server.url)
  const url = `http://127.0.0.1:${port}`
  expect(await statusWithHost(url, 'Dealbell.Intranet:8080')).toBe(200)
  expect(await statusWithHost(url, 'other.intranet')).toBe(421)
})

test('only JSON bodies up to 64 KiB are taken', async () => {
  await using server = await open()
  const json = { 'content-type': 'application/json' }
  expect((await post(server.url, '{"a":1}', json)).status).toBe(200)
  expect((await post(server.url, '{"a":', json)).status).toBe(400)
  expect((await post(server.url, '{"a":1}', { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await post(server.url, `"${'x'.repeat(70_000)}"`, json)).status).toBe(413)
})

test('a page of another origin cannot post', async () => {
  await using server = await open()
  const json = { 'content-type': 'application/json' }
  const own = await post(server.url, '{}', { ...json, origin: server.url })
  const foreign = await post(server.url, '{}', { ...json, origin: 'https://evil.example' })
  const opaque = await post(server.url, '{}', { ...json, origin: 'null' })
  const sibling = await post(server.url, '{}', { ...json, 'sec-fetch-site': 'same-site' })
  expect([own, foreign, opaque, sibling].map((answer) => answer.status)).toEqual([
    200, 403, 403, 403,
  ])
})

test('a fault tells the user a reference and the log the cause', async () => {
  await using server = await open()
  const text = await (await fetch(`${server.url}/fault`)).text()
  const ref = /ref ([0-9a-f]{8})/.exec(text)?.[1] ?? 'none'
  expect(text).not.toContain('hunter2')
  const line = server.logged.find((entry) => entry.includes('hunter2'))
  expect(line).toContain(ref)
})

test('the log names routes, never what stands in a query string', async () => {
  await using server = await open()
  await fetch(`${server.url}/healthz?token=hunter2`)
  await server.web.close()
  expect(server.logged.join('')).toContain('request answered')
  expect(server.logged.join('')).not.toContain('hunter2')
})

test('a taken port is refused with the variable to change', async () => {
  await using first = await open()
  const port = Number(new URL(first.url).port)
  await expect(open({ port })).rejects.toThrow(/DEALBELL_HTTP_PORT/)
})
