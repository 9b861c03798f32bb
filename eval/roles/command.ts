import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROLES } from '../../src/core/extract/learned/role.ts'
import { err, ok, type Result } from '../../src/core/result.ts'
import type { EvalContext } from '../context.ts'
import { readMarked } from './marked-text.ts'
import { roleExamples } from './role-examples.ts'
import { type Example, learnSoftmax } from './softmax-regression.ts'
import { storedModel } from './stored-model.ts'

const MODEL = join('src', 'core', 'extract', 'learned', 'roles.json')
const CORPUS = join('eval', 'corpus')
const SETTINGS = { classes: ROLES.length, leastTexts: 3, penalty: 0.001, rounds: 15, step: 0.02 }

/**
 * Learns which part a name plays in a deal from the marked texts under `eval/corpus`, and writes the model that
 * extraction uses. The same texts give the same file to the last bit.
 */
export function trainRoles({ folder, write }: EvalContext): 0 | 1 {
  const examples = corpusExamples(join(folder, CORPUS))
  if (!examples.ok) {
    write(`${examples.error}\n`)
    return 1
  }
  const model = storedModel(learnSoftmax(examples.value, SETTINGS))
  writeFileSync(join(folder, MODEL), `${JSON.stringify(model)}\n`)
  write(`${examples.value.length} names, ${model.features.length} features\nwritten: ${MODEL}\n`)
  return 0
}

// A file is named after its language, "de.txt" or "de-long.txt".
function corpusExamples(folder: string): Result<readonly Example[], string> {
  const examples: Example[] = []
  let texts = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted()) {
    const marked = readMarked(readFileSync(join(folder, file), 'utf8'))
    if (!marked.ok) return err(`${file}: ${marked.error}`)
    const [lang = ''] = file.split(/[-.]/)
    for (const text of marked.value) examples.push(...roleExamples(text, lang, texts++))
  }
  return ok(examples)
}
