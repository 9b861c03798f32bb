import { setTimeout as delay } from 'node:timers/promises'
import {
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'
import type { Logger } from 'pino'
import type { CommandReply, CommandRequest } from '../../commands/command.ts'
import { refusal } from '../../commands/refusal.ts'
import { inLocale, nearestLocale, type Translated } from '../core/card/locale.ts'
import { describeError } from '../core/error.ts'
import { renderCard } from './render.ts'

/** Discord gives up on a command after 3 s; by then it must know at least that an answer is coming. */
const DEFER_AFTER_MS = 1_500

const SERVERS_ONLY: Translated<string> = {
  en: 'Dealbell answers in servers only: use the command in one of its channels.',
  de: 'Dealbell antwortet nur auf Servern: Rufen Sie den Befehl in einem Kanal auf.',
}

export interface RequestOptions {
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly log: Logger
}

/** Takes slash commands and sees to it that each is answered. */
export interface Requests {
  handle(interaction: ChatInputCommandInteraction): void
  /** Takes no more commands and waits for the answers under way, at most `ms` milliseconds. */
  close(ms: number): Promise<void>
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

async function findAnswer(
  interaction: ChatInputCommandInteraction,
  { answer }: RequestOptions,
): Promise<CommandReply> {
  const request = readRequest(interaction)
  if (request === null) return refusal(inLocale(SERVERS_ONLY, nearestLocale(interaction.locale)))
  return answer(request)
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
