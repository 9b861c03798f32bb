import { setTimeout as delay } from 'node:timers/promises'
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  ModalSubmitInteraction,
} from 'discord.js'
import type { Logger } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { readActionId } from '../../commands/action-id.ts'
import { ACTION_TEXTS } from '../../commands/action-texts.data.ts'
import type { CommandReply, CommandRequest } from '../../commands/command.ts'
import { refusal } from '../../commands/refusal.ts'
import { inLocale, type Locale, nearestLocale } from '../core/card/locale.ts'
import { describeError } from '../core/error.ts'
import { askerOf, type Request } from './asker.ts'
import { attachedFile } from './attachment.ts'
import { readFields } from './form.ts'
import { giveAnswer } from './reply.ts'

const SERVERS_ONLY: Readonly<Record<Locale, string>> = {
  en: 'Dealbell answers in servers only: use the command in one of its channels.',
  de: 'Dealbell antwortet nur auf Servern: Rufen Sie den Befehl in einem Kanal auf.',
  fr: 'Dealbell ne répond que sur un serveur\u00a0: utilisez la commande dans un de ses canaux.',
  es: 'Dealbell solo responde en servidores: use el comando en uno de sus canales.',
  it: 'Dealbell risponde solo nei server: usi il comando in uno dei loro canali.',
  nl: 'Dealbell antwoordt alleen op servers: gebruik de opdracht in een kanaal.',
  pt: 'O Dealbell só responde em servidores: use o comando em um de seus canais.',
}

export interface RequestOptions {
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  /** The same for buttons and forms. */
  readonly act: (request: ActionRequest) => Promise<ActionReply>
  /** Attached files may also come from there. */
  readonly apiUrl?: string | undefined
  readonly log: Logger
}

/** Takes slash commands, buttons and forms and sees to it that each is answered. */
export interface Requests {
  handle(request: Request): void
  /** Takes nothing more and waits for the answers under way, at most `ms` milliseconds. */
  close(ms: number): Promise<void>
}

type Values = Pick<CommandRequest, 'options' | 'files'>

function valuesOf(
  options: readonly CommandInteractionOption[],
  apiUrl: string | undefined,
): Values {
  const texts = options.filter(({ attachment }) => attachment === undefined)
  const files = options.flatMap(({ name, attachment }) =>
    attachment === undefined || attachment === null
      ? []
      : [[name, attachedFile(attachment, apiUrl)] as const],
  )
  return {
    options: Object.fromEntries(texts.map(({ name, value }) => [name, String(value ?? '')])),
    ...(files.length === 0 ? {} : { files: Object.fromEntries(files) }),
  }
}

async function answerTyped(
  typed: ChatInputCommandInteraction,
  { answer, apiUrl }: RequestOptions,
): Promise<CommandReply> {
  if (typed.guildId === null) return refusal(inLocale(SERVERS_ONLY, nearestLocale(typed.locale)))
  const subcommand = typed.options.getSubcommand(false)
  const [first] = typed.options.data
  const options = subcommand === null ? typed.options.data : (first?.options ?? [])
  return answer({
    ...askerOf(typed),
    command: typed.commandName,
    subcommand,
    ...valuesOf(options, apiUrl),
  })
}

async function answerPressed(
  pressed: ButtonInteraction | ModalSubmitInteraction,
  { act }: RequestOptions,
): Promise<ActionReply> {
  const asker = askerOf(pressed)
  const target = readActionId(pressed.customId)
  if (target === null) return refusal(inLocale(ACTION_TEXTS, asker.locale).oldButton)
  const fields = pressed.isModalSubmit() ? readFields(pressed) : {}
  return act({ ...asker, ...target, fields })
}

/** What the request is, for the log. */
function nameOf(request: Request): string {
  return request.isChatInputCommand() ? `/${request.commandName}` : request.customId
}

/** Answers everything that users ask of the bot. */
export function createRequests(options: RequestOptions): Requests {
  const underWay = new Set<Promise<void>>()
  let closed = false
  return {
    handle(request) {
      if (closed) return
      const answer = request.isChatInputCommand()
        ? answerTyped(request, options)
        : answerPressed(request, options)
      const work = giveAnswer(request, answer)
        // Not the error itself: its address carries the interaction's token.
        .catch((error: unknown) => {
          const about = { reason: describeError(error), request: nameOf(request) }
          options.log.warn(about, 'an answer was not delivered')
        })
        .finally(() => underWay.delete(work))
      underWay.add(work)
    },
    async close(ms) {
      closed = true
      const patience = new AbortController()
      const waited = delay(ms, undefined, { signal: patience.signal }).catch(() => undefined)
      await Promise.race([Promise.all(underWay), waited])
      patience.abort()
    },
  }
}
