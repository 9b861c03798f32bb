import { isDeepStrictEqual } from 'node:util'
import { asCard } from '../../commands/as-card.ts'
import type { Asker, CommandRequest } from '../../commands/command.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { createLog } from '../log.ts'
import { type Connection, createConnection } from './connection.ts'
import { joinedJustNow } from './joined.ts'
import { type Answers, createRequests, type Requests } from './requests.ts'
import {
  type Answer,
  type FromShard,
  isToShard,
  type Question,
  type SentCommand,
  type ShardOrder,
  type ShardState,
} from './shard-messages.ts'

/**
 * The program of one shard: it keeps the connection to Discord's gateway, asks the main process for every answer, and
 * ends with it. It opens no database and no port.
 */

/** How long answers under way are waited for at the end. */
const STOP_MS = 5_000
const LOOK_MS = 500

const waiting = new Map<number, (answer: Answer) => void>()
let asked = 0
let work: { readonly requests: Requests; readonly connection: Connection } | null = null
let isEnding = false

function tell(message: FromShard): void {
  if (process.connected) process.send?.(message)
}

function ask(question: Question): Promise<Answer> {
  asked += 1
  const id = asked
  const { promise, resolve } = Promise.withResolvers<Answer>()
  waiting.set(id, resolve)
  tell({ kind: 'asked', id, question })
  return promise
}

async function replyTo(question: Question, { locale }: Asker) {
  const answer = await ask(question)
  if (answer.kind === 'reply') return { reply: answer.reply, locale }
  throw new TypeError('a reply was expected')
}

async function sent({ files = {}, ...request }: CommandRequest): Promise<SentCommand> {
  const read = Object.entries(files).map(async ([option, file]) => {
    return [option, { name: file.name, text: await file.read() }] as const
  })
  return { request, files: Object.fromEntries(await Promise.all(read)) }
}

const ANSWERS: Answers = {
  messageCommands: MESSAGE_COMMANDS,
  async answer(request) {
    const { reply, locale } = await replyTo({ kind: 'command', sent: await sent(request) }, request)
    return asCard(reply, locale)
  },
  async answerMessage(request) {
    const { reply, locale } = await replyTo({ kind: 'message', request }, request)
    return asCard(reply, locale)
  },
  act: async (request) => (await replyTo({ kind: 'action', request }, request)).reply,
  async suggest(request) {
    const answer = await ask({ kind: 'suggestions', request })
    return answer.kind === 'suggestions' ? answer.suggestions : []
  },
}

async function connect(order: ShardOrder): Promise<void> {
  const { id, count, token, applicationId, logLevel } = order
  const apiUrl = order.apiUrl ?? undefined
  const log = createLog({ level: logLevel, secrets: [token] }).child({ part: 'discord', shard: id })
  const requests = createRequests({ ...ANSWERS, apiUrl, log })
  const connection = createConnection({
    token,
    applicationId,
    apiUrl,
    log,
    shard: { id, count },
    onRequest: (request) => requests.handle(request),
    onGuild(guild) {
      const joined = joinedJustNow(guild, Date.now())
      if (joined !== null) tell({ kind: 'joined', joined })
    },
  })
  work = { requests, connection }
  const started = await connection.start()
  report(connection, started.ok ? null : started.error)
}

/** Tells how the connection is doing, now and whenever that has changed. */
function report(connection: Connection, refused: string | null): void {
  let last: ShardState | null = null
  const look = (): void => {
    const state = { health: connection.health(), ownId: connection.ownId(), refused }
    if (isDeepStrictEqual(state, last)) return
    last = state
    tell({ kind: 'state', state })
  }
  look()
  setInterval(look, LOOK_MS)
}

async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await work?.requests.close(STOP_MS)
  await work?.connection.stop()
  process.exit(0)
}

process.on('message', (message) => {
  if (!isToShard(message)) return
  if (message.kind === 'connect') void connect(message.order)
  else if (message.kind === 'stop') void end()
  else {
    waiting.get(message.id)?.(message.answer)
    waiting.delete(message.id)
  }
})
process.on('disconnect', () => void end())
// Whoever stops all processes together leaves it to the main one to say when.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
