import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FeedContext } from '../stored-feeds.ts'
import type { RuleOptions } from './change-rule.ts'

interface GroupOptions {
  readonly context: FeedContext
  readonly finish: (work: Promise<0 | 1>) => Promise<void>
}

/** Adds what deals with watch rules: `watch …`; each loads its own code when it runs. */
export function addWatchCommands(dealbell: Command, { context, finish }: GroupOptions): void {
  const watch = dealbell.command('watch').description('watch rules of channels')
  withOutput(watch.command('list').description('show the watchlists, or those of one channel'))
    .addOption(channelOption())
    .action(async (options: { channel?: string; json: boolean }) => {
      const { listRules } = await import('./list-rules.ts')
      await finish(listRules(options, context))
    })
  withOutput(watch.command('test').description('tell what a rule would have alerted about'))
    .argument('<rule>', 'for example: acquirer:Meta price:>1bn')
    .addOption(channelOption())
    .action(async (rule: string, options: { channel?: string; json: boolean }) => {
      const { testRule } = await import('./test-rule.ts')
      await finish(testRule(rule, options, context))
    })
  addChanges(watch, { context, finish })
}

function addChanges(watch: Command, { context, finish }: GroupOptions): void {
  withOutput(watch.command('add').description('alert a channel about deals that match a rule'))
    .argument('<rule>', 'for example: acquirer:Meta price:>1bn')
    .addOption(channelOption())
    .action(async (rule: string, options: RuleOptions) => {
      const { addRule } = await import('./change-rule.ts')
      await finish(addRule(rule, options, context))
    })
  withOutput(watch.command('edit').description('change what a rule says; it keeps its number'))
    .argument('<number>', 'that "watch list" shows', ruleNumber)
    .argument('<rule>')
    .addOption(channelOption())
    .action(async (id: number, rule: string, options: RuleOptions) => {
      const { editRule } = await import('./change-rule.ts')
      await finish(editRule({ id, query: rule }, options, context))
    })
  withOutput(watch.command('remove').description('remove a rule'))
    .argument('<number>', 'that "watch list" shows', ruleNumber)
    .addOption(channelOption())
    .action(async (id: number, options: RuleOptions) => {
      const { removeRule } = await import('./change-rule.ts')
      await finish(removeRule(id, options, context))
    })
}

function withOutput(command: Command): Command {
  return command.option('--json', 'print JSON', false)
}

const CHANNEL = /^(?:discord:\d{1,21}|slack:[A-Z0-9]{2,20}|console)$/

/** `--channel`, checked. */
export function channelOption(): Option {
  return new Option('--channel <channel>', 'discord:ID, slack:ID or console').argParser(
    (typed: string) => {
      if (CHANNEL.test(typed)) return typed
      throw new InvalidArgumentError('It must be discord:CHANNEL_ID, slack:CHANNEL_ID or console.')
    },
  )
}

function ruleNumber(typed: string): number {
  const digits = typed.replace(/^#/, '')
  if (!/^[1-9]\d{0,14}$/.test(digits)) {
    throw new InvalidArgumentError('It must be the number of a rule; "watch list" shows them.')
  }
  return Number(digits)
}
