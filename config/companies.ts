import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writtenKey } from '../src/core/company/key.ts'
import type { ListedCompany } from '../src/core/company/listed-company.ts'
import { companyAgreement } from './company-agreement.ts'
import { COMPANY_LIST, listedCompanies } from './company-list.ts'
import { readYaml, type YamlReading } from './yaml.ts'

const STARTER_FILE = fileURLToPath(new URL('companies.yaml', import.meta.url))

/**
 * The starter list together with the operator's own file, if there is one. What the own file says of a name counts: its
 * entry takes the place of the starter list's under the same canonical name, and any other name it gives is taken from the
 * company that had it. All faults of both files are told at once.
 */
export function readCompanies(ownFile: string | null): YamlReading<readonly ListedCompany[]> {
  const starter = readList(STARTER_FILE, new Set())
  if (!starter.ok || ownFile === null) return starter
  const known = new Set(starter.value.map(({ name }) => writtenKey(name)))
  const own = readList(ownFile, known)
  return own.ok ? { ok: true, value: joined(starter.value, own.value) } : own
}

function readList(file: string, known: ReadonlySet<string>): YamlReading<readonly ListedCompany[]> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    return { ok: false, faults: [`${file}: the list of companies cannot be read (${code})`] }
  }
  const schemas = { schema: COMPANY_LIST, agreement: companyAgreement(known) }
  const reading = readYaml(text, file, schemas)
  return reading.ok ? { ok: true, value: listedCompanies(reading.value) } : reading
}

function joined(
  starter: readonly ListedCompany[],
  own: readonly ListedCompany[],
): readonly ListedCompany[] {
  const replaced = new Set(own.map(({ name }) => writtenKey(name)))
  const taken = new Set(own.flatMap(({ names }) => names.map(claimOf)))
  const kept = starter
    .filter(({ name }) => !replaced.has(writtenKey(name)))
    .map((company) => ({
      ...company,
      names: company.names.filter((name) => !taken.has(claimOf(name))),
    }))
  return [...kept, ...own]
}

function claimOf({ name, kind }: ListedCompany['names'][number]): string {
  return kind === 'ticker' ? `$${writtenKey(name)}` : writtenKey(name)
}
