import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeUrl } from '../../../src/core/card/safe-url.ts'

const MAX = 200

test.each([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['http://news.example', 'http://news.example/'],
  ['https://news.example/\u202egnp', 'https://news.example/%E2%80%AEgnp'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['file:///etc/passwd', undefined],
  ['slack://open', undefined],
  ['/relative', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['https://:word@evil.example/', undefined],
  [`https://news.example/${'a'.repeat(MAX)}`, undefined],
  [`https://news.example/${'ü'.repeat(MAX / 4)}`, undefined],
  ['', undefined],
  [null, undefined],
])('the address %j leads to %j', (address, href) => {
  expect(safeUrl(address, MAX)?.href).toBe(href)
})

test('whatever is given, a safe address is web, names its host alone and is bounded', () => {
  const address = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(
        fc.constantFrom('https://', 'HTTP://', 'ftp://', 'javascript:', '//', 'https:\\\\'),
        fc.constantFrom('', 'a@', 'a:b@', ':@'),
        fc.constantFrom('x.example', '[::1]', 'ü.example', '127.1'),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(address, (untrusted) => {
      const url = safeUrl(untrusted, MAX)
      if (url === null) return
      expect(url.href).toMatch(/^https?:\/\/[^@/\\\s]+\/[!-~]*$/)
      expect(url.href.length).toBeLessThanOrEqual(MAX)
      expect(safeUrl(url.href, MAX)?.href).toBe(url.href)
    }),
    { numRuns: 1000 },
  )
})

test('a plain web address is never refused', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      expect(safeUrl(address, 5000)?.href).toBe(new URL(address).href)
    }),
  )
})
