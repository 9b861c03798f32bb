import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { genuineness } from '../../../src/pipeline/push/signature.ts'

const BODY = Buffer.from('<rss/>')
const SECRET = 'between us'

function sign(method: string, secret = SECRET): string {
  return createHmac(method, secret).update(BODY).digest('hex')
}

test.each(['sha1', 'sha256', 'sha384', 'sha512'])('%s is a signature', (method) => {
  expect(genuineness(BODY, `${method}=${sign(method)}`, SECRET)).toBe('signed')
  expect(genuineness(BODY, `${method.toUpperCase()}=${sign(method).toUpperCase()}`, SECRET)).toBe(
    'signed',
  )
})

test.each([
  `sha256=${sign('sha256', 'another secret')}`,
  `sha256=${sign('sha1')}`,
  `sha1=${sign('sha1').slice(2)}`,
  `md5=${sign('md5')}`,
  `sha256=${sign('sha256')}00`,
  sign('sha256'),
  'sha256=',
  'sha256=zz',
  '',
  'x'.repeat(100_000),
])('%.40s is none', (signature) => {
  expect(genuineness(BODY, signature, SECRET)).toBe('forged')
})

test('a delivery need not be signed', () => {
  expect(genuineness(BODY, null, SECRET)).toBe('unsigned')
})
