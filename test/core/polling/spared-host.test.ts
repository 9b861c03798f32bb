import { expect, test } from 'vitest'
import { sparedHost } from '../../../src/core/polling/spared-host.ts'

test.for([
  ['https://news.example/a?b', 'news.example'],
  ['http://news.example:8080/', 'news.example:8080'],
  ['https://8.8.8.8/feed', '8.8.8.8'],
])('feeds at %s share a server', ([address = '', host]) => {
  expect(sparedHost(address)).toBe(host)
})

test.for([
  'http://127.0.0.1:4000/feed',
  'http://localhost/feed',
  'http://wiki/feed',
  'http://10.1.2.3/feed',
  'http://172.20.0.1/feed',
  'http://192.168.1.1/feed',
  'http://[::1]:80/feed',
  'http://news.internal/feed',
])('the server of %s is the operator’s own', (address) => {
  expect(sparedHost(address)).toBeNull()
})
