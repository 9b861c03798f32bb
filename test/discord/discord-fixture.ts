import { Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect } from 'vitest'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import type { MessageCommand, MessageRequest } from '../../commands/message.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import type { Card } from '../../src/core/card/card.ts'
import { createDiscord } from '../../src/discord/client.ts'
import type { Joined } from '../../src/discord/joined.ts'
import { registerCommands } from '../../src/discord/setup.ts'
import type { ChatPlatform } from '../../src/ports.ts'
import {
  type DiscordServer,
  type DiscordServerOptions,
  startDiscordServer,
} from '../fakes/discord-server.ts'

export const TOKEN = 'MTAw.secret-token.for-tests-only'
export const APPLICATION = '100000000000000001'
export const GUILD = '100000000000000002'
export const CHANNEL = '300000000000000001'
export const OTHER_CHANNEL = '300000000000000002'

const run = (): Promise<CommandReply> => {
  throw new Error('commands are answered by the test')
}

/** One command without and one with subcommands. */
export const COMMANDS: readonly Command[] = [
  {
    kind: 'single',
    name: 'deals',
    description: { en: 'Lists the latest deals', de: 'Zeigt die neuesten Deals' },
    options: [
      { name: 'page', description: { en: 'Page', de: 'Seite' }, required: false, kind: 'count' },
      {
        name: 'query',
        description: { en: 'What to look for', de: 'Suche' },
        required: true,
        suggest: 'query',
      },
    ],
    permission: 'everyone',
    run,
  },
  {
    kind: 'group',
    name: 'watch',
    description: { en: 'Says what this channel watches', de: 'Was dieser Kanal beobachtet' },
    subcommands: [
      {
        name: 'add',
        description: { en: 'Adds a rule', de: 'Fügt eine Regel hinzu' },
        options: [
          {
            name: 'rule',
            description: { en: 'Rule', de: 'Regel' },
            required: true,
            suggest: 'query',
          },
        ],
        permission: 'editor',
        run,
      },
    ],
  },
]

/** One command in the menu of messages. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [
  {
    name: 'find-deals',
    title: { en: 'Find deals', de: 'Deals finden' },
    shortTitle: 'Find deals',
    permission: 'everyone',
    run,
  },
]

export function card(title: string, text = 'Meta buys 49 % of Scale AI.'): Card {
  return { title, accent: 'announced', sections: [{ kind: 'text', text }], footer: 'Dealbell' }
}

type Answer = (request: CommandRequest) => Promise<CommandReply>
type Act = (request: ActionRequest) => Promise<ActionReply>
type Suggest = (request: SuggestionRequest) => Promise<readonly Suggestion[]>

/** A running stand-in, a bot for it, and everything the bot logs. */
export interface Scene {
  readonly server: DiscordServer
  readonly log: () => string
  bot(changes?: {
    answer?: Answer
    act?: Act
    suggest?: Suggest
    welcome?: (joined: Joined) => Promise<Card | null>
    token?: string
    applicationId?: string
    commands?: readonly Command[]
  }): ChatPlatform
  /** A bot that is connected, with its commands registered. */
  connectedBot(answer?: Answer, act?: Act, suggest?: Suggest): Promise<ChatPlatform>
}

const endings: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

function recorder(): { stream: Writable; text: () => string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, next) {
      text += String(chunk)
      next()
    },
  })
  return { stream, text: () => text }
}

const echo: Answer = (request) =>
  Promise.resolve({ card: card(JSON.stringify(request)), shared: false })

const echoAction: Act = (request) =>
  Promise.resolve({ card: card(JSON.stringify(request)), shared: false })

const echoMessage = (request: MessageRequest) =>
  Promise.resolve({ card: card('asked', JSON.stringify(request)), shared: false })

/**
 * Sets the stage; the bot and the stand-in are stopped after the test, when no rule of Discord's may have been
 * broken and no token logged.
 */
export async function stage(options: Partial<DiscordServerOptions> = {}): Promise<Scene> {
  const server = await startDiscordServer({
    token: TOKEN,
    applicationId: APPLICATION,
    guildId: GUILD,
    channels: [CHANNEL, OTHER_CHANNEL],
    identifyWindowMs: 0,
    ...options,
  })
  const logged = recorder()
  endings.push(async () => {
    await server.stop()
    expect(server.violations).toEqual([])
    expect(logged.text()).not.toContain('secret-token')
    expect(logged.text()).not.toContain('interaction-token')
  })
  const bot: Scene['bot'] = (changes = {}) => {
    const platform = createDiscord({
      token: changes.token ?? TOKEN,
      applicationId: changes.applicationId ?? APPLICATION,
      apiUrl: server.apiUrl,
      log: pino({ level: 'trace' }, logged.stream),
      answer: changes.answer ?? echo,
      act: changes.act ?? echoAction,
      answerMessage: echoMessage,
      commands: changes.commands ?? COMMANDS,
      messageCommands: MESSAGE_COMMANDS,
      suggest: changes.suggest ?? (() => Promise.resolve([])),
      ...(changes.welcome && { welcome: changes.welcome }),
    })
    endings.push(() => platform.stop())
    return platform
  }
  return {
    server,
    log: logged.text,
    bot,
    async connectedBot(answer = echo, act = echoAction, suggest = async () => []) {
      const platform = bot({ answer, act, suggest })
      const access = { token: TOKEN, applicationId: APPLICATION, apiUrl: server.apiUrl }
      const offer = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }
      expect(await registerCommands({ ...access, ...offer })).toMatchObject({ ok: true })
      expect(await platform.start()).toMatchObject({ ok: true })
      await until(() => platform.health().ready)
      return platform
    },
  }
}

/** Waits for a condition, at most 10 seconds unless told otherwise. */
export async function until(condition: () => boolean, ms = 10_000): Promise<void> {
  const deadline = Date.now() + ms
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not so within ${ms} ms: ${condition.toString()}`)
    await delay(5)
  }
}

/** Whether something stays so for `ms` milliseconds; known at once when it does not. */
export async function stays(condition: () => boolean, ms: number): Promise<boolean> {
  const end = Date.now() + ms
  while (condition()) {
    if (Date.now() >= end) return true
    await delay(5)
  }
  return false
}
