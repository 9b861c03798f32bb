import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { Metric } from '../../src/ports.ts'
import { addMetricsRoutes } from '../../src/web/metrics-routes.ts'
import { createWebServer } from '../../src/web/server.ts'
import { clockAt } from '../fakes/clock.ts'
import { NOON } from '../store/samples.ts'

const TOKEN = 'k3ep-th1s-t0-y0urself'
const FIGURES: readonly Metric[] = [
  {
    name: 'polls_total',
    help: 'Feeds that were asked.\nA \\ stands.',
    type: 'counter',
    samples: [
      { labels: { outcome: 'fresh', host: 'a "b" \\ c\nd' }, value: 12 },
      { labels: { outcome: 'failed' }, value: 0.5 },
    ],
  },
  { name: 'due', help: 'Due.', type: 'gauge', samples: [{ labels: {}, value: 1e21 }] },
]

async function open(metrics: () => Promise<readonly Metric[]>) {
  const clock = clockAt(NOON)
  const log = pino({ level: 'silent' })
  const access = { token: TOKEN, clock }
  const web = createWebServer({ host: '127.0.0.1', port: 0, log, ready: async () => [], access })
  addMetricsRoutes(web.fastify, { metrics, clock })
  onTestFinished(() => web.close())
  const url = await web.listen()
  return (authorization = `Bearer ${TOKEN}`) =>
    fetch(`${url}/metrics`, { headers: { authorization } })
}

test('figures are told as Prometheus reads them', async () => {
  const get = await open(async () => FIGURES)
  const answer = await get()
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await answer.text()).toBe(
    [
      '# HELP polls_total Feeds that were asked.\\nA \\\\ stands.',
      '# TYPE polls_total counter',
      'polls_total{outcome="fresh",host="a \\"b\\" \\\\ c\\nd"} 12',
      'polls_total{outcome="failed"} 0.5',
      '# HELP due Due.',
      '# TYPE due gauge',
      'due 1e+21',
      '',
    ].join('\n'),
  )
})

test('figures are for who has the token, and a fault is no page of figures', async () => {
  const get = await open(async () => {
    throw new Error('secret')
  })
  expect((await get('')).status).toBe(401)
  expect((await get('Bearer wrong')).status).toBe(401)
  const answer = await get()
  expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('secret')])
})
