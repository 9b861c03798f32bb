import { inLocale, LOCALES, type Translated } from '../card/locale.ts'
import { parseQuery } from '../query/parse.ts'
import { err, ok, type Result } from '../result.ts'
import { FILE_FAULTS } from './file-faults.data.ts'
import type { FileFault, RuleInFile } from './watchlist-file.ts'

/** A rule as a file writes it, if it is one. */
export function checkedRule(written: string, line: number): Result<RuleInFile, FileFault> {
  const query = written.trim()
  if (query === '') return err({ line, says: FILE_FAULTS.noRule })
  const parsed = parseQuery(query)
  if (!parsed.ok) return err({ line, says: atColumn(parsed.error.column, parsed.error.texts) })
  if (parsed.value.kind === 'everything') return err({ line, says: FILE_FAULTS.noRule })
  return ok({ query, line })
}

const COLUMN: Translated<(column: number) => string> = {
  en: (column) => `column ${column} of the rule`,
  de: (column) => `Spalte ${column} der Regel`,
  fr: (column) => `colonne ${column} de la règle`,
  es: (column) => `columna ${column} de la regla`,
  it: (column) => `colonna ${column} della regola`,
  nl: (column) => `kolom ${column} van de regel`,
  pt: (column) => `coluna ${column} da regra`,
}

function atColumn(column: number, texts: Translated<string>): Translated<string> {
  const said = LOCALES.map(
    (locale) =>
      [locale, `${inLocale(COLUMN, locale)(column)}: ${inLocale(texts, locale)}`] as const,
  )
  return { en: `${COLUMN.en(column)}: ${texts.en}`, ...Object.fromEntries(said) }
}
