import { isDeepStrictEqual } from 'node:util'
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  DiscordAPIError,
  InteractionContextType,
  type REST,
  Routes,
} from 'discord.js'
import type { Command, CommandOption, Localised } from '../../commands/command.ts'
import { describeError } from '../core/error.ts'
import { err, ok, type Result } from '../core/result.ts'
import { createRest, isPlausibleToken } from './rest.ts'
import { NEEDED_BITS } from './rights.ts'

interface ValueOption {
  readonly type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Attachment
  readonly name: string
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>>
  readonly required: boolean
}

interface SubcommandOption {
  readonly type: ApplicationCommandOptionType.Subcommand
  readonly name: string
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>>
  readonly options: readonly ValueOption[]
}

/** A slash command as Discord's REST API takes it. */
export interface ApplicationCommand {
  readonly type: 1
  readonly name: string
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>>
  readonly options: readonly (ValueOption | SubcommandOption)[]
  readonly default_member_permissions: null
  readonly contexts: readonly [InteractionContextType.Guild]
  readonly integration_types: readonly [ApplicationIntegrationType.GuildInstall]
}

/** Discord's names for our locales (its reference, "Locales"); those not here bear the same name. */
const DISCORD_LOCALES: Readonly<Record<string, readonly string[]>> = {
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
}

/** English is the text Discord falls back on, so only the other languages are localisations. */
function described(text: Localised) {
  const { en, ...others } = text
  const localised = Object.entries(others).flatMap(([locale, said]) =>
    (DISCORD_LOCALES[locale] ?? [locale]).map((name) => [name, said] as const),
  )
  return { description: en, description_localizations: Object.fromEntries(localised) }
}

/** Discord wants required options before optional ones. */
function valueOptions(options: readonly CommandOption[]): ValueOption[] {
  return options
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ name, description, required, kind }) => ({
      type:
        kind === 'file'
          ? ApplicationCommandOptionType.Attachment
          : ApplicationCommandOptionType.String,
      name,
      ...described(description),
      required,
    }))
}

/** The commands as Discord registers them: for everyone, in servers only, with localised descriptions. */
export function applicationCommands(commands: readonly Command[]): ApplicationCommand[] {
  return commands.map((command) => ({
    type: 1,
    name: command.name,
    ...described(command.description),
    options:
      command.kind === 'single'
        ? valueOptions(command.options)
        : command.subcommands.map((subcommand) => ({
            type: ApplicationCommandOptionType.Subcommand,
            name: subcommand.name,
            ...described(subcommand.description),
            options: valueOptions(subcommand.options),
          })),
    default_member_permissions: null,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function localizations(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

/** What we set of a command or option, with what Discord leaves out filled in, so that two can be compared. */
function comparable(value: unknown): unknown {
  if (!isRecord(value)) return null
  const options = list(value['options']).map(comparable)
  return {
    type: value['type'] ?? 1,
    name: value['name'],
    description: value['description'],
    localizations: localizations(value['description_localizations']),
    required: value['required'] ?? false,
    permissions: value['default_member_permissions'] ?? null,
    contexts: list(value['contexts']),
    integrations: list(value['integration_types']),
    options,
  }
}

function nameOf(value: unknown): string {
  return isRecord(value) ? String(value['name']) : ''
}

function byName(a: unknown, b: unknown): number {
  return nameOf(a).localeCompare(nameOf(b))
}

function sameCommands(registered: unknown, wanted: readonly unknown[]): boolean {
  if (!Array.isArray(registered)) return false
  return isDeepStrictEqual(
    registered.toSorted(byName).map(comparable),
    wanted.toSorted(byName).map(comparable),
  )
}

function explain(error: unknown): string {
  if (!(error instanceof DiscordAPIError)) {
    return `The commands could not be registered, Discord did not answer: ${describeError(error)}. Try again later.`
  }
  if (error.status === 401) {
    return 'Discord does not accept the token: correct DISCORD_TOKEN (developer portal, page "Bot").'
  }
  if (error.status === 403 || error.status === 404) {
    return 'The token does not belong to this application: correct DISCORD_APPLICATION_ID (developer portal, page "General Information").'
  }
  return `Discord refused the commands: ${error.message}`
}

/** Whether Discord offers exactly these commands. Rejects as discord.js does. */
export async function areRegistered(
  rest: REST,
  {
    applicationId,
    commands,
  }: { readonly applicationId: string; readonly commands: readonly Command[] },
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = await rest.get(Routes.applicationCommands(applicationId), { query })
  return sameCommands(registered, applicationCommands(commands))
}

/**
 * Makes Discord offer exactly these commands. Asks first what is registered and writes only when it differs,
 * because Discord counts command creations (200 a day). The refusal names the variable to correct.
 */
export async function registerCommands(options: {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl?: string | undefined
  readonly commands: readonly Command[]
}): Promise<Result<'unchanged' | 'registered', string>> {
  if (!isPlausibleToken(options.token)) {
    return err('DISCORD_TOKEN holds characters that no token has: copy it again.')
  }
  const rest = createRest({ token: options.token, apiUrl: options.apiUrl })
  const wanted = applicationCommands(options.commands)
  const route = Routes.applicationCommands(options.applicationId)
  try {
    if (await areRegistered(rest, options)) return ok('unchanged')
    await rest.put(route, { body: wanted })
    return ok('registered')
  } catch (error) {
    return err(explain(error))
  }
}

/** The address at which a server's administrator invites the bot, asking for just the rights it uses. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize')
  url.searchParams.set('client_id', applicationId)
  url.searchParams.set('scope', 'bot applications.commands')
  url.searchParams.set('permissions', NEEDED_BITS.toString())
  return url.href
}
