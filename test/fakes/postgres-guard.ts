/**
 * Program: runs a PostgreSQL of its own in a temporary folder. Writes one line of JSON, a `PostgresAnswer`, to
 * standard output, closes it, and goes on until standard input ends; then it stops PostgreSQL and removes the folder.
 * Its input ends with its parent, so nothing is left when the parent is killed.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeError } from '../../src/core/error.ts'
import type { PostgresAnswer } from './postgres-answer.ts'
import { createCluster, startServer } from './postgres-cluster.ts'

const over = new AbortController()
process.stdin.on('end', () => over.abort()).resume()
process.on('SIGTERM', () => over.abort())
// Ctrl+C reaches every process at the terminal; ours ends when its parent has ended the input.
process.on('SIGINT', () => undefined)
// Nobody is left to read the answer when the parent was killed while PostgreSQL started; the folder is still ours.
process.stdout.on('error', () => over.abort())

const folder = await mkdtemp(join(tmpdir(), 'dealbell-postgres-'))
try {
  const server = await startServer(await createCluster(folder, over.signal))
  answer({ url: server.url })
  await server.ended
} catch (error) {
  process.exitCode = 1
  const system = `${process.platform}-${process.arch}`
  answer({ error: `PostgreSQL cannot be run for the tests on ${system}: ${describeError(error)}` })
} finally {
  // A child of initdb may still write for a moment after initdb was ended.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  process.stdin.destroy()
}

function answer(line: PostgresAnswer): void {
  process.stdout.end(`${JSON.stringify(line)}\n`)
}
