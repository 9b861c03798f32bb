import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { listenOnFreePort } from './free-port.ts'
import { type Account, binariesFor, serverAccount } from './postgres-binaries.ts'

/** Another process may take the free port before PostgreSQL does. */
const PORT_TRIES = 3
/** Test data need not survive a power cut. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'max_connections=200',
  'unix_socket_directories=',
]

/** A PostgreSQL's files, and how its programs are run. */
export interface Cluster {
  readonly data: string
  readonly bin: string
  readonly password: string
  readonly run: Partial<Account> & {
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
    readonly signal: AbortSignal
  }
}

/** A PostgreSQL that accepts connections. */
export interface Server {
  readonly url: string
  /** Fulfilled when its process is gone, for whatever reason. */
  readonly ended: Promise<void>
}

/** Makes an empty cluster in the folder; the signal ends every process started for it. */
export async function createCluster(folder: string, signal: AbortSignal): Promise<Cluster> {
  const account = serverAccount()
  const bin = await binariesFor(account, folder)
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password)
  if (account !== null) {
    for (const path of [folder, passwordFile]) await chown(path, account.uid, account.gid)
  }
  const data = join(folder, 'data')
  const run = runIn(folder, signal)
  const access = ['--username=dealbell', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const options = [`--pgdata=${data}`, ...access, '--encoding=UTF8', '--no-locale', '--no-sync']
  await promisify(execFile)(join(bin, 'initdb'), options, run)
  return { data, bin, password, run }
}

/** The cluster that was made in the folder. */
export async function findCluster(folder: string, signal: AbortSignal): Promise<Cluster> {
  const bin = await binariesFor(serverAccount(), folder)
  const password = await readFile(join(folder, 'password'), 'utf8')
  return { data: join(folder, 'data'), bin, password, run: runIn(folder, signal) }
}

function runIn(folder: string, signal: AbortSignal): Cluster['run'] {
  return { ...serverAccount(), cwd: folder, env: { ...process.env, LC_ALL: 'C' }, signal }
}

/** Starts the cluster's server on a free port of 127.0.0.1 and waits until it accepts connections. */
export async function startServer(cluster: Cluster): Promise<Server> {
  const refusals: string[] = []
  while (refusals.length < PORT_TRIES) {
    cluster.run.signal.throwIfAborted()
    const port = await freePort()
    const server = spawn(join(cluster.bin, 'postgres'), serverOptions(cluster, port), {
      ...cluster.run,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Immediate shutdown: it waits for no client and writes nothing more.
      killSignal: 'SIGQUIT',
    })
    // Being ended by the signal is reported as an error of the child as well; "close" follows in any case.
    server.on('error', () => undefined)
    const ended = new Promise<void>((resolve) => {
      server.on('close', () => resolve())
    })
    const refusal = await untilReady(server)
    if (refusal === null) {
      server.stderr.resume()
      return { url: `postgres://dealbell:${cluster.password}@127.0.0.1:${port}`, ended }
    }
    refusals.push(refusal)
  }
  throw new Error(`postgres did not start: ${refusals.join('; ')}`)
}

function serverOptions(cluster: Cluster, port: number): string[] {
  const settings = [...SETTINGS, 'listen_addresses=127.0.0.1', `port=${port}`]
  return ['-D', cluster.data, ...settings.flatMap((setting) => ['-c', setting])]
}

async function freePort(): Promise<number> {
  const probe = createServer()
  const port = await listenOnFreePort(probe)
  probe.close()
  await once(probe, 'close')
  return port
}

/** Null once the server is ready; what it last said when it ended before that. */
async function untilReady(
  server: ChildProcess & { stderr: NodeJS.ReadableStream },
): Promise<string | null> {
  let last = 'it said nothing'
  for await (const line of createInterface(server.stderr)) {
    last = line
    if (line.includes('ready to accept connections')) return null
  }
  return last
}
