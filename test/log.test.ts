import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog, type Logger } from '../src/log.ts'

const TOKEN = 'MTAw."quoted".secret/token'

function recorder(): { readonly log: Logger; readonly lines: () => string } {
  let text = ''
  const destination = new Writable({
    write(chunk, _encoding, next) {
      text += String(chunk)
      next()
    },
  })
  return { log: createLog({ level: 'info', secrets: [TOKEN, ''], destination }), lines: () => text }
}

test('lines are JSON with time, level, part and message', () => {
  const { log, lines } = recorder()
  log.child({ part: 'feeds' }).info({ ms: 3 }, 'feed polled')
  const line: unknown = JSON.parse(lines())
  expect(line).toMatchObject({ level: 30, part: 'feeds', ms: 3, msg: 'feed polled' })
  expect(lines()).toMatch(/"time":"\d{4}-\d\d-\d\dT/)
})

test.each<[string, (log: Logger) => void]>([
  ['a message', (log) => log.info(`token ${TOKEN} was refused`)],
  ['a value', (log) => log.info({ deep: { er: [TOKEN] } }, 'x')],
  ['an error', (log) => log.error({ err: new Error(`GET /?t=${TOKEN}`) }, 'x')],
  ['a cause', (log) => log.error({ err: new Error('x', { cause: new Error(TOKEN) }) }, 'x')],
  ['an address', (log) => log.warn({ url: `https://x/${encodeURIComponent(TOKEN)}` }, 'x')],
  ['a header', (log) => log.warn({ headers: { authorization: 'Bearer other' } }, 'x')],
  ['a child', (log) => log.child({ token: TOKEN }).info('x')],
])('a secret in %s is not printed', (_where, write) => {
  const { log, lines } = recorder()
  write(log)
  expect(lines()).toContain('[redacted]')
  expect(lines()).not.toMatch(/secret.token|secret%2Ftoken|Bearer other/)
  expect(() => JSON.parse(lines())).not.toThrow()
})

test('a token of Slack is not printed, whichever workspace it is of', () => {
  const { log, lines } = recorder()
  log.warn({ err: new Error('xoxb-123-456-abcdef and xapp-1-A0-secret') }, 'refused')
  expect(lines()).not.toMatch(/abcdef|A0-secret/)
})

test('lines below the level are left out', () => {
  const { log, lines } = recorder()
  log.debug('too much')
  expect(lines()).toBe('')
})
