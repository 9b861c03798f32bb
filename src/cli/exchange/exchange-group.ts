import { type Command, Option } from 'commander'
import type { FeedContext } from '../stored-feeds.ts'
import { channelOption } from '../watch/watch-group.ts'
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts'
import type { ImportOptions } from './import-file.ts'

interface GroupOptions {
  readonly context: FeedContext
  readonly finish: (work: Promise<0 | 1>) => Promise<void>
}

/** Adds `import` and `export`; each loads its own code when it runs. */
export function addExchangeCommands(dealbell: Command, { context, finish }: GroupOptions): void {
  dealbell
    .command('import')
    .description('take up feeds and watchlists of a file, all or nothing')
    .argument('<file>', 'YAML, CSV, OPML or a list with an address a line; - reads standard input')
    .option('--skip-faulty', 'pass over lines that cannot be taken', false)
    .addOption(channelOption())
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import('./import-file.ts')
      await finish(importFile(file, options, context))
    })
  dealbell
    .command('export')
    .description('print what is polled and watched, for Dealbell or another program to import')
    .addOption(
      new Option(
        '--format <format>',
        'yaml: all; csv: watchlists; opml, list: feeds; corrections: JSON lines',
      )
        .choices(EXPORT_FORMATS)
        .default('yaml'),
    )
    .action(async ({ format }: { format: ExportFormat }) => {
      const { exportInstallation } = await import('./export-installation.ts')
      await finish(exportInstallation(format, context))
    })
}
