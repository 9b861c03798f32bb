import { createServer, type Server } from 'node:http'
import { createBuckets, type RateLimit } from './discord-buckets.ts'
import { createFaults, type FaultPlan } from './discord-faults.ts'
import { type GatewayControl, serveGateway } from './discord-gateway.ts'
import { joinGuild } from './discord-guild.ts'
import { answerHttp } from './discord-http.ts'
import type { Interaction, Who } from './discord-interact.ts'
import { interactionRoutes } from './discord-interaction-routes.ts'
import {
  type Invocation,
  invokeCommand,
  type MenuUse,
  type Typing,
  typeOption,
  useOnMessage,
} from './discord-invoke.ts'
import { type MenuPick, type Press, pickOption, pressButton, submitForm } from './discord-press.ts'
import {
  createWorld,
  type Json,
  type Message,
  type Permission,
  type RecordedRequest,
  type SentFile,
  type World,
  type WorldOptions,
} from './discord-world.ts'

export interface DiscordServerOptions extends WorldOptions {
  /** 5 requests in 5 s per route and channel unless given. */
  readonly rateLimit?: RateLimit
  /** 41,250 ms unless given. */
  readonly heartbeatMs?: number
  /** One identify (`maxConcurrency`, if given) in 5,000 ms unless given. */
  readonly identifyWindowMs?: number
  readonly maxConcurrency?: number
  /** How many shards are recommended; 1 unless given. */
  readonly shards?: number
}

/**
 * A stand-in for Discord on loopback, with one server that the bot is in. It follows the protocol strictly: what
 * Discord would refuse is refused with Discord's code and also noted in `violations`, which a test expects empty.
 */
export interface DiscordServer {
  /** The value for DISCORD_API_URL. */
  readonly apiUrl: string
  readonly violations: string[]
  readonly requests: readonly RecordedRequest[]
  /** The files that came with messages. */
  readonly files: readonly SentFile[]
  readonly gateway: GatewayControl
  /** What stands in a channel or, by the id of the message it hangs on, a thread; the oldest first. */
  messages(channelId: string): readonly Message[]
  /** What stands in the user's direct messages with the bot. */
  directMessages(userId: string): readonly Message[]
  /** From now on the user takes no direct messages from the bot. */
  closeDirect(userId: string): void
  deleteMessage(channelId: string, messageId: string): void
  deleteChannel(channelId: string): void
  /** Takes a permission from the bot in the channel and its threads. */
  deny(channelId: string, permission: Permission): void
  /** Locks a thread, as a moderator may. */
  lock(threadId: string): void
  /** Somebody invites the bot to another server, which has this one channel. */
  join(guildId: string, channelId: string): void
  /** Lets the minutes pass in which Discord recognises a nonce. */
  forgetNonces(): void
  fail(plan: FaultPlan): void
  registeredCommands(): readonly Json[]
  /** Makes a user use a registered command; gives the interaction once it is answered. */
  invoke(invocation: Invocation): Promise<Interaction>
  /** Makes a user type into an option; gives the choices that the bot suggests. */
  type(typing: Typing): Promise<readonly Json[]>
  /** Makes a user choose a command in the menu of a message. */
  useOnMessage(use: MenuUse): Promise<Interaction>
  /** Makes a user press a button; gives the interaction once it is answered, perhaps by a form. */
  press(press: Press): Promise<Interaction>
  /** Makes a user pick an option of a menu. */
  pick(pick: MenuPick): Promise<Interaction>
  /** Makes the user fill in and send the form that a press was answered with. */
  submit(
    sent: Who & { readonly opened: Interaction; readonly values: Readonly<Record<string, string>> },
  ): Promise<Interaction>
  stop(): Promise<void>
}

async function listen(server: Server): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  await promise
}

type Controls = Pick<
  DiscordServer,
  | 'messages'
  | 'directMessages'
  | 'closeDirect'
  | 'deleteMessage'
  | 'deleteChannel'
  | 'deny'
  | 'lock'
  | 'forgetNonces'
  | 'join'
>

/** What people and time do to channels and messages. */
function controlsOf(world: World): Controls {
  return {
    messages: (channelId) => world.channels.get(channelId)?.messages ?? [],
    directMessages(userId) {
      const channels = [...world.channels.values()]
      return channels.find(({ type, name }) => type === 1 && name === userId)?.messages ?? []
    },
    closeDirect: (userId) => world.closed.add(userId),
    deleteMessage(channelId, messageId) {
      const messages = world.channels.get(channelId)?.messages ?? []
      const at = messages.findIndex(({ id }) => id === messageId)
      if (at !== -1) messages.splice(at, 1)
    },
    deleteChannel: (channelId) => world.channels.delete(channelId),
    deny: (channelId, permission) => world.channels.get(channelId)?.denied.add(permission),
    lock(threadId) {
      const thread = world.channels.get(threadId)
      if (thread !== undefined) thread.locked = true
    },
    join: (guildId, channelId) => joinGuild(world, guildId, channelId),
    forgetNonces: () => world.nonces.clear(),
  }
}

/** Starts the stand-in on a random port of 127.0.0.1. */
export async function startDiscordServer(options: DiscordServerOptions): Promise<DiscordServer> {
  const world = createWorld(options)
  const faults = createFaults()
  const interactions = new Map<string, Interaction>()
  const server = createServer()
  const port = await listen(server)
  world.origin = `http://127.0.0.1:${port}`
  const address = `ws://127.0.0.1:${port}`
  const gateway = serveGateway(world, server, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    identifyWindowMs: options.identifyWindowMs ?? 5_000,
    atOnce: options.maxConcurrency ?? 1,
    address: () => address,
  })
  const { maxConcurrency = 1, shards = 1 } = options
  const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000 }
  const parts = {
    world,
    faults,
    buckets: createBuckets(options.rateLimit ?? { limit: 5, windowMs: 5_000 }),
    interactions: interactionRoutes(interactions),
    gatewayInfo: () => ({
      status: 200,
      body: {
        url: address,
        shards,
        session_start_limit: { ...limit, max_concurrency: maxConcurrency },
      },
    }),
  }
  server.on('request', (request, response) => {
    answerHttp(parts, request, response).catch((error: unknown) => {
      world.violations.push(`stand-in: ${String(error)}`)
      response.destroy()
    })
  })
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    violations: world.violations,
    requests: world.requests,
    files: world.files,
    gateway: gateway.control,
    ...controlsOf(world),
    fail: (plan) => faults.add(plan),
    registeredCommands: () => world.commands,
    invoke: (invocation) => invokeCommand(world, interactions, invocation),
    type: (typing) => typeOption(world, interactions, typing),
    useOnMessage: (use) => useOnMessage(world, interactions, use),
    pick: (pick) => pickOption(world, interactions, pick),
    press: (press) => pressButton(world, interactions, press),
    submit: (sent) => submitForm(world, interactions, sent),
    async stop() {
      gateway.end()
      await close(server)
    },
  }
}
