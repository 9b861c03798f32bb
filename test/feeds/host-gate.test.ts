import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createHostGate } from '../../src/feeds/host-gate.ts'

const signal = new AbortController().signal
const A = 'https://a.example/feed'

test('one request at a time goes to a server, with a pause between', async () => {
  const gate = createHostGate(40)
  const events: string[] = []
  const pauses: number[] = []
  let endedAt = 0
  const visit = async (name: string): Promise<void> => {
    const leave = await gate.enter(`${A}/${name}`, signal)
    pauses.push(performance.now() - endedAt)
    events.push(`${name} in`)
    await pause(5)
    events.push(`${name} out`)
    endedAt = performance.now()
    leave()
  }
  await Promise.all(['1', '2', '3'].map(visit))
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(39)
  expect(events).toEqual(['1 in', '1 out', '2 in', '2 out', '3 in', '3 out'])
})

test('other servers and the operator’s own do not wait', async () => {
  const gate = createHostGate(60_000)
  const others = ['https://b.example/', 'http://127.0.0.1:9000/', 'http://127.0.0.1:9000/']
  const turns = [A, ...others].map((address) => gate.enter(address, signal))
  expect(await Promise.all(turns)).toHaveLength(4)
})

test('who gives up waiting leaves the place to the next, in order', async () => {
  const gate = createHostGate(0)
  const first = await gate.enter(A, signal)
  const impatient = new AbortController()
  const second = gate.enter(A, impatient.signal)
  const third = gate.enter(A, signal)
  impatient.abort()
  first()
  await expect(second).rejects.toThrow('aborted')
  expect(await third).toBeTypeOf('function')
})
