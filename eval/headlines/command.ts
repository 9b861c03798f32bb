import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { EvalContext } from '../context.ts'
import { heldBack } from '../held-back.ts'
import { examplesOf } from './examples.ts'
import { learn } from './logistic.ts'
import { readLabelled } from './read-labelled.ts'
import { stored } from './stored.ts'

const MODEL = join('src', 'core', 'language', 'english-headline.json')
const SETTINGS = { trust: 0.8, penalty: 2, leastTexts: 6 }

/** Options of `eval train` as commander gives them. */
export interface TrainOptions {
  readonly data?: string
}

/**
 * Learns what an English headline's words say about a deal from the set `twitter_fin_topic` without its held-back third,
 * and writes the model that extraction uses. The same set gives the same file to the last bit.
 */
export function trainHeadlines(options: TrainOptions, context: EvalContext): 0 | 1 {
  const folder = options.data ?? context.environment['DEALBELL_EVAL_DATA'] ?? ''
  if (folder === '') throw new UsageError('name the folder of the sets with --data')
  const read = readLabelled(folder)
  if (!read.ok) {
    context.write(`${read.error}\n`)
    return 1
  }
  const examples = examplesOf(
    read.value.filter(({ id }) => !heldBack(id)),
    'en',
  )
  const model = stored(learn(examples, SETTINGS), SETTINGS.trust)
  writeFileSync(join(context.folder, MODEL), `${JSON.stringify(model)}\n`)
  context.write(
    `${examples.length} headlines, ${model.features.length} weights\nwritten: ${MODEL}\n`,
  )
  return 0
}
