import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { UsageError } from '../src/cli/usage-error.ts'
import { describeError } from '../src/core/error.ts'
import type { EvalContext } from './context.ts'
import { type DealsOptions, evaluateDeals } from './deals/command.ts'
import { evaluateFeeds, type FeedsOptions } from './feeds/command.ts'
import { type TrainOptions, trainHeadlines } from './headlines/command.ts'
import { trainFigures, trainReports, trainRoles } from './roles/command.ts'
import { evaluateStories, type StoriesOptions } from './stories/command.ts'

/** What the command ends with: 0 done, 1 a set cannot be read or a fault, 2 wrong usage. */
type ExitCode = 0 | 1 | 2

/**
 * `npm run eval -- [deals] [options]`: one subcommand for each thing that is measured, deals when none is named. Gives
 * the exit code; what went wrong is written.
 */
export async function runEvaluation(
  args: readonly string[],
  context: EvalContext,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = new Command('eval').description('Measures Dealbell against labelled texts')
  program
    .command('deals', { isDefault: true })
    .description('deal extraction: precision, recall, F1, calibration and throughput')
    .option('--data <dir>', 'folder of the sets; else DEALBELL_EVAL_DATA')
    .option('--sets <names>', 'read only these sets, divided by commas')
    .option('--show-errors <number>', 'print so many errors a set', wholeNumber, 0)
    .option('--write [date]', 'write docs/evaluation.md, dated today or as given')
    .action((options: DealsOptions) => {
      exitCode = evaluateDeals(options, context)
    })
  program
    .command('feeds')
    .description('how feeds are read, beside rss-parser alone')
    .option('--data <dir>', 'folder that holds "feeds"; else DEALBELL_EVAL_DATA')
    .option('--write [date]', 'write docs/evaluation.md, dated today or as given')
    .action((options: FeedsOptions) => evaluateFeeds(options, context))
  program
    .command('stories')
    .description('how articles come together in stories: B-cubed precision and recall')
    .option('--show-errors <number>', 'print so many errors', wholeNumber, 0)
    .option('--write [date]', 'write docs/evaluation.md, dated today or as given')
    .action((options: StoriesOptions) => {
      exitCode = evaluateStories(options, context)
    })
  program
    .command('train')
    .description('learn the headline model anew from its set')
    .option('--data <dir>', 'folder of the sets; else DEALBELL_EVAL_DATA')
    .action((options: TrainOptions) => {
      exitCode = trainHeadlines(options, context)
    })
  for (const [name, { description, learn }] of Object.entries(FROM_CORPUS))
    program
      .command(name)
      .description(`${description} anew from the texts under eval/corpus`)
      .action(() => {
        exitCode = learn(context)
      })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: context.write, writeErr: context.write })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return exitCodeOf(error, context)
  }
}

// What is learned from our own texts; the later ones build on the roles.
const FROM_CORPUS = {
  'train-roles': { description: 'learn the role model', learn: trainRoles },
  'train-reports': {
    description: 'learn whether an article reports its deal',
    learn: trainReports,
  },
  'train-figures': { description: 'learn the models of sums and shares', learn: trainFigures },
}

function exitCodeOf(error: unknown, { write }: EvalContext): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  write(`eval: ${describeError(error)}\n`)
  return error instanceof UsageError ? 2 : 1
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
