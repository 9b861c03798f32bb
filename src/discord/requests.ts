import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'
import type { Logger } from 'pino'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import type { Card } from '../core/card/card.ts'
import { type Locale, nearestLocale } from '../core/card/locale.ts'
import { AppError, describeError } from '../core/error.ts'
import { renderCard } from './render.ts'

/** Discord gives up on a command after 3 s; by then it must know at least that an answer is coming. */
const DEFER_AFTER_MS = 1_500

const TEXT = {
  serversOnly: {
    en: 'Dealbell answers in servers only: use the command in one of its channels.',
    de: 'Dealbell antwortet nur auf Servern: Rufe den Befehl in einem Kanal auf.',
  },
  unknown: {
    en: 'This version of Dealbell no longer has this command. Its operator can run "dealbell commands register".',
    de: 'Diese Version von Dealbell hat den Befehl nicht mehr. Der Betreiber kann "dealbell commands register" ausführen.',
  },
  failed: {
    en: 'That did not work, and it is our fault. Tell the operator this reference: ',
    de: 'Das hat nicht geklappt, und es liegt an uns. Nenne dem Betreiber dieses Kennzeichen: ',
  },
} as const satisfies Record<string, Record<Locale, string>>

export interface RequestOptions {
  readonly commands: readonly Command[]
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly log: Logger
}

/** Takes slash commands and sees to it that each is answered. */
export interface Requests {
  handle(interaction: ChatInputCommandInteraction): void
  /** Takes no more commands and waits for the answers under way, at most `ms` milliseconds. */
  close(ms: number): Promise<void>
}

function sentence(text: string): CommandReply {
  const card: Card = { title: text, accent: 'warning', sections: [] }
  return { card, shared: false }
}

function textOptions(options: readonly CommandInteractionOption[]): Record<string, string> {
  return Object.fromEntries(options.map(({ name, value }) => [name, String(value ?? '')]))
}

/** The neutral request; null when the command was not used in a server. */
function readRequest(interaction: ChatInputCommandInteraction): CommandRequest | null {
  const { guildId, channelId, user } = interaction
  if (guildId === null) return null
  const subcommand = interaction.options.getSubcommand(false)
  const [first] = interaction.options.data
  const options = subcommand === null ? interaction.options.data : (first?.options ?? [])
  return {
    platform: 'discord',
    team: `discord:${guildId}`,
    channel: `discord:${channelId}`,
    user: {
      id: user.id,
      name: user.globalName ?? user.username,
      canEdit: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    locale: nearestLocale(interaction.locale),
    command: interaction.commandName,
    subcommand,
    options: textOptions(options),
  }
}

/** The command's own answer, or a sentence when there is none; only faults of ours are logged. */
async function findAnswer(
  interaction: ChatInputCommandInteraction,
  options: RequestOptions,
): Promise<CommandReply> {
  const locale = nearestLocale(interaction.locale)
  const request = readRequest(interaction)
  if (request === null) return sentence(TEXT.serversOnly[locale])
  if (!options.commands.some(({ name }) => name === request.command)) {
    return sentence(TEXT.unknown[locale])
  }
  try {
    return await options.answer(request)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return sentence(error.message)
    const reference = randomUUID().slice(0, 8)
    options.log.error({ err: error, reference, command: request.command }, 'a command failed')
    return sentence(TEXT.failed[locale] + reference)
  }
}

type Privacy = MessageFlags.Ephemeral | undefined

function message({ card }: CommandReply, privacy: Privacy) {
  const { components, flags } = renderCard(card)
  return {
    components,
    flags: privacy === undefined ? ([flags] as const) : ([flags, privacy] as const),
    allowedMentions: { parse: [] },
  }
}

/**
 * Fills in an answer that was announced as private. One for everybody is posted as well, after which the private
 * copy goes.
 */
async function answerLate(
  interaction: ChatInputCommandInteraction,
  reply: CommandReply,
): Promise<void> {
  const { components, allowedMentions } = message(reply, undefined)
  await interaction.editReply({ components, flags: MessageFlags.IsComponentsV2, allowedMentions })
  if (!reply.shared) return
  await interaction.followUp(message(reply, undefined))
  await interaction.deleteReply()
}

async function serve(
  interaction: ChatInputCommandInteraction,
  options: RequestOptions,
): Promise<void> {
  const answer = findAnswer(interaction, options)
  const early = new AbortController()
  const soon = delay(DEFER_AFTER_MS, null, { signal: early.signal }).catch(() => null)
  const reply = await Promise.race([answer, soon])
  early.abort()
  if (reply !== null) {
    await interaction.reply(message(reply, reply.shared ? undefined : MessageFlags.Ephemeral))
    return
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  await answerLate(interaction, await answer)
}

/**
 * Answers slash commands: privately unless the reply is shared, and within Discord's three seconds, where needed by
 * announcing first that the answer will come.
 */
export function createRequests(options: RequestOptions): Requests {
  const underWay = new Set<Promise<void>>()
  let closed = false
  return {
    handle(interaction) {
      if (closed) return
      const work = serve(interaction, options)
        // Not the error itself: its address carries the interaction's token.
        .catch((error: unknown) => {
          const { commandName: command } = interaction
          options.log.warn({ reason: describeError(error), command }, 'an answer was not delivered')
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
