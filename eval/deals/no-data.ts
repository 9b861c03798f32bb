import { DEAL_SETS } from './sets/all-sets.ts'
import { SPECIMENS } from './sets/articles.ts'

/** How to put a set in place, for someone who has none but the specimens. */
export function howToGetData(): string {
  const others = DEAL_SETS.filter((set) => set !== SPECIMENS)
  const sets = others.map(
    ({ name, source, labels }) => `  ${name}\n    ${source}\n    labels: ${labels}`,
  )
  return `No evaluation set of others is in place, so at most our own specimens were measured.

The other sets are texts that do not come with Dealbell. Get one from its source, write it as JSON lines to
DIR/NAME/train.jsonl (or train.jsonl.gz), one row {"id", "lang", "title", "text", "labels": {…}} each, and run

  npm run eval -- --data DIR        (or set DEALBELL_EVAL_DATA=DIR)

Names, sources and the labels of a row:

${sets.join('\n')}
`
}
