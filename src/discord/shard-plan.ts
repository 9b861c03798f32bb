import { setTimeout as delay } from 'node:timers/promises'
import { DiscordAPIError, Routes } from 'discord.js'
import { z } from 'zod'
import { describeError } from '../core/error.ts'
import { err, ok, type Result } from '../core/result.ts'
import { WRONG_TOKEN } from './connection.ts'
import { createRest } from './rest.ts'

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

/** The answer to `GET /gateway/bot`, as far as it is used. */
const gateway = z.object({
  shards: z.number().int().min(1),
  session_start_limit: z.object({ max_concurrency: z.number().int().min(1) }),
})

export interface ShardPlan {
  readonly count: number
  /** How many may connect within five seconds. */
  readonly atOnce: number
}

/**
 * Asks Discord how many shards it wants and how many may begin at once, until it answers; null when stopped before.
 * Refuses for a wrong token.
 */
export async function planShards(
  wanted: {
    readonly token: string
    readonly apiUrl: string | undefined
    readonly count: number | 'auto'
  },
  {
    signal,
    onDelay,
  }: {
    readonly signal: AbortSignal
    readonly onDelay: (reason: string, retryMs: number) => void
  },
): Promise<Result<ShardPlan, string> | null> {
  for (let wait = FIRST_RETRY_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    try {
      // A new client each time: after a refusal discord.js forgets the token.
      const told = gateway.parse(await createRest(wanted).get(Routes.gatewayBot()))
      const count = wanted.count === 'auto' ? told.shards : wanted.count
      return ok({ count, atOnce: told.session_start_limit.max_concurrency })
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401) return err(WRONG_TOKEN)
      onDelay(describeError(error), wait)
      await delay(wait, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}
