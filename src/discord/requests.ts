import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import type { Logger } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { readActionId } from '../../commands/action-id.ts'
import { ACTION_TEXTS } from '../../commands/action-texts.data.ts'
import type { CommandReply, CommandRequest } from '../../commands/command.ts'
import type { MessageCommand, MessageRequest } from '../../commands/message.ts'
import { refusal } from '../../commands/refusal.ts'
import { PICKED } from '../../commands/shown-choices.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import { inLocale, type Locale, nearestLocale } from '../core/card/locale.ts'
import { describeError } from '../core/error.ts'
import { soon } from '../soon.ts'
import { askedMessage } from './asked-message.ts'
import { askerOf, type Request } from './asker.ts'
import { attachedFile } from './attachment.ts'
import { giveSuggestions } from './autocomplete.ts'
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

/** How what users ask is answered. None of it ever rejects: a fault has an answer too. */
export interface Answers {
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  /** Of buttons and forms. */
  readonly act: (request: ActionRequest) => Promise<ActionReply>
  /** Of the commands in the menu of a message, which are registered under their titles. */
  readonly answerMessage: (request: MessageRequest) => Promise<CommandReply>
  readonly messageCommands: readonly MessageCommand[]
  /** What an option may be filled in with. */
  readonly suggest: (request: SuggestionRequest) => Promise<readonly Suggestion[]>
}

export interface RequestOptions extends Answers {
  /** Attached files may also come from there. */
  readonly apiUrl?: string | undefined
  readonly log: Logger
}

/** Takes commands, buttons, forms and options that are being typed, and sees to it that each is answered. */
export interface Requests {
  handle(request: Request | AutocompleteInteraction): void
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

async function answerMenu(
  chosen: MessageContextMenuCommandInteraction,
  { answerMessage, messageCommands }: RequestOptions,
): Promise<CommandReply> {
  if (chosen.guildId === null) return refusal(inLocale(SERVERS_ONLY, nearestLocale(chosen.locale)))
  const known = messageCommands.find(({ title }) => title.en === chosen.commandName)
  return answerMessage({
    ...askerOf(chosen),
    command: known?.name ?? chosen.commandName,
    message: askedMessage(chosen.targetMessage),
  })
}

async function answerPressed(
  pressed: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  { act }: RequestOptions,
): Promise<ActionReply> {
  const asker = askerOf(pressed)
  const target = readActionId(pressed.customId)
  if (target === null) return refusal(inLocale(ACTION_TEXTS, asker.locale).oldButton)
  const picked = pressed.isStringSelectMenu() ? { [PICKED]: pressed.values[0] ?? '' } : {}
  const fields = pressed.isModalSubmit() ? readFields(pressed) : picked
  return act({ ...asker, ...target, fields })
}

/** What the request is, for the log. */
function nameOf(request: Request | AutocompleteInteraction): string {
  return 'customId' in request ? request.customId : `/${request.commandName}`
}

function give(request: Request | AutocompleteInteraction, options: RequestOptions): Promise<void> {
  if (request.isAutocomplete()) return giveSuggestions(request, options.suggest)
  if (request.isChatInputCommand()) return giveAnswer(request, answerTyped(request, options))
  return request.isMessageContextMenuCommand()
    ? giveAnswer(request, answerMenu(request, options))
    : giveAnswer(request, answerPressed(request, options))
}

/** Answers everything that users ask of the bot. */
export function createRequests(options: RequestOptions): Requests {
  const underWay = new Set<Promise<void>>()
  let closed = false
  return {
    handle(request) {
      if (closed) return
      const work = give(request, options)
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
      await soon(Promise.all(underWay), ms)
    },
  }
}
