import { existsSync } from 'node:fs'
import { UsageError } from '../src/cli/usage-error.ts'
import type { EvalContext } from './context.ts'

/** The folder of the sets: as the option says, else the environment, else none (an empty text). Refuses one that is not there. */
export function dataFolder(option: string | undefined, { environment }: EvalContext): string {
  const folder = option ?? environment['DEALBELL_EVAL_DATA'] ?? ''
  if (folder === '' || existsSync(folder)) return folder
  throw new UsageError(`${folder} is not there: name the folder that holds the sets`)
}
