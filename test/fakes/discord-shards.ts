import { type Json, listOf } from './discord-world.ts'

/** Which of how many shards. */
export type ShardPlace = readonly [id: number, count: number]

/** The shard that an identify names; the only one where it names none. */
export function shardOf(data: Json): ShardPlace {
  const [id = 0, count = 1] = listOf(data['shard'])
  return [Number(id), Number(count)]
}

/** Whether the shard's bucket (its number modulo `max_concurrency`) has let somebody in just now. */
export function isEarly(
  { atOnce, windowMs }: { readonly atOnce: number; readonly windowMs: number },
  lastIdentify: Map<number, number>,
  id: number,
): boolean {
  const bucket = id % atOnce
  const last = lastIdentify.get(bucket) ?? -Infinity
  lastIdentify.set(bucket, Date.now())
  return Date.now() - last < windowMs
}

/** Whether what happens in a server is told to this shard; what belongs to no server goes to the first. */
export function isFor([id, count]: ShardPlace, guildId: unknown): boolean {
  if (typeof guildId !== 'string') return id === 0
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id
}
