import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PORT, ROUND, type Round } from './messages.ts'
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
  const server = start('server.ts')
  const poller = start('poller.ts')
  try {
    const [message] = await once(server, 'message')
    const port = PORT.parse(message)
    const plainMs = await plainLoop(feeds, port)
    write(`${feeds} feeds; a plain loop takes ${seconds(plainMs)}\n`)
    write(
      '| round | time | processor time | of the plain loop | polls a second | peak memory | heap after |\n',
    )
    write('|---:|---:|---:|---:|---:|---:|---:|\n')
    poller.send({ port, feeds, rounds })
    let number = 0
    poller.on('message', (round) => {
      number += 1
      write(row(number, ROUND.parse(round), { feeds, plainMs }))
    })
    await once(poller, 'exit')
    if (poller.exitCode !== 0) throw new Error(`the poller ended with ${poller.exitCode}`)
  } finally {
    server.kill()
    poller.kill()
  }
}

/** The flags that `npm start` gives the bot. */
const BOT_FLAGS = ['--max-semi-space-size=4']

function start(script: string): ChildProcess {
  return fork(join(import.meta.dirname, script), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: BOT_FLAGS,
  })
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
