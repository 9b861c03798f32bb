#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Environment, readEnvironment } from '../../config/env.ts'
import { describeError } from '../core/error.ts'
import { SEARCH_ORDERS } from '../ports.ts'
import { userAgent } from '../user-agent.ts'
import { addCompanyCommands } from './companies/company-group.ts'
import type { DealsOptions } from './deals.ts'
import { addExchangeCommands } from './exchange/exchange-group.ts'
import { addFeedCommands, type Fetching } from './feed-group.ts'
import { addInit } from './init/command.ts'
import type { ManifestOptions } from './slack-manifest.ts'
import { UsageError } from './usage-error.ts'
import { addWatchCommands } from './watch/watch-group.ts'

/** Wrong usage, as told by commander or by a command itself. */
const WRONG_USAGE = 2
const FAILED = 1

/** What a command ends the process with: 0 done, 1 the work failed, 2 wrong usage. */
type ExitCode = 0 | 1 | 2

const write = (text: string): void => void process.stdout.write(text)
const warn = (text: string): void => void process.stderr.write(text)

/** Each command loads its own code when it runs: reading an article needs neither Discord nor a database. */
function program(): Command {
  const dealbell = new Command('dealbell')
  dealbell.description('Finds corporate deals in news feeds and tells your channels')
  dealbell
    .command('demo')
    .description('run the bot on bundled example feeds, without tokens or internet')
    .action(async () => finish((await import('./demo.ts')).runDemo(process.env)))
  dealbell
    .command('extract')
    .description('read deals from an article; - or no file reads standard input')
    .argument('[file]', 'text file, or with --jsonl one article {id, title, text} a line', '-')
    .option('--jsonl', 'JSON lines in, JSON lines out', false)
    .action(async (file: string, { jsonl }: { jsonl: boolean }) => {
      const { extractFrom } = await import('./extract.ts')
      await finish(extractFrom(file, jsonl))
    })
  dealbell
    .command('match')
    .description('tell which rules select which articles')
    .argument('[articles]', 'JSON lines {id, title, text}; - or no file reads standard input', '-')
    .requiredOption('--rules <file>', 'JSON lines {id, query}')
    .action(async (file: string, { rules }: { rules: string }) => {
      const { matchArticles } = await import('./match.ts')
      await finish(matchArticles(rules, file))
    })
  dealbell
    .command('deals')
    .description('search the stored deals')
    .argument('[query]', 'for example: acquirer:Meta price:>1bn', '')
    .option('--json', 'print JSON', false)
    .option('--limit <number>', 'print at most so many', wholeNumber, 50)
    .option(
      '--page <number>',
      'print the page of this number, each as long as the limit',
      wholeNumber,
      1,
    )
    .addOption(
      new Option('--sort <order>', 'the newest or the highest price first')
        .choices(SEARCH_ORDERS)
        .default('latest'),
    )
    .action(async (query: string, options: Omit<DealsOptions, 'environment' | 'write'>) => {
      const { listDeals } = await import('./deals.ts')
      await finish(listDeals(query, { ...options, environment: process.env, write }))
    })
  addGroups(dealbell)
  return dealbell
}

function addGroups(dealbell: Command): void {
  const context = { environment: process.env, write, warn }
  addFeedCommands(dealbell, { context, fetching, finish })
  addWatchCommands(dealbell, { context, finish })
  addExchangeCommands(dealbell, { context, finish })
  addCompanyCommands(dealbell, { context, finish })
  addInit(dealbell, context, finish)
  const config = dealbell.command('config').description('configuration')
  config
    .command('check')
    .description('read environment and configuration file and report every fault')
    .action(async () => finish((await import('./config-check.ts')).checkConfig(process.env, write)))
  dealbell
    .command('doctor')
    .description('check the whole installation and say what to do about each fault')
    .option('--json', 'print JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const { runDoctor } = await import('./doctor/doctor.ts')
      await finish(runDoctor({ environment: process.env, json, write }))
    })
  const commands = dealbell.command('commands').description('slash commands on Discord')
  commands
    .command('register')
    .description('tell Discord the slash commands, when they have changed')
    .action(async () => {
      const { registerDiscordCommands } = await import('./commands-register.ts')
      await finish(registerDiscordCommands(process.env, write))
    })
  const slack = dealbell.command('slack').description('Slack')
  slack
    .command('manifest')
    .description('print the app manifest to create the Slack app from')
    .option('--http', 'for requests to DEALBELL_PUBLIC_URL instead of Socket Mode', false)
    .action(async (options: ManifestOptions) => {
      const { printManifest } = await import('./slack-manifest.ts')
      await finish(printManifest(options, { environment: process.env, write, warn }))
    })
}

async function finish(work: ExitCode | Promise<ExitCode>): Promise<void> {
  process.exitCode = await work
}

function environment(): Environment {
  const reading = readEnvironment(process.env)
  if (!reading.ok) throw new UsageError(reading.faults.join('\n'))
  return reading.value
}

/** How the environment lets addresses be fetched. */
function fetching(): Fetching {
  const { DEALBELL_ALLOW_PRIVATE_HOSTS, DEALBELL_CONTACT } = environment()
  return {
    allowPrivateHosts: DEALBELL_ALLOW_PRIVATE_HOSTS ?? false,
    userAgent: userAgent(DEALBELL_CONTACT ?? null),
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
  process.stderr.write(`dealbell: ${describeError(error)}\n`)
  return error instanceof UsageError ? WRONG_USAGE : FAILED
}

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  const dealbell = program()
  exitByError(dealbell)
  await dealbell.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** Commander would end the process with 1 for wrong usage; commands inherit this only when told. */
function exitByError(command: Command): void {
  command.exitOverride()
  for (const sub of command.commands) exitByError(sub)
}
