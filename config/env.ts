import { isIP } from 'node:net'
import { z } from 'zod'
import { isConfidential } from '../src/core/push/confidential.ts'

const PREFIX = 'DEALBELL_'

const text = z.string().trim().min(1)

const address = text.refine((value) => URL.canParse(value) && /^https?:/.test(value), {
  error: 'must be an http or https address, for example https://slack.com/api/',
})

const port = text
  .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535; 0 takes a free port')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a number from 0 to 65535; 0 takes a free port')

const host = text.refine((value) => isIP(value) !== 0 || value === 'localhost', {
  error: 'must be an IP address of this machine or localhost; 0.0.0.0 for every address',
})

const hostNames = text
  .transform((value) =>
    value
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  .refine((names) => names.every((name) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name)), {
    error: 'must be host names with commas between, for example deals.example.org',
  })

const publicUrl = text
  .refine(isPublicUrl, {
    error: 'must be an https address without ? and #, for example https://bot.example.org',
  })
  .transform((value) => value.replace(/\/+$/, ''))

/** Hubs send the news of others here: encrypted, or within this machine to try it out. */
function isPublicUrl(value: string): boolean {
  const isAddress = /^https?:\/\/[^?#@]+$/.test(value) && URL.canParse(value)
  return isAddress && isConfidential(value)
}

/** A header's comment cannot hold brackets and blanks (RFC 9110, 5.6.5). */
const contact = text.regex(/^(?:https?:\/\/|mailto:)[^\s()<>\\"]+$/, {
  error: 'must be a web or mail address, for example mailto:ops@example.org',
})

/** Sent as a header's value, and not to be guessed. */
const apiToken = text.regex(/^[\x21-\x7e]{16,}$/, {
  error:
    'must have 16 characters or more, none of them blank or outside ASCII; `openssl rand -hex 24` makes one',
})

const yesNo = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')

/** Keys of 256 bits: the first seals, the others only open what was sealed before. */
const secretKeys = text
  .transform((value) => value.split(',').map((key) => key.trim().toLowerCase()))
  .refine((keys) => keys.every((key) => /^[0-9a-f]{64}$/.test(key)), {
    error:
      'must be 64 hexadecimal digits, as openssl rand -hex 32 prints them; older keys follow, with commas between',
  })

/** More than a thousand shards would serve two and a half million servers. */
const shards = text
  .regex(/^(?:auto|[1-9]\d{0,2})$/, 'must be auto or a number from 1 to 999')
  .transform((value) => (value === 'auto' ? value : Number(value)))

const logLevel = z.enum(
  ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
  'must be one of fatal, error, warn, info, debug, trace, silent',
)

/** Every environment variable the program reads. Empty values count as not set. */
export const ENVIRONMENT = z.object({
  DISCORD_TOKEN: text.optional(),
  DISCORD_APPLICATION_ID: text
    .regex(
      /^\d{1,21}$/,
      'must be the number from the "General Information" page of your application',
    )
    .optional(),
  DISCORD_API_URL: address.optional(),
  DISCORD_SHARDS: shards.optional(),
  SLACK_BOT_TOKEN: text.optional(),
  SLACK_APP_TOKEN: text.optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_CLIENT_ID: text
    .regex(/^\d{1,20}\.\d{1,20}$/, 'must be the client ID of the page "Basic Information", 123.456')
    .optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_API_URL: address.optional(),
  DATABASE_URL: text.optional(),
  DEALBELL_CONFIG: text.optional(),
  DEALBELL_DATA_DIR: text.optional(),
  DEALBELL_HTTP_HOST: host.optional(),
  DEALBELL_HTTP_PORT: port.optional(),
  DEALBELL_HTTP_NAMES: hostNames.optional(),
  DEALBELL_API_TOKEN: apiToken.optional(),
  DEALBELL_PUBLIC_URL: publicUrl.optional(),
  DEALBELL_SECRET_KEY: secretKeys.optional(),
  DEALBELL_CONTACT: contact.optional(),
  DEALBELL_ALLOW_PRIVATE_HOSTS: yesNo.optional(),
  LOG_LEVEL: logLevel.optional(),
})

/** The environment as values; a variable that is not set is absent. */
export type Environment = z.infer<typeof ENVIRONMENT>

/** Variables whose values must never be printed. */
export const SECRET_NAMES = [
  'DISCORD_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'DEALBELL_SECRET_KEY',
  'DATABASE_URL',
  'DEALBELL_API_TOKEN',
] as const satisfies readonly (keyof Environment)[]

export type EnvironmentReading =
  | { readonly ok: true; readonly value: Environment }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads the variables, all faults at once. A fault names the variable and what is allowed, never a secret's value. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
): EnvironmentReading {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = ENVIRONMENT.safeParse(set)
  const unknown = Object.keys(set).filter((name) => name.startsWith(PREFIX) && !isKnown(name))
  const faults = unknown.map((name) => `environment: ${name} is not a variable of Dealbell`)
  if (parsed.success && faults.length === 0) return { ok: true, value: parsed.data }
  const issues = parsed.success ? [] : parsed.error.issues
  faults.push(...issues.map(({ path, message }) => `environment: ${String(path[0])} ${message}`))
  return { ok: false, faults }
}

function isKnown(name: string): boolean {
  return Object.hasOwn(ENVIRONMENT.shape, name)
}
