import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js'
import type { Command, CommandOption, Localised, OptionChoice } from '../../commands/command.ts'
import { COMMAND_NAMES } from '../../commands/command-names.data.ts'
import type { MessageCommand } from '../../commands/message.ts'
import { OPTION_NAMES } from '../../commands/option-names.data.ts'

/** What users are offered: slash commands, and commands in the menu of a message. */
export interface Offer {
  readonly commands: readonly Command[]
  readonly messageCommands: readonly MessageCommand[]
}

type Translations = Readonly<Record<string, string>>

interface OptionHead {
  readonly name: string
  readonly name_localizations: Translations
  readonly description: string
  readonly description_localizations: Translations
}

interface Choice {
  readonly name: string
  readonly name_localizations: Translations
  readonly value: string
}

type ValueOption = OptionHead & { readonly required: boolean } & (
    | { readonly type: ApplicationCommandOptionType.Attachment }
    | { readonly type: ApplicationCommandOptionType.Integer; readonly min_value: 1 }
    | {
        readonly type: ApplicationCommandOptionType.String
        readonly autocomplete?: true
        readonly choices?: readonly Choice[]
      }
  )

interface SubcommandOption extends OptionHead {
  readonly type: ApplicationCommandOptionType.Subcommand
  readonly options: readonly ValueOption[]
}

/** Who may use a command and where: everybody, in the servers that the bot was installed in. */
interface Access {
  readonly default_member_permissions: null
  readonly contexts: readonly [InteractionContextType.Guild]
  readonly integration_types: readonly [ApplicationIntegrationType.GuildInstall]
}

/** A slash command as Discord's REST API takes it. */
interface SlashCommand extends OptionHead, Access {
  readonly type: ApplicationCommandType.ChatInput
  readonly options: readonly (ValueOption | SubcommandOption)[]
}

/** A command in the menu of a message; its name is what users see. */
interface MenuCommand extends Access {
  readonly type: ApplicationCommandType.Message
  readonly name: string
  readonly name_localizations: Translations
}

export type ApplicationCommand = SlashCommand | MenuCommand

const ACCESS: Access = {
  default_member_permissions: null,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}

/** Discord's names for our locales (its reference, "Locales"); those not here bear the same name. */
const DISCORD_LOCALES: Readonly<Record<string, readonly string[]>> = {
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
}

/** English is the text Discord falls back on, so only the other languages are localisations. */
function translations(text: Localised): Translations {
  const others = Object.entries(text).filter(([locale]) => locale !== 'en')
  const localised = others.flatMap(([locale, said]) =>
    (DISCORD_LOCALES[locale] ?? [locale]).map((name) => [name, said] as const),
  )
  return Object.fromEntries(localised)
}

/**
 * Where a language shows commands by names of its own the English ones can be typed all the same, and only they can be
 * pasted (discord-api-docs, issue 5446): answers name commands in English.
 */
function head(name: string, description: Localised, named = COMMAND_NAMES): OptionHead {
  const names = named[name]
  return {
    name,
    name_localizations: names === undefined ? {} : translations({ en: name, ...names }),
    description: description.en,
    description_localizations: translations(description),
  }
}

function choiceOf({ value, label }: OptionChoice): Choice {
  return { name: label.en, name_localizations: translations(label), value }
}

function valueOption({
  name,
  description,
  required,
  kind,
  suggest,
  choices,
}: CommandOption): ValueOption {
  const asked = { ...head(name, description, OPTION_NAMES), required }
  if (kind === 'file') return { type: ApplicationCommandOptionType.Attachment, ...asked }
  if (kind === 'count') {
    return { type: ApplicationCommandOptionType.Integer, ...asked, min_value: 1 }
  }
  return {
    type: ApplicationCommandOptionType.String,
    ...asked,
    ...(suggest === undefined ? {} : { autocomplete: true }),
    ...(choices === undefined ? {} : { choices: choices.map(choiceOf) }),
  }
}

/** Discord wants required options before optional ones. */
function valueOptions(options: readonly CommandOption[]): ValueOption[] {
  return options.toSorted((a, b) => Number(b.required) - Number(a.required)).map(valueOption)
}

function slashCommand(command: Command): SlashCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    ...head(command.name, command.description),
    options:
      command.kind === 'single'
        ? valueOptions(command.options)
        : command.subcommands.map((subcommand) => ({
            type: ApplicationCommandOptionType.Subcommand,
            ...head(subcommand.name, subcommand.description),
            options: valueOptions(subcommand.options),
          })),
    ...ACCESS,
  }
}

/** The commands as Discord registers them: for everyone, in servers only, with localised texts. */
export function applicationCommands({ commands, messageCommands }: Offer): ApplicationCommand[] {
  const menu = messageCommands.map(({ title }) => ({
    type: ApplicationCommandType.Message as const,
    name: title.en,
    name_localizations: translations(title),
    ...ACCESS,
  }))
  return [...commands.map(slashCommand), ...menu]
}
