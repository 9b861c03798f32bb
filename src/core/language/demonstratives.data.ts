import { wordSet } from './words.ts'

/** Words of all languages that point back to what was told ("this acquisition"): what follows their noun is seldom its own. */
export const DEMONSTRATIVES: ReadonlySet<string> = wordSet(
  `this these dieser dieses diese diesem diesen esta este dicha dicho esa ese tal essa esse desta deste nesta neste
  dessa desse cette cet questa questo tale deze`,
)
