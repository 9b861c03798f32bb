import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { describeError } from '../src/core/error.ts'
import { benchFeeds, type FeedsOptions } from './feeds/command.ts'
import { benchGrowth, type GrowthOptions } from './growth/command.ts'
import { benchMatch, type MatchOptions } from './match/command.ts'
import { benchSearch, type SearchOptions } from './search/command.ts'
import { PLACES } from './search/places.ts'

/** What the command ends with: 0 done, 1 a fault, 2 wrong usage. */
type ExitCode = 0 | 1 | 2

/** `npm run bench -- feeds|growth|match|search [options]`: one subcommand for each thing that is timed. What went wrong is written. */
export async function runBench(
  args: readonly string[],
  write: (text: string) => void,
): Promise<ExitCode> {
  const program = new Command('bench').description('Times Dealbell beside plain alternatives')
  program
    .command('feeds')
    .description('polling: rounds over many feeds, most of them unchanged, and the memory it takes')
    .option('--feeds <number>', 'so many feeds', wholeNumber, 10_000)
    .option('--rounds <number>', 'so many rounds', wholeNumber, 2)
    .action((options: FeedsOptions) => benchFeeds(options, write))
  program
    .command('growth')
    .description('hostile texts: how the time of each reader grows with their length')
    .option('--length <number>', 'characters of the shorter text', wholeNumber, 100_000)
    .action((options: GrowthOptions) => benchGrowth(options, write))
  program
    .command('match')
    .description('watch rules: an article of 300 words against 1,000 to 100,000 rules')
    .option('--companies <number>', 'so many companies to name', wholeNumber, 100_000)
    .action((options: MatchOptions) => benchMatch(options, write))
  program
    .command('search')
    .description('searching: many kinds of queries over invented stories in both databases')
    .option(
      '--stories <number>',
      'so many stories, with three articles each',
      wholeNumber,
      1_000_000,
    )
    .option('--queries <number>', 'so many queries of each kind', wholeNumber, 40)
    .addOption(new Option('--database <kind>', 'only this one').choices(PLACES))
    .option('--keep <folder>', 'keep the databases there for the next run')
    .action((options: SearchOptions) => benchSearch(options, write))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: write, writeErr: write })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    write(`bench: ${describeError(error)}\n`)
    return 1
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
