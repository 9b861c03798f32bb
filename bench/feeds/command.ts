import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Orders, PORT, ROUND, type Round } from './messages.ts'
import { plainLoop } from './plain-loop.ts'

const MIB = 1024 * 1024

export interface FeedsOptions {
  readonly feeds: number
  readonly rounds: number
}

/**
 * Polls so many feeds of a server that behaves like the web's mix (95 of 100 unchanged) and writes for each round its
 * time, also as a multiple of a plain loop over the same requests, and the memory of the polling process.
 */
export async function benchFeeds(
  { feeds, rounds }: FeedsOptions,
  write: (text: string) => void,
): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-bench-'))
  opened.defer(() => rm(folder, { recursive: true }))
  const server = start('server.ts', opened)
  const [message] = await once(server, 'message')
  const port = PORT.parse(message)
  const plainMs = await plainLoop(feeds, port)
  write(`${feeds} feeds; a plain loop takes ${seconds(plainMs)}\n${HEAD}`)
  const orders = { port, feeds, rounds, database: `sqlite:${join(folder, 'bench.db')}` }
  await carryOut(start('preparer.ts', opened), orders)
  const poller = start('poller.ts', opened)
  let number = 0
  poller.on('message', (round) => {
    number += 1
    write(row(number, ROUND.parse(round), { feeds, plainMs }))
  })
  await carryOut(poller, orders)
}

const HEAD = `\
| round | time | processor time | of the plain loop | polls a second | peak memory | heap after |
|---:|---:|---:|---:|---:|---:|---:|
`

async function carryOut(child: ChildProcess, orders: Orders): Promise<void> {
  child.send(orders)
  await once(child, 'exit')
  if (child.exitCode !== 0)
    throw new Error(`a process of the benchmark ended with ${child.exitCode}`)
}

/** The flags that `npm start` gives the bot. */
const BOT_FLAGS = ['--max-semi-space-size=2', '--heap-growing-percent=20']

function start(script: string, opened: AsyncDisposableStack): ChildProcess {
  const child = fork(join(import.meta.dirname, script), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: BOT_FLAGS,
  })
  opened.defer(() => void child.kill())
  return child
}

function row(
  number: number,
  { ms, cpuMs, peakRss, heap }: Round,
  run: { readonly feeds: number; readonly plainMs: number },
): string {
  const cells = [
    String(number),
    seconds(ms),
    seconds(cpuMs),
    `${(ms / run.plainMs).toFixed(1)} ×`,
    (run.feeds / (ms / 1000)).toFixed(0),
    `${(peakRss / MIB).toFixed(0)} MiB`,
    `${(heap / MIB).toFixed(0)} MiB`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
