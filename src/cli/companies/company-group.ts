import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FeedContext } from '../stored-feeds.ts'
import type { ListFormat } from './list-file.ts'
import type { SearchOptions } from './search-companies.ts'

interface GroupOptions {
  readonly context: FeedContext
  readonly finish: (work: Promise<0 | 1>) => Promise<void>
}

/** Adds what deals with companies: `companies …`; each loads its own code when it runs. */
export function addCompanyCommands(dealbell: Command, { context, finish }: GroupOptions): void {
  const companies = dealbell.command('companies').description('companies and their names')
  companies
    .command('import')
    .description('import lists of companies: CSV, company_tickers.json of the SEC, CSV of GLEIF')
    .argument('<file...>', 'the list; behind the entities of GLEIF their relationships')
    .addOption(new Option('--format <format>', 'what it is').choices(['csv', 'sec', 'gleif']))
    .action(async (files: string[], { format }: { format?: ListFormat }) => {
      const { importCompanies } = await import('./import-companies.ts')
      await finish(importCompanies(files, format ?? null, context))
    })
  companies
    .command('search')
    .description('find companies by a name, with slips or only its beginning')
    .argument('<text>')
    .option('--json', 'print JSON', false)
    .option('--limit <number>', 'print at most so many', wholeNumber, 10)
    .action(async (text: string, options: SearchOptions) => {
      const { searchCompanies } = await import('./search-companies.ts')
      await finish(searchCompanies(text, options, context))
    })
  addAliasCommands(companies, { context, finish })
}

function addAliasCommands(companies: Command, { context, finish }: GroupOptions): void {
  const alias = companies.command('alias').description('names that you confirm')
  for (const change of ['add', 'remove'] as const) {
    alias
      .command(change)
      .description(`${change} a name of a company`)
      .argument('<company>', 'its number or one of its names')
      .argument('<alias>')
      .action(async (target: string, name: string) => {
        const { changeAlias } = await import('./change-alias.ts')
        await finish(changeAlias(change, { target, alias: name }, context))
      })
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}
