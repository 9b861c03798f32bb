import pino from 'pino'
import { EventSource } from 'undici'
import type { ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { type ConsoleOptions, createConsole } from '../../src/console/client.ts'
import type { Card } from '../../src/core/card/card.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import type { ChatPlatform, DealReader } from '../../src/ports.ts'
import { createWebServer } from '../../src/web/server.ts'

const replyWith = (title: string) => async (): Promise<CommandReply> => ({
  card: textCard(title),
  shared: false,
})

/** Two commands as the bot has them, one plain and one with subcommands. */
export const COMMANDS: readonly Command[] = [
  {
    kind: 'single',
    name: 'deals',
    description: { en: 'Lists deals', de: 'Listet Deals auf' },
    options: [
      {
        name: 'query',
        description: { en: 'what to find', de: 'was gesucht ist' },
        required: false,
      },
    ],
    permission: 'everyone',
    run: replyWith('deals'),
  },
  {
    kind: 'group',
    name: 'watch',
    description: { en: 'Watches deals', de: 'Beobachtet Deals' },
    subcommands: [
      {
        name: 'add',
        description: { en: 'Adds a rule', de: 'Fügt eine Regel hinzu' },
        options: [
          { name: 'query', description: { en: 'the rule', de: 'die Regel' }, required: true },
        ],
        permission: 'editor',
        run: replyWith('added'),
      },
    ],
  },
]

export function textCard(title: string, text = 'text'): Card {
  return { title, accent: 'announced', sections: [{ kind: 'text', text }] }
}

/** A store in which there are no deals. */
export const NO_DEALS: DealReader = {
  find: async () => ({ stories: [], count: 0, more: false, end: null }),
  story: async () => null,
  notesOn: async () => new Map(),
  lastChangesOf: async () => new Map(),
  rates: async () => NO_RATES,
}

export interface OpenedConsole extends AsyncDisposable {
  readonly url: string
  readonly platform: ChatPlatform
  /** What reached `answer`. */
  readonly requests: CommandRequest[]
  /** What reached `act`. */
  readonly actions: ActionRequest[]
  /** What was printed in the terminal. */
  readonly printed: string[]
  readonly logged: string[]
  close(): Promise<void>
}

/** A started console on a real server at a free port; its answers are titled `answer` unless told otherwise. */
export async function openConsole(options: Partial<ConsoleOptions> = {}): Promise<OpenedConsole> {
  const logged: string[] = []
  const printed: string[] = []
  const requests: CommandRequest[] = []
  const actions: ActionRequest[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const web = createWebServer({ host: '127.0.0.1', port: 0, log, ready: async () => [] })
  const platform = createConsole({
    server: web.fastify,
    commands: COMMANDS,
    answer: async (request) => {
      requests.push(request)
      return { card: textCard('answer'), shared: false }
    },
    act: async (request) => {
      actions.push(request)
      return { card: textCard('done'), shared: false }
    },
    deals: NO_DEALS,
    clock: { now: () => Date.UTC(2025, 5, 13) },
    terminal: { colour: false, write: (text) => void printed.push(text) },
    ...options,
  })
  const url = await web.listen()
  const started = await platform.start()
  if (!started.ok) throw new Error(started.error)
  const close = async (): Promise<void> => {
    await platform.stop()
    await web.close()
  }
  return { url, platform, requests, actions, printed, logged, close, [Symbol.asyncDispose]: close }
}

/** Sends a typed line and gives the answer's status and body. */
export async function typeLine(
  url: string,
  text: unknown,
  language = 'en',
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}/console/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ text }),
  })
  return { status: answer.status, body: await answer.json() }
}

export interface OpenedPage extends Disposable {
  /** The next event in the order of arrival, as [name, data]. */
  next(): Promise<readonly [string, unknown]>
}

/** What a browser page does: listens to the server-sent events. */
export function openPage(url: string): OpenedPage {
  const source = new EventSource(`${url}/console/events`)
  const events = new ReadableStream<readonly [string, unknown]>({
    start(controller) {
      for (const name of ['alerts', 'alert']) {
        source.addEventListener(name, (event) => {
          const data: unknown = JSON.parse(String('data' in event ? event.data : 'null'))
          controller.enqueue([name, data])
        })
      }
    },
  }).getReader()
  return {
    next: async () => {
      const { value } = await events.read()
      if (value === undefined) throw new Error('the stream of events has ended')
      return value
    },
    [Symbol.dispose]: () => source.close(),
  }
}
