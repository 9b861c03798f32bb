import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { Asker } from '../../commands/command.ts'
import { nearestLocale } from '../core/card/locale.ts'

/** What a user can do with the bot, and what all of that can be answered with. */
export type Request =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

/** Who asks. In a direct message nobody may edit anything, for it belongs to no server. */
export function askerOf(request: Request | AutocompleteInteraction): Asker {
  const { guildId, channelId, user, locale, memberPermissions } = request
  return {
    platform: 'discord',
    team: `discord:${guildId ?? '@me'}`,
    channel: `discord:${channelId ?? ''}`,
    user: {
      id: user.id,
      name: user.globalName ?? user.username,
      canEdit: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    locale: nearestLocale(locale),
  }
}
