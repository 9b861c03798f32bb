import { wordSet } from './words.ts'

/** Verbs of all languages that say whose a company is, before its owner. */
export const BELONGS: ReadonlySet<string> = wordSet(
  `belongs belonged gehört gehörte appartient appartenait appartiene apparteneva pertenece pertenecía pertence pertencia
  behoort behoorde`,
)
