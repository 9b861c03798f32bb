import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import type { Card } from '../../src/core/card/card.ts'
import { openConsole } from './open-console.ts'

const LARGE: Card = {
  title: 'large',
  accent: 'neutral',
  sections: Array.from({ length: 20 }, () => ({ kind: 'text' as const, text: 'x'.repeat(4000) })),
}

test('a page that does not read is cut off before it fills the memory', async () => {
  await using console = await openConsole()
  const socket = connect(Number(new URL(console.url).port), '127.0.0.1')
  socket.on('error', () => socket.destroy())
  socket.write('GET /console/events HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(socket, 'readable')
  const detail = () => console.platform.health().detail
  expect(detail()).toBe('open pages: 1')
  for (let n = 0; n < 1000 && detail() !== 'open pages: 0'; n += 1) {
    await console.platform.edit('console', 'd-1', LARGE)
    await new Promise(setImmediate)
  }
  expect(detail()).toBe('open pages: 0')
  socket.destroy()
})
