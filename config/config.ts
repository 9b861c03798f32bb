import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Environment, readEnvironment, SECRET_NAMES } from './env.ts'
import { CONFIG_AGREEMENT, CONFIG_FILE, type ConfigFile } from './file.ts'
import { readYaml } from './yaml.ts'

/** What the bot runs with: decided values, no secrets. */
export interface Config extends Omit<ConfigFile, 'companies' | 'slack'> {
  /** Which file the settings came from. */
  readonly file: string
  /** The operator's own list of companies; null: the starter list alone. */
  readonly companies: string | null
  readonly http: {
    readonly host: string
    readonly port: number
    /** Host names, besides localhost and IP addresses, under which browsers may open the console. */
    readonly names: readonly string[]
  }
  /** The address at which hubs reach the web server, without a slash at the end; null: they cannot. */
  readonly publicUrl: string | null
  readonly allowPrivateHosts: boolean
  /** Where sites can complain about us; null: at the program's home page. */
  readonly contact: string | null
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>
  /** Null: the platform stays off; `missing` names the variables that would turn it on. */
  readonly discord: {
    readonly applicationId: string
    readonly apiUrl: string | null
    /** How many processes keep its connections; null: the one of the program. */
    readonly shards: number | 'auto' | null
  } | null
  readonly slack: SlackConfig | null
  readonly missing: { readonly discord: readonly string[]; readonly slack: readonly string[] }
}

/** How the bot works on Slack. */
export interface SlackConfig {
  readonly apiUrl: string | null
  /** The user group whose members may edit, besides admins and owners. */
  readonly editors: string | null
  /** How Slack reaches us: over a connection that we open (Socket Mode), or by requests to our web server. */
  readonly transport: 'socket' | 'http'
  /** The app's own number, by which workspaces install it; null: the bot serves the workspace of its token. */
  readonly clientId: string | null
}

/** Credentials, apart from the settings so that these may be printed. */
export interface Secrets {
  readonly discordToken: string | null
  readonly slackBotToken: string | null
  readonly slackAppToken: string | null
  readonly slackSigningSecret: string | null
  readonly slackClientSecret: string | null
  /** What tokens are sealed with for keeping, 64 hexadecimal digits each; the first seals, all of them open. */
  readonly secretKeys: readonly string[]
  readonly databaseUrl: string
  /** What the web server asks for; null: it asks nobody. */
  readonly apiToken: string | null
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config; readonly secrets: Secrets }
  | { readonly ok: false; readonly faults: readonly string[] }

const FILE_SCHEMAS = { schema: CONFIG_FILE, agreement: CONFIG_AGREEMENT }
const DEFAULT_FILE = 'config/dealbell.yaml'
const DEFAULT_DATA_DIR = 'data'
const DEFAULT_PORT = 4680

/**
 * Reads environment and configuration file and reports all faults of both at once. `given` is taken in place of
 * the file when there is one.
 */
export function readConfig(
  source: Readonly<Record<string, string | undefined>>,
  given?: { readonly file: string; readonly text: string },
): ConfigReading {
  const environment = readEnvironment(source)
  const file = given?.file ?? (source['DEALBELL_CONFIG']?.trim() || DEFAULT_FILE)
  const contents = given ? readYaml(given.text, file, FILE_SCHEMAS) : readConfigFile(file)
  if (!environment.ok || !contents.ok) {
    const faults = [environment, contents].flatMap((part) => (part.ok ? [] : part.faults))
    return { ok: false, faults }
  }
  const env = environment.value
  const config: Config = {
    ...contents.value,
    file,
    companies: beside(file, contents.value.companies),
    http: httpOf(env),
    publicUrl: env.DEALBELL_PUBLIC_URL ?? null,
    allowPrivateHosts: env.DEALBELL_ALLOW_PRIVATE_HOSTS ?? false,
    contact: env.DEALBELL_CONTACT ?? null,
    logLevel: env.LOG_LEVEL ?? 'info',
    ...platformsOf(env, contents.value),
  }
  return { ok: true, config, secrets: secretsOf(env) }
}

