import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseEnv } from 'node:util'
import { readConfig } from '../../../config/config.ts'
import { feedAddress } from '../../core/feed-address.ts'
import type { Answers } from './answers.ts'
import { STARTER } from './answers.ts'
import { configText } from './config-text.ts'
import { envText, envVariables } from './env-text.ts'
import { nextSteps } from './next-steps.ts'
import { type Asking, askAll } from './questions.ts'

/** Options of `init` as commander gives them; tokens are taken from the environment, which other users cannot see. */
export interface InitOptions {
  readonly yes: boolean
  readonly force: boolean
  /** Where the tokens are kept. */
  readonly secrets: string
  readonly language?: Answers['language']
  readonly feed?: readonly string[]
  readonly rule?: readonly string[]
  readonly channel?: string
  readonly discordApplicationId?: string
  readonly contact?: string
}

export interface InitContext {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly write: (text: string) => void
  readonly warn: (text: string) => void
  /** Null where nobody sits at the terminal. */
  readonly asking: Asking | null
}

/** For AES-256. */
const KEY_BYTES = 32
const USUAL_FILE = 'config/dealbell.yaml'

/**
 * Writes the configuration file and `.env`, asking for what the options leave open, and says what comes next. Changes
 * nothing when `.env` is there already, unless forced; a configuration file that somebody has changed is kept. Gives the
 * exit code.
 */
export async function initialise(options: InitOptions, context: InitContext): Promise<0 | 1> {
  const { environment, write, warn, asking } = context
  const { secrets: envFile, force } = options
  if (existsSync(envFile) && !force) {
    warn(`${envFile} is there already and was left as it is: --force writes it anew.\n`)
    return 1
  }
  const given = givenAnswers(options, environment)
  const answers = options.yes || asking === null ? given : await askAll(given, asking)
  const file = environment['DEALBELL_CONFIG']?.trim() || USUAL_FILE
  const config = configText({ ...answers, feeds: answers.feeds.map(withScheme) })
  const variables = envVariables(answers, secretKeyOf(answers, envFile, context))
  const reading = readConfig(variables, { file, text: config })
  if (!reading.ok) {
    warn(`${reading.faults.join('\n')}\nNothing was written.\n`)
    return 1
  }
  const isKept = !force && isChanged(file)
  if (!isKept) writeConfig(file, config)
  writeSecretly(envFile, envText(variables, file === USUAL_FILE ? null : file))
  write(isKept ? `${file} was kept: --force writes it anew.\n` : `${file} is written.\n`)
  write(`${envFile} is written; only you can read it.\n\n${nextSteps(answers)}`)
  return 0
}

function givenAnswers(options: InitOptions, environment: InitContext['environment']): Answers {
  const variable = (name: string): string => environment[name]?.trim() ?? ''
  return {
    language: options.language ?? STARTER.language,
    feeds: options.feed ?? STARTER.feeds,
    rules: options.rule ?? STARTER.rules,
    channel: options.channel ?? STARTER.channel,
    discordToken: variable('DISCORD_TOKEN'),
    discordApplicationId: options.discordApplicationId ?? variable('DISCORD_APPLICATION_ID'),
    slackBotToken: variable('SLACK_BOT_TOKEN'),
    slackAppToken: variable('SLACK_APP_TOKEN'),
    publicUrl: variable('DEALBELL_PUBLIC_URL'),
    slackSigningSecret: variable('SLACK_SIGNING_SECRET'),
    slackClientId: variable('SLACK_CLIENT_ID'),
    slackClientSecret: variable('SLACK_CLIENT_SECRET'),
    contact: options.contact ?? variable('DEALBELL_CONTACT'),
  }
}

/** What is no address at all stays, so that the check of the file names it. */
function withScheme(address: string): string {
  return feedAddress(address) ?? address
}

/**
 * The key that the tokens of workspaces are sealed with: that of the environment or of the file that is written anew, for
 * with another one they could not be read; else a new one. Null where Slack does not reach the bot by HTTP.
 */
function secretKeyOf(
  { publicUrl }: Answers,
  envFile: string,
  { environment }: InitContext,
): string | null {
  const before = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {}
  const kept = [environment, before].map((each) => each['DEALBELL_SECRET_KEY']?.trim())
  const key = kept.find((each) => each !== undefined && each !== '')
  if (key !== undefined) return key
  return publicUrl === '' ? null : randomBytes(KEY_BYTES).toString('hex')
}

/** Whether the file holds something else than what comes with the program. */
function isChanged(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') !== configText(STARTER)
}

function writeConfig(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The mode is set before the tokens are in the file. */
function writeSecretly(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '', { mode: 0o600 })
  chmodSync(file, 0o600)
  writeFileSync(file, text)
}
