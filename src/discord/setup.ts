import { isDeepStrictEqual } from 'node:util'
import { DiscordAPIError, type REST, Routes } from 'discord.js'
import { describeError } from '../core/error.ts'
import { err, ok, type Result } from '../core/result.ts'
import { applicationCommands, type Offer } from './definitions.ts'
import { createRest, isPlausibleToken } from './rest.ts'
import { NEEDED_BITS } from './rights.ts'

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
    names: localizations(value['name_localizations']),
    description: value['description'] ?? '',
    descriptions: localizations(value['description_localizations']),
    required: value['required'] ?? false,
    autocomplete: value['autocomplete'] ?? false,
    least: value['min_value'] ?? null,
    choices: list(value['choices']).map(comparableChoice),
    permissions: value['default_member_permissions'] ?? null,
    contexts: list(value['contexts']),
    integrations: list(value['integration_types']),
    options,
  }
}

function comparableChoice(value: unknown): unknown {
  if (!isRecord(value)) return null
  const names = localizations(value['name_localizations'])
  return { name: value['name'], names, value: value['value'] }
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
    signal,
    ...offer
  }: Offer & { readonly applicationId: string; readonly signal?: AbortSignal | undefined },
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = await rest.get(Routes.applicationCommands(applicationId), {
    query,
    ...(signal && { signal }),
  })
  return sameCommands(registered, applicationCommands(offer))
}

/**
 * Makes Discord offer exactly these commands. Asks first what is registered and writes only when it differs,
 * because Discord counts command creations (200 a day). The refusal names the variable to correct.
 */
export async function registerCommands(
  options: Offer & {
    readonly token: string
    readonly applicationId: string
    readonly apiUrl?: string | undefined
    readonly signal?: AbortSignal
  },
): Promise<Result<'unchanged' | 'registered', string>> {
  if (!isPlausibleToken(options.token)) {
    return err('DISCORD_TOKEN holds characters that no token has: copy it again.')
  }
  const rest = createRest({ token: options.token, apiUrl: options.apiUrl })
  const wanted = applicationCommands(options)
  const route = Routes.applicationCommands(options.applicationId)
  try {
    if (await areRegistered(rest, options)) return ok('unchanged')
    await rest.put(route, { body: wanted, ...(options.signal && { signal: options.signal }) })
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