function beside(file: string, path: string | undefined): string | null {
  return path === undefined ? null : resolve(dirname(file), path)
}

function httpOf(env: Environment): Config['http'] {
  return {
    host: env.DEALBELL_HTTP_HOST ?? '127.0.0.1',
    port: env.DEALBELL_HTTP_PORT ?? DEFAULT_PORT,
    names: env.DEALBELL_HTTP_NAMES ?? [],
  }
}

/** The values that must never be printed. */
export function secretValues(
  source: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const values = SECRET_NAMES.map((name) => source[name]?.trim() ?? '')
  const keys = (source['DEALBELL_SECRET_KEY'] ?? '').split(',').map((key) => key.trim())
  return [...values, ...keys, ...passwordOf(source['DATABASE_URL'] ?? '')].filter(
    (value) => value !== '' && !value.startsWith('sqlite:'),
  )
}

/** A database address's password as written and as meant; a driver's error may repeat either. */
function passwordOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return []
  const { password } = new URL(address)
  return [password, decodeURIComponent(password)]
}

function readConfigFile(file: string): ReturnType<typeof readYaml<ConfigFile>> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    const fault = `${file}: cannot be read (${code}); DEALBELL_CONFIG says which file to read`
    return { ok: false, faults: [fault] }
  }
  return readYaml(text, file, FILE_SCHEMAS)
}

/** What is needed for workspaces to install the app by themselves. */
const FOR_INSTALLS = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'DEALBELL_SECRET_KEY',
  'DEALBELL_PUBLIC_URL',
] as const

function platformsOf(
  env: Environment,
  file: ConfigFile,
): Pick<Config, 'discord' | 'slack' | 'missing'> {
  const missing = {
    discord: (['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'] as const).filter((name) => !env[name]),
    slack: neededForSlack(env).filter((name) => !env[name]),
  }
  const applicationId = env.DISCORD_APPLICATION_ID ?? ''
  return {
    discord:
      missing.discord.length === 0
        ? {
            applicationId,
            apiUrl: env.DISCORD_API_URL ?? null,
            shards: env.DISCORD_SHARDS ?? null,
          }
        : null,
    slack: missing.slack.length === 0 ? slackOf(env, file) : null,
    missing,
  }
}

function slackOf(env: Environment, file: ConfigFile): SlackConfig {
  return {
    apiUrl: env.SLACK_API_URL ?? null,
    editors: file.slack.editors ?? null,
    transport: env.SLACK_APP_TOKEN === undefined ? 'http' : 'socket',
    clientId: env.SLACK_CLIENT_ID ?? null,
  }
}

/** A token or a way to get tokens, and a way to be reached. */
function neededForSlack(env: Environment) {
  const isHttp = env.SLACK_SIGNING_SECRET !== undefined && env.SLACK_APP_TOKEN === undefined
  const reach = isHttp ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN'
  const isInstalled = env.SLACK_CLIENT_ID !== undefined || env.SLACK_CLIENT_SECRET !== undefined
  return isInstalled ? ([...FOR_INSTALLS, reach] as const) : (['SLACK_BOT_TOKEN', reach] as const)
}

function secretsOf(env: Environment): Secrets {
  const dataDir = env.DEALBELL_DATA_DIR ?? DEFAULT_DATA_DIR
  return {
    discordToken: env.DISCORD_TOKEN ?? null,
    slackBotToken: env.SLACK_BOT_TOKEN ?? null,
    slackAppToken: env.SLACK_APP_TOKEN ?? null,
    slackSigningSecret: env.SLACK_SIGNING_SECRET ?? null,
    apiToken: env.DEALBELL_API_TOKEN ?? null,
    slackClientSecret: env.SLACK_CLIENT_SECRET ?? null,
    secretKeys: env.DEALBELL_SECRET_KEY ?? [],
    databaseUrl: env.DATABASE_URL ?? `sqlite:${join(dataDir, 'dealbell.db')}`,
  }
}
