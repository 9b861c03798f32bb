import type { CompanySource } from './company-tables.ts'

/** A name that somebody has confirmed counts before those of all lists. */
export const LEARNED_RANK = 0

/** Lists that people keep by hand count before registers, whose names are many and alike. */
export const SOURCE_RANKS: Readonly<Record<CompanySource, number>> = {
  file: 1,
  csv: 2,
  sec: 3,
  gleif: 4,
}
