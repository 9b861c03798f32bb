import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LinearModel, linearModel } from '../../src/core/extract/learned/linear-model.ts'
import { ROLES } from '../../src/core/extract/learned/role.ts'
import { err, ok, type Result } from '../../src/core/result.ts'
import type { EvalContext } from '../context.ts'
import { figureExamples } from './figure-examples.ts'
import { type MarkedText, readMarked } from './marked-text.ts'
import { reportExamples } from './report-examples.ts'
import { roleExamples } from './role-examples.ts'
import { type Example, learnSoftmax, type Settings } from './softmax-regression.ts'
import { storedModel } from './stored-model.ts'

const MODELS = join('src', 'core', 'extract', 'learned')
const CORPUS = join('eval', 'corpus')
const SETTINGS = { leastTexts: 3, rounds: 15, step: 0.02 }
const ROLE_SETTINGS = { ...SETTINGS, classes: ROLES.length, penalty: 0.005 }
const REPORT_SETTINGS = { ...SETTINGS, classes: 2, penalty: 0.02 }
const SUM_SETTINGS = { ...SETTINGS, classes: 2, penalty: 0.01, rounds: 40 }
const SHARE_SETTINGS = { ...SETTINGS, classes: 2, penalty: 0.01 }

interface CorpusText {
  readonly lang: string
  readonly marked: MarkedText
}

/**
 * Learns from the marked texts under `eval/corpus` which part a name plays in a deal, and writes the model that
 * extraction uses. The same texts give the same file to the last bit.
 */
export function trainRoles(context: EvalContext): 0 | 1 {
  return train(context, (texts) => {
    const examples = texts.flatMap(({ marked, lang }, at) => roleExamples(marked, lang, at))
    keep(context, 'roles.json', examples, ROLE_SETTINGS)
  })
}

/**
 * The same for the figures of a deal: which sum is its price, which percentage the share that changes hands. The deals
 * whose figures these are are found with the role model, which has to be learned before.
 */
export function trainFigures(context: EvalContext): 0 | 1 {
  return train(context, (texts) => {
    const all = texts.map(({ marked, lang }, at) => figureExamples(marked, lang, at))
    const sums = all.flatMap((one) => one.sums)
    const shares = all.flatMap((one) => one.shares)
    keep(context, 'sums.json', sums, SUM_SETTINGS)
    keep(context, 'shares.json', shares, SHARE_SETTINGS)
  })
}

// Each text is judged by a role model that has learned from the texts of the other parts.
const PARTS = 4

/**
 * The same for whether an article reports the deal it tells of; a role model for each quarter of the texts is learned from
 * the others on the way, and thrown away.
 */
export function trainReports(context: EvalContext): 0 | 1 {
  return train(context, (texts) => {
    const roles = texts.map(({ marked, lang }, at) => roleExamples(marked, lang, at))
    const models = Array.from({ length: PARTS }, (_, part) => roleModelWithout(part, roles))
    const examples = texts.flatMap(({ marked, lang }, text) => {
      const model = models[text % PARTS]
      return model === undefined ? [] : reportExamples(marked, lang, { text, roles: model })
    })
    keep(context, 'reports.json', examples, REPORT_SETTINGS)
  })
}

function roleModelWithout(part: number, roles: readonly (readonly Example[])[]): LinearModel {
  const others = roles.filter((_, text) => text % PARTS !== part).flat()
  return linearModel(storedModel(learnSoftmax(others, ROLE_SETTINGS)))
}

function train(context: EvalContext, learn: (texts: readonly CorpusText[]) => void): 0 | 1 {
  const texts = readCorpus(join(context.folder, CORPUS))
  if (!texts.ok) {
    context.write(`${texts.error}\n`)
    return 1
  }
  learn(texts.value)
  return 0
}

function keep(
  { folder, write }: EvalContext,
  file: string,
  examples: readonly Example[],
  settings: Settings,
): void {
  const model = storedModel(learnSoftmax(examples, settings))
  writeFileSync(join(folder, MODELS, file), `${JSON.stringify(model)}\n`)
  write(`${examples.length} examples, ${model.features.length} features: ${join(MODELS, file)}\n`)
}

// A file is named after its language, "de.txt" or "de-long.txt".
function readCorpus(folder: string): Result<readonly CorpusText[], string> {
  const texts: CorpusText[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()) {
    const read = readMarked(readFileSync(join(folder, file), 'utf8'))
    if (!read.ok) return err(`${file}: ${read.error}`)
    const [lang = ''] = file.split(/[-.]/)
    texts.push(...read.value.map((marked) => ({ lang, marked })))
  }
  return ok(texts)
}
