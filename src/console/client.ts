import type { FastifyInstance } from 'fastify'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import type { Card } from '../core/card/card.ts'
import { ok } from '../core/result.ts'
import type { ChatPlatform, Clock, DealReader } from '../ports.ts'
import { addActionRoutes } from './action-routes.ts'
import { addCommandRoutes } from './command-routes.ts'
import { addDealRoutes } from './deal-routes.ts'
import { createIntake } from './intake.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { addPageRoutes } from './page.ts'
import { createConsoleMessenger } from './post.ts'
import { renderCard } from './render.ts'
import type { Terminal } from './render-terminal.ts'
import { createEventStream, type EventStream } from './stream.ts'

/** What one page can show without becoming slow; older alerts are found by command. */
const ALERTS_LIMIT = 200

/** An alert that was shown before the program was started anew. */
export interface PastAlert {
  readonly messageId: string
  readonly card: Card
  /** When it was posted, milliseconds since 1970, UTC. */
  readonly at: number
}

export interface ConsoleOptions {
  /** Routes are added at once, so it must not be listening yet. */
  readonly server: FastifyInstance
  readonly commands: readonly Command[]
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly act: (request: ActionRequest) => Promise<ActionReply>
  /** The stored deals, for the page that searches them. */
  readonly deals: DealReader
  readonly clock: Clock
  /** Alerts of earlier runs, the latest first; asked once, by `start`. */
  readonly history?: () => Promise<readonly PastAlert[]>
  /** Where alerts are also printed; nowhere when left out. */
  readonly terminal?: Terminal
}

/**
 * The web console: a chat platform of one channel for whoever can open the page. The page gets alerts by
 * server-sent events and sends commands, buttons and forms as JSON. Everybody who reaches it may change watchlists, so it belongs
 * on loopback or behind a proxy that asks who comes.
 */
export function createConsole(options: ConsoleOptions): ChatPlatform {
  const { server, commands, answer, act, deals, clock } = options
  const ledger = createLedger(ALERTS_LIMIT)
  const stream = createEventStream()
  addPageRoutes(server)
  addAlertRoutes(server, ledger, stream)
  const intake = createIntake()
  addCommandRoutes(server, { commands, answer }, intake)
  addActionRoutes(server, act, intake)
  addDealRoutes(server, { deals, clock, desk: { commands, answer } }, intake)
  // Open event streams would keep the server's close waiting for ever.
  server.addHook('preClose', async () => stream.end())
  const screen = { ledger, stream, terminal: options.terminal ?? null, clock }
  return {
    ...createConsoleMessenger(screen),
    start: async () => {
      recall(ledger, (await options.history?.()) ?? [])
      intake.open()
      return ok(undefined)
    },
    stop: async () => {
      await intake.close()
      stream.end()
    },
    health: () => {
      const detail = intake.isOpen() ? `open pages: ${stream.count()}` : 'not taking commands'
      return { ready: intake.isOpen(), detail }
    },
  }
}

/** Oldest first, so that the latest ends on top. */
function recall(ledger: Ledger, past: readonly PastAlert[]): void {
  for (const { messageId, card, at } of past.toReversed()) {
    ledger.restore({ messageId, card: renderCard(card), at, edited: false, replies: [] })
  }
}

function addAlertRoutes(server: FastifyInstance, ledger: Ledger, stream: EventStream): void {
  server.get('/console/alerts', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ alerts: ledger.list() }),
  )
  server.get('/console/events', { exposeHeadRoute: false }, (_request, reply) =>
    stream.open(reply, { name: 'alerts', data: ledger.list() }),
  )
}
