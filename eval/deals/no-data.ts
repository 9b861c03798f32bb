import { DEAL_SETS } from './sets/all-sets.ts'

/** How to put a set in place, for someone who has none. */
export function howToGetData(): string {
  const sets = DEAL_SETS.map(
    ({ name, source, labels }) => `  ${name}\n    ${source}\n    labels: ${labels}`,
  )
  return `No evaluation set is in place, so nothing was measured.

The sets are texts of others and do not come with Dealbell. Get one from its source, write it as JSON lines to
DIR/NAME/train.jsonl (or train.jsonl.gz), one row {"id", "lang", "title", "text", "labels": {…}} each, and run

  npm run eval -- --data DIR        (or set DEALBELL_EVAL_DATA=DIR)

Names, sources and the labels of a row:

${sets.join('\n')}
`
}
