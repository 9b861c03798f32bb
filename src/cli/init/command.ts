import { type Command, Option } from 'commander'
import { LOCALES } from '../../core/card/locale.ts'
import type { InitContext, InitOptions } from './init.ts'

/** Adds `init`; what it does is loaded when it runs. */
export function addInit(
  dealbell: Command,
  context: Omit<InitContext, 'asking'>,
  finish: (work: Promise<0 | 1>) => Promise<void>,
): void {
  dealbell
    .command('init')
    .description(
      'write the configuration file and .env, asking for what is not given; tokens are also taken from the environment',
    )
    .option('--yes', 'ask nothing: what is not given has its usual value', false)
    .option('--force', 'write files anew that are there already', false)
    .option('--secrets <path>', 'where the tokens are kept', '.env')
    .addOption(new Option('--language <language>', 'of the alerts').choices(LOCALES))
    .option('--feed <address...>', 'feeds to read')
    .option('--rule <rule...>', 'what to tell of, as watch rules')
    .option('--channel <channel>', 'who is told: console, discord:CHANNEL_ID or slack:CHANNEL_ID')
    .option('--discord-application-id <number>', 'page "General Information"')
    .option('--contact <address>', 'where sites can complain: an https: or mailto: address')
    .action(async (options: InitOptions) => {
      const { initialise } = await import('./init.ts')
      const { openTerminal } = await import('./terminal.ts')
      using asking = options.yes ? null : openTerminal()
      await finish(initialise(options, { ...context, asking }))
    })
}
