import type { Logger } from 'pino'
import type { Card } from '../core/card/card.ts'
import { describeError } from '../core/error.ts'
import { err } from '../core/result.ts'
import type { ChatPlatform } from '../ports.ts'
import { createConnection } from './connection.ts'
import type { Offer } from './definitions.ts'
import { type Joined, joinedJustNow } from './joined.ts'
import { createMessenger } from './post.ts'
import { type Answers, createRequests } from './requests.ts'
import { createRest, isPlausibleToken } from './rest.ts'
import { registerCommands } from './setup.ts'
import { createShards } from './shards.ts'

/** How long `stop` waits for answers under way. */
const STOP_MS = 5_000
/** See `SendKey`. */
const LONGEST_KEY = 25

/** `apiUrl`: Discord's REST base without version, such as `https://discord.com/api`, which is the default. */
export interface DiscordOptions extends Answers, Offer {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl?: string | undefined
  /** How many processes keep the connections to Discord; absent: this one alone. */
  readonly shards?: number | 'auto'
  readonly log: Logger
  /** What a server that the bot has joined is shown; null: nothing. */
  readonly welcome?: (joined: Joined) => Promise<Card | null>
}

/**
 * The bot on Discord. `start` refuses for a wrong DISCORD_TOKEN or DISCORD_APPLICATION_ID and otherwise succeeds,
 * even when Discord cannot be reached yet: then it goes on trying and `health` says so. Commands that are not those of
 * this version are registered once it has succeeded, with one try. Messages can be sent before `start` and while the
 * gateway is away. It cannot be started again after `stop`.
 */
export function createDiscord(options: DiscordOptions): ChatPlatform {
  const { token, apiUrl, log, shards } = options
  const requests = createRequests(options)
  const stopping = new AbortController()
  const about = { ...options, apiUrl }
  const connection =
    shards === undefined
      ? createConnection({
          ...about,
          onRequest: (request) => requests.handle(request),
          onGuild: (guild) => void greet(joinedJustNow(guild, Date.now())),
        })
      : createShards({ ...about, count: shards, onJoined: (joined) => void greet(joined) })
  const messenger = createMessenger({
    rest: createRest({ token, apiUrl }),
    token,
    ownId: () => connection.ownId(),
    log,
  })
  const greet = async (joined: Joined | null): Promise<void> => {
    try {
      const card = joined && (await options.welcome?.(joined))
      if (joined === null || !card) return
      const key = `welcome-${joined.place}`.slice(0, LONGEST_KEY)
      const result = await messenger.post(joined.place, card, { key, uncertain: false })
      if (result.kind !== 'sent') log.warn({ reason: result.reason }, 'a server was not greeted')
    } catch (error) {
      log.warn({ reason: describeError(error) }, 'a server was not greeted')
    }
  }
  return {
    ...messenger,
    async start() {
      if (!isPlausibleToken(token)) {
        return err('DISCORD_TOKEN holds characters that no token has: copy it again.')
      }
      const started = await connection.start()
      if (started.ok) void offerCommands(options, stopping.signal)
      return started
    },
    async stop() {
      stopping.abort()
      await requests.close(STOP_MS)
      await connection.stop()
    },
    health: () => connection.health(),
  }
}

/** An old offer shows users forms that nothing handles; it does not keep alerts from being posted, so nobody waits for the new one. */
async function offerCommands(options: DiscordOptions, signal: AbortSignal): Promise<void> {
  const { log } = options
  const outcome = await registerCommands({ ...options, signal })
  if (signal.aborted) return
  if (!outcome.ok) {
    const advice = 'Run: npm run dealbell -- commands register'
    log.warn(
      { reason: outcome.error, advice },
      'Discord may not offer the commands of this version',
    )
  } else if (outcome.value === 'registered') {
    log.info('Discord has been told the commands of this version')
  }
}
