import { expect, test } from 'vitest'
import { createPace } from '../../src/slack/pace.ts'

test('a short burst passes at once, in every channel of its own', async () => {
  const pace = createPace(() => 0)
  for (const channel of ['A', 'A', 'A', 'B', 'B', 'B']) expect(await pace.hold(channel)).toBe(0)
})

test('who would wait for long is told when to come again instead', async () => {
  const pace = createPace(() => 0)
  pace.pause('A', 60_000)
  expect(await pace.hold('A')).toBe(60_000)
  expect(await pace.hold('B')).toBe(0)
})

test('a channel that rested may burst again', async () => {
  let now = 0
  const pace = createPace(() => now)
  for (let count = 0; count < 3; count += 1) await pace.hold('A')
  now = 3000
  for (let count = 0; count < 3; count += 1) expect(await pace.hold('A')).toBe(0)
})

test('who waits is sent away when the bot stops', async () => {
  const pace = createPace(() => 0)
  for (let count = 0; count < 3; count += 1) await pace.hold('A')
  const waiting = pace.hold('A')
  pace.end()
  expect(await waiting).toBeGreaterThan(0)
  expect(await pace.hold('B')).toBeGreaterThan(0)
})

test('channels are told apart however many there are', async () => {
  let now = 0
  const pace = createPace(() => now)
  for (let count = 0; count < 2000; count += 1) expect(await pace.hold(`C${count}`)).toBe(0)
  pace.pause('A', 60_000)
  now = 30_000
  expect(await pace.hold('C1')).toBe(0)
  expect(await pace.hold('A')).toBe(30_000)
})
