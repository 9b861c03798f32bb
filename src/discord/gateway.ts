import { setTimeout as delay } from 'node:timers/promises'
import { Client, SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js'
import { INTENTS } from './intents.ts'
import { apiBase } from './rest.ts'

/** Commands come without knowing the servers, so little time is spent on waiting for their details. */
const GUILD_WAIT_MS = 1_000
const SETTLE_MS = 2_000
const SETTLE_STEP_MS = 20

/** A discord.js client and a way to end it that leaves no connection behind. */
export interface Gateway {
  readonly client: Client
  close(): Promise<void>
}

type Statuses = ReadonlyMap<number, WebSocketShardStatus>

/** The part of @discordjs/ws's manager that tells how its shards are doing. */
interface Shards {
  fetchStatus(): Statuses | PromiseLike<Statuses>
}

/** Whether, within two seconds, no shard is in the middle of connecting. */
async function settle(shards: Shards): Promise<boolean> {
  const deadline = Date.now() + SETTLE_MS
  while (Date.now() < deadline) {
    const statuses = [...(await shards.fetchStatus()).values()]
    if (!statuses.includes(WebSocketShardStatus.Connecting)) return true
    await delay(SETTLE_STEP_MS)
  }
  return false
}

/** One of so many connections among which Discord divides the servers. */
export interface ShardNumber {
  readonly id: number
  readonly count: number
}

/**
 * A client for one shard, or with as many as Discord recommends, and the one intent that is not privileged and tells which
 * servers the bot is in.
 *
 * Closing works around two traps of @discordjs/ws 1.2.3. A shard that is destroyed while it waits between two
 * connections, or for the gateway's first words, connects once more half a second later: asking for its session,
 * which it does first, then gets no answer. And a socket destroyed while it connects has nobody to take its error,
 * which ends the process: one that does not settle is left to end by itself.
 */
export function createGateway(apiUrl: string | undefined, own: ShardNumber | null): Gateway {
  let shards: Shards | null = null
  let closed = false
  const client = new Client({
    intents: INTENTS,
    ...(own === null ? { shards: 'auto' } : { shards: [own.id], shardCount: own.count }),
    waitGuildTimeout: GUILD_WAIT_MS,
    allowedMentions: { parse: [] },
    rest: { api: apiBase(apiUrl) },
    ws: {
      buildStrategy(manager) {
        shards = manager
        const options = { ...manager.options }
        manager.options.retrieveSessionInfo = (shard) =>
          closed ? Promise.withResolvers<never>().promise : options.retrieveSessionInfo(shard)
        return new SimpleShardingStrategy(manager)
      },
    },
  })
  return {
    client,
    async close() {
      closed = true
      if (shards === null || (await settle(shards))) await client.destroy()
    },
  }
}
