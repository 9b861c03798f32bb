import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { nextTick, startTicks } from '../../src/pipeline/tick.ts'
import { clockAt } from '../fakes/clock.ts'

const LOG = pino({ level: 'silent' })
const REAL = { now: () => Date.now() }

test('ticks by the pattern and never while the last tick still runs', async () => {
  let running = 0
  let most = 0
  let ticks = 0
  const tick = async (): Promise<void> => {
    running += 1
    most = Math.max(most, running)
    ticks += 1
    await pause(1_500)
    running -= 1
  }
  const schedule = startTicks('* * * * * *', tick, { clock: REAL, log: LOG })
  await vi.waitFor(() => expect(ticks).toBe(2), { timeout: 8_000 })
  await schedule.stop()
  expect([most, running]).toEqual([1, 0])
})

test('a tick that fails is logged and the next one comes', async () => {
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
  let ticks = 0
  const tick = async (): Promise<void> => {
    ticks += 1
    throw new Error('the disk is full')
  }
  const schedule = startTicks('* * * * * *', tick, { clock: REAL, log })
  await vi.waitFor(() => expect(ticks).toBeGreaterThan(1), { timeout: 8_000 })
  await schedule.stop()
  expect(lines.join('')).toContain('the disk is full')
})

test('a schedule without a tick for three intervals counts as stopped', async () => {
  const clock = clockAt(Date.now())
  const schedule = startTicks('0 0 * * *', async () => undefined, { clock, log: LOG })
  clock.advance(3 * 86_400_000)
  expect(schedule.healthy()).toBe(true)
  clock.advance(1)
  expect(schedule.healthy()).toBe(false)
  await schedule.stop()
})

test('a pattern with long pauses is healthy over the longest of them', async () => {
  const clock = clockAt(Date.now())
  const schedule = startTicks('0 9 * * 1', async () => undefined, { clock, log: LOG })
  clock.advance(20 * 86_400_000)
  expect(schedule.healthy()).toBe(true)
  await schedule.stop()
})

test('the next tick is in UTC', () => {
  const next = new Date(nextTick('30 14 * * *', { clock: REAL }))
  expect([next.getUTCHours(), next.getUTCMinutes()]).toEqual([14, 30])
  expect(next.getTime()).toBeGreaterThan(Date.now())
})
