import { expect, test } from 'vitest'
import { openWeb } from './open-web.ts'

const TOKEN = 'k3ep-th1s-t0-y0urself'

function basic(password: string, user = 'anybody'): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

test('without a token nothing but health is told', async () => {
  await using web = await openWeb({ token: TOKEN })
  for (const path of ['/api/deals', '/api/schema', '/api/none', '/nowhere']) {
    const answer = await web.get(path)
    expect([path, answer.status]).toEqual([path, 401])
    expect(answer.headers.get('www-authenticate')).toMatch(/Bearer realm=.*Basic realm=/)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }
  expect((await web.get('/healthz')).status).toBe(200)
  expect((await web.get('/readyz')).status).toBe(200)
})

test('the token is taken as a bearer’s and as a password', async () => {
  await using web = await openWeb({ token: TOKEN })
  const good = [`Bearer ${TOKEN}`, `bearer ${TOKEN}`, basic(TOKEN), basic(TOKEN, '')]
  for (const authorization of good) {
    expect((await web.get('/api/deals', { authorization })).status).toBe(200)
  }
  const bad = [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, basic('wrong'), TOKEN, 'Bearer', '']
  for (const authorization of bad) {
    expect((await web.get('/api/deals', { authorization })).status).toBe(401)
  }
})

test('guessing is slowed down, and never locks out who knows the token', async () => {
  await using web = await openWeb({ token: TOKEN })
  const guess = () => web.get('/api/deals', { authorization: 'Bearer wrong' })
  for (let at = 0; at < 10; at++) expect((await guess()).status).toBe(401)
  const refused = await guess()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10'])
  const right = await web.get('/api/deals', { authorization: `Bearer ${TOKEN}` })
  expect(right.status).toBe(200)
  web.clock.advance(10_000)
  expect((await guess()).status).toBe(401)
})

test('no token reaches the log', async () => {
  await using web = await openWeb({ token: TOKEN })
  await web.get('/api/deals', { authorization: `Bearer ${TOKEN}` })
  await web.get('/api/deals', { authorization: 'Bearer guessed-by-somebody' })
  expect(web.logged.join('')).not.toMatch(/k3ep-th1s|guessed-by/)
})
