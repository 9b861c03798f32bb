import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program as its operator runs it: a process of its own. */
export interface BotProcess extends AsyncDisposable {
  /** The address it printed for its web console. */
  readonly url: string
  /** Everything it has written to either output so far. */
  output(): string
  /** Sends the signal and gives the exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export interface ProcessOptions {
  /** Script relative to the repository, with its arguments. */
  readonly script: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** Starts the script and waits until it prints the address of its console; fails with its output otherwise. */
export async function startBot(options: ProcessOptions): Promise<BotProcess> {
  const { child, output } = launch(options)
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /Dealbell runs: open (http:\/\/\S+)/.exec(output())
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout?.on('data', look)
    child.once('exit', () => reject(new Error(`the bot ended:\n${output()}`)))
  })
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
    }
    return child.exitCode
  }
  return {
    url,
    output,
    end,
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  }
}

/** Here Node keeps what it has compiled, which takes longer than all else that a start does. */
const COMPILED = join(tmpdir(), 'dealbell-compiled')

/** Runs the script to its end. */
export async function runToEnd(options: ProcessOptions): Promise<{
  readonly code: number | null
  readonly signal: string | null
  readonly output: string
}> {
  const { child, output } = launch(options)
  await once(child, 'close')
  return { code: child.exitCode, signal: child.signalCode, output: output() }
}

function launch({ script, environment }: ProcessOptions): {
  readonly child: ChildProcess
  readonly output: () => string
} {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [...script], {
    env: { PATH, HOME, TZ: 'UTC', NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const keep = (chunk: unknown): void => {
    text += String(chunk)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, output: () => text }
}
