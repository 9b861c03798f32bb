import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { listenOnFreePort } from './free-port.ts'
import { type PostgresAnswer, parseAnswer } from './postgres-answer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port on 127.0.0.1 that answers every connection with a `PostgresAnswer` as JSON. */
    postgresDoor: number
  }
}

interface RunningPostgres {
  readonly answer: PostgresAnswer
  stop(): Promise<void>
}

/**
 * Gives the tests a real PostgreSQL, one for the whole run. It is started when the first test asks at the door, so
 * that runs without a database pay nothing, and stopped and removed after the last test.
 */
export default async function openDoor(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<RunningPostgres> | undefined
  const answer = async (socket: Socket): Promise<void> => {
    postgres ??= startPostgres()
    socket.end(JSON.stringify((await postgres).answer))
  }
  const door = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    answer(socket).catch((error: unknown) => socket.end(JSON.stringify({ error: String(error) })))
  })
  project.provide('postgresDoor', await listenOnFreePort(door))
  return async () => {
    door.close()
    await (await postgres)?.stop()
  }
}

/** The guard is a process of its own: it ends PostgreSQL when its input ends, however this process came to its end. */
async function startPostgres(): Promise<RunningPostgres> {
  const guard = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-guard.ts', import.meta.url))],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const ended = once(guard, 'exit')
  const line = await text(guard.stdout)
  return {
    answer: parseAnswer(line),
    async stop() {
      guard.stdin.end()
      await ended
    },
  }
}
