import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Shard, ShardEvents, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import { describeError } from '../core/error.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { PlatformHealth } from '../ports.ts'
import type { Connection } from './connection.ts'
import type { Joined } from './joined.ts'
import type { Answers } from './requests.ts'
import { answerQuestion } from './shard-answers.ts'
import { type FromShard, isFromShard, type ShardState, type ToShard } from './shard-messages.ts'
import { planShards } from './shard-plan.ts'

const SCRIPT = fileURLToPath(new URL('./shard-process.ts', import.meta.url))

/** How long `start` waits for all shards before it leaves the trying to the background. */
const START_MS = 15_000
/** How long shards may take to end; then they are ended. */
const STOP_MS = 8_000
/** Discord lets in so many connections in five seconds as it says in `max_concurrency`. */
const IDENTIFY_MS = 5_500
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

export interface ShardsOptions extends Answers {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl: string | undefined
  readonly log: Logger
  /** How many; `auto`: as many as Discord recommends. */
  readonly count: number | 'auto'
  readonly onJoined: (joined: Joined) => void
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

interface Fleet {
  readonly options: ShardsOptions
  /** By their numbers, of those that have said how they are doing. */
  readonly states: Map<number, ShardState>
  /** How long each rests before it is started once more. */
  readonly rests: Map<number, number>
  readonly stop: AbortController
  manager: ShardingManager | null
  /** Null until it is known. */
  count: number | null
  trouble: string
  settle: (result: Result<void, string>) => void
}

/**
 * Keeps the connections to Discord's gateway in processes of their own, one for each shard, as discord.js's
 * ShardingManager starts them. They ask this process for every answer, so that it alone has the database. A shard that
 * ends is started again. See `createConnection` for what `start` refuses.
 */
export function createShards(options: ShardsOptions): Connection {
  const fleet: Fleet = {
    options,
    states: new Map(),
    rests: new Map(),
    stop: new AbortController(),
    manager: null,
    count: null,
    trouble: 'Not started.',
    settle: () => undefined,
  }
  return {
    start: () => start(fleet),
    stop: () => stop(fleet),
    health: () => healthOf(fleet),
    ownId: () => [...fleet.states.values()].find(({ ownId }) => ownId !== null)?.ownId ?? null,
  }
}

async function start(fleet: Fleet): Promise<Result<void, string>> {
  const { promise, resolve } = Promise.withResolvers<Result<void, string>>()
  fleet.settle = resolve
  const enough = new AbortController()
  const signal = AbortSignal.any([enough.signal, fleet.stop.signal])
  const late = pause(START_MS, signal).then(() => ok(undefined))
  launch(fleet).catch((error: unknown) => {
    fleet.trouble = `The shards could not be started: ${describeError(error)}`
    fleet.options.log.error(fleet.trouble)
    resolve(err(fleet.trouble))
  })
  const result = await Promise.race([promise, late])
  enough.abort()
  if (!result.ok) await stop(fleet)
  return result
}

async function launch(fleet: Fleet): Promise<void> {
  const { log, token } = fleet.options
  const plan = await planShards(fleet.options, {
    signal: fleet.stop.signal,
    onDelay(reason, retryMs) {
      fleet.trouble = `Discord cannot be reached: ${reason}`
      log.warn({ reason, retryMs }, 'Discord cannot be reached')
      fleet.settle(ok(undefined))
    },
  })
  if (plan === null) return
  if (!plan.ok) return fleet.settle(plan)
  const { count, atOnce } = plan.value
  fleet.count = count
  const settings = { totalShards: count, mode: 'process', respawn: false, token } as const
  const manager = new ShardingManager(SCRIPT, settings)
  fleet.manager = manager
  log.info({ shards: count }, 'starting the shards')
  for (let id = 0; id < count && !fleet.stop.signal.aborted; id++) {
    const shard = manager.createShard(id)
    tend(fleet, shard)
    await shard.spawn(-1)
    if (id < count - 1) await pause(Math.ceil(IDENTIFY_MS / atOnce), fleet.stop.signal)
  }
}

/** Gives a shard what it needs whenever it starts, answers it, and starts it again when it has ended. */
function tend(fleet: Fleet, shard: Shard): void {
  const { token, applicationId, apiUrl = null, log } = fleet.options
  const logLevel = LEVELS.find((level) => level === log.level) ?? 'info'
  shard.on(ShardEvents.Spawn, () => {
    const about = { token, applicationId, apiUrl, logLevel }
    send(fleet, shard, {
      kind: 'connect',
      order: { id: shard.id, count: fleet.count ?? 1, ...about },
    })
  })
  shard.on(ShardEvents.Message, (message: unknown) => take(fleet, shard, message))
  shard.on(ShardEvents.Death, () => {
    fleet.states.delete(shard.id)
    void restart(fleet, shard)
  })
}

async function restart({ options, rests, stop: stopping }: Fleet, shard: Shard): Promise<void> {
  if (stopping.signal.aborted) return
  const retryMs = rests.get(shard.id) ?? FIRST_RETRY_MS
  rests.set(shard.id, Math.min(retryMs * 2, LONGEST_RETRY_MS))
  options.log.error({ shard: shard.id, retryMs }, 'a shard has ended; it is started again')
  await pause(retryMs, stopping.signal)
  if (!stopping.signal.aborted) await shard.spawn(-1)
}

function take(fleet: Fleet, shard: Shard, message: unknown): void {
  if (!isFromShard(message)) return
  switch (message.kind) {
    case 'asked':
      void answerTo(fleet, shard, message)
      return
    case 'joined':
      fleet.options.onJoined(message.joined)
      return
    case 'state':
      fleet.states.set(shard.id, message.state)
      look(fleet, shard.id, message.state)
  }
}

/** Answers only the process that asked: one that has taken its place since counts its own questions from the same number. */
async function answerTo(
  fleet: Fleet,
  shard: Shard,
  { id, question }: Extract<FromShard, { kind: 'asked' }>,
): Promise<void> {
  const { process: asking } = shard
  const answer = await answerQuestion(fleet.options, question)
  if (shard.process === asking) send(fleet, shard, { kind: 'answer', id, answer })
}

/** Whether by this all are connected, or none will be. */
function look(fleet: Fleet, id: number, { health, refused }: ShardState): void {
  if (refused !== null) fleet.settle(err(refused))
  if (health.ready) fleet.rests.delete(id)
  if (healthOf(fleet).ready) fleet.settle(ok(undefined))
}

function healthOf({ count, states, trouble, stop: stopping }: Fleet): PlatformHealth {
  if (stopping.signal.aborted) return { ready: false, detail: 'Stopped.' }
  if (count === null) return { ready: false, detail: trouble }
  for (let id = 0; id < count; id++) {
    const health = states.get(id)?.health ?? { ready: false, detail: 'Not connected yet.' }
    if (!health.ready) return { ready: false, detail: `Shard ${id} of ${count}: ${health.detail}` }
  }
  return { ready: true, detail: `Connected to Discord with ${count} shards.` }
}

/** A shard that is just ending takes no message, and needs none. */
function send({ options }: Fleet, shard: Shard, message: ToShard): void {
  shard.send(message).catch((error: unknown) => {
    options.log.debug({ shard: shard.id, reason: describeError(error) }, 'a shard was not told')
  })
}

async function stop(fleet: Fleet): Promise<void> {
  fleet.stop.abort()
  const shards = [...(fleet.manager?.shards.values() ?? [])]
  await Promise.all(shards.map((shard) => end(fleet, shard)))
}

async function end(fleet: Fleet, shard: Shard): Promise<void> {
  const child = shard.process
  if (child === null) return
  const exited = once(child, 'exit')
  send(fleet, shard, { kind: 'stop' })
  await Promise.race([exited, delay(STOP_MS, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

/** Waits unless stopped meanwhile. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
