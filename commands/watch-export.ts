import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import {
  FILE_FORMATS,
  type FileFormat,
  type ListInFile,
} from '../src/core/watchlist-file/watchlist-file.ts'
import { writeCsv } from '../src/core/watchlist-file/write-csv.ts'
import { writeYaml } from '../src/core/watchlist-file/write-yaml.ts'
import type { Subscription } from '../src/ports.ts'
import { FORMATS } from './choices.data.ts'
import type {
  AnswerFile,
  CommandContext,
  CommandReply,
  CommandRequest,
  Subcommand,
} from './command.ts'
import { FILE_TEXTS } from './file-texts.data.ts'
import { refusal } from './refusal.ts'

/** `/watch export` */
export const watchExport: Subcommand = {
  name: 'export',
  description: {
    en: 'Give the rules of this channel as a file',
    de: 'Die Regeln dieses Kanals als Datei geben',
    fr: 'Donner les règles de ce canal en fichier',
    es: 'Dar las reglas de este canal como archivo',
    it: 'Dare le regole di questo canale come file',
    nl: 'De regels van dit kanaal als bestand geven',
    pt: 'Dar as regras deste canal como arquivo',
  },
  options: [
    {
      name: 'format',
      description: {
        en: 'yaml (as in the configuration file) or csv (for spreadsheets)',
        de: 'yaml (wie in der Konfigurationsdatei) oder csv (für Tabellen)',
        fr: 'yaml (comme le fichier de configuration) ou csv (pour tableurs)',
        es: 'yaml (como el archivo de configuración) o csv (para hojas de cálculo)',
        it: 'yaml (come il file di configurazione) o csv (per fogli di calcolo)',
        nl: 'yaml (als het configuratiebestand) of csv (voor rekenbladen)',
        pt: 'yaml (como o arquivo de configuração) ou csv (para planilhas)',
      },
      required: false,
      choices: FORMATS,
    },
  ],
  permission: 'everyone',
  run: exportWatchlists,
}

async function exportWatchlists(
  { channel, locale, options }: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(FILE_TEXTS, locale)
  const typed = (options['format'] ?? 'yaml').trim().toLowerCase()
  const format = FILE_FORMATS.find((known) => known === typed)
  if (format === undefined) return refusal(texts.unknownFormat(cutText(typed, 20)))
  const subscriptions = await store.subscriptionsOf(channel)
  const lists = subscriptions
    .filter(({ rules }) => rules.length > 0)
    .map((subscription) => listOf(subscription, channel))
  if (lists.length === 0) return refusal(texts.nothing)
  const rules = lists.reduce((sum, list) => sum + list.rules.length, 0)
  const title = texts.exported(rules, lists.length)
  const card = { title, accent: 'neutral', sections: [] } as const
  return { card, shared: false, file: fileOf(lists, format) }
}

/** The channel's own list has no name in a file, so that it becomes the own list of whichever channel imports it. */
function listOf({ watchlist, rules }: Subscription, channel: string): ListInFile {
  const name = watchlist === channel ? null : watchlist
  return { name, rules: rules.map(({ query }) => ({ query, line: 0 })) }
}

function fileOf(lists: readonly ListInFile[], format: FileFormat): AnswerFile {
  return format === 'csv'
    ? { name: 'watchlists.csv', type: 'text/csv', text: writeCsv(lists) }
    : { name: 'watchlists.yaml', type: 'application/yaml', text: writeYaml(lists) }
}
