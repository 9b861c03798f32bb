/** A thread that misbehaves on demand, for the tests of the pool. */
import { parentPort } from 'node:worker_threads'

function hang(): never {
  for (;;) Math.random()
}

function exhaust(): never {
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, Math.random))
}

parentPort?.on('message', (job: string) => {
  if (job === 'hang') hang()
  if (job === 'exhaust') exhaust()
  if (job === 'fault') throw new Error('a fault of the code')
  parentPort?.postMessage(`${job} done ${Object.keys(process.env).length}`, [])
})
parentPort?.postMessage('ready', [])
