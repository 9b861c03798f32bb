import { z } from 'zod'
import type { SourcedCompany } from '../../store/company/sourced-company.ts'
import { parseJson } from '../json-line.ts'
import { UsageError } from '../usage-error.ts'
import { type ListRow, nameFault } from './list-row.ts'

const ENTRY = z.object({
  cik_str: z.union([z.int().positive(), z.string().regex(/^\d{1,10}$/)]),
  ticker: z.string(),
  title: z.string(),
})

/** The companies of the SEC's company_tickers.json, each once with all its tickers. Wrong usage when it is another file. */
export function secRows(text: string): readonly ListRow[] {
  const json = z.record(z.string(), z.unknown()).safeParse(parseJson(text))
  if (!json.success)
    throw new UsageError('The file is not JSON like the company_tickers.json of the SEC.')
  const rows: ListRow[] = []
  const companies = new Map<string, SourcedCompany>()
  for (const [key, value] of Object.entries(json.data)) {
    const entry = ENTRY.safeParse(value)
    const fault = entry.success
      ? nameFault(entry.data.title)
      : 'does not have cik_str, ticker and title'
    if (!entry.success || fault !== null)
      rows.push({ place: `entry "${key}"`, kind: 'fault', message: fault ?? '' })
    else add(companies, entry.data)
  }
  const found = [...companies.values()].map((company) => ({
    place: `CIK ${company.sourceId}`,
    kind: 'company' as const,
    company,
  }))
  return [...rows, ...found]
}

function add(companies: Map<string, SourcedCompany>, entry: z.infer<typeof ENTRY>): void {
  const sourceId = String(entry.cik_str).replace(/^0+/, '')
  const name = { name: entry.title, kind: 'canonical', lang: null, words: [] } as const
  const known = companies.get(sourceId) ?? {
    sourceId,
    name: entry.title,
    parent: null,
    names: [name],
  }
  const ticker = { name: entry.ticker, kind: 'ticker', lang: null, words: [] } as const
  const isNew = entry.ticker.trim() !== '' && !known.names.some((one) => one.name === ticker.name)
  companies.set(sourceId, isNew ? { ...known, names: [...known.names, ticker] } : known)
}
