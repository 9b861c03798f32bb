import { inLocale } from '../src/core/card/locale.ts'
import { err, ok, type Result } from '../src/core/result.ts'
import { channelOfList } from '../src/core/watchlist-file/own-list-name.ts'
import { readWatchlistFile } from '../src/core/watchlist-file/read-watchlist-file.ts'
import type { ListsImported, ListToImport } from '../src/ports.ts'
import { authorOf } from './author.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { FILE_TEXTS } from './file-texts.data.ts'
import { refusal } from './refusal.ts'

/** So many faulty lines are shown. */
const SHOWN = 15

/** `/watch import` */
export const watchImport: Subcommand = {
  name: 'import',
  description: {
    en: 'Add the rules of a YAML or CSV file to this channel, all or none',
    de: 'Die Regeln einer YAML- oder CSV-Datei in diesen Kanal übernehmen, alle oder keine',
    fr: 'Ajouter à ce canal les règles d’un fichier YAML ou CSV, toutes ou aucune',
    es: 'Añadir a este canal las reglas de un archivo YAML o CSV, todas o ninguna',
    it: 'Aggiungere a questo canale le regole di un file YAML o CSV, tutte o nessuna',
    nl: 'De regels van een YAML- of CSV-bestand aan dit kanaal toevoegen, alle of geen',
    pt: 'Adicionar a este canal as regras de um arquivo YAML ou CSV, todas ou nenhuma',
  },
  options: [
    {
      name: 'file',
      kind: 'file',
      description: {
        en: 'A YAML or CSV file such as /watch export gives',
        de: 'Eine YAML- oder CSV-Datei, wie /watch export sie gibt',
        fr: 'Un fichier YAML ou CSV comme en donne /watch export',
        es: 'Un archivo YAML o CSV como el que da /watch export',
        it: 'Un file YAML o CSV come quello che dà /watch export',
        nl: 'Een YAML- of CSV-bestand zoals /watch export het geeft',
        pt: 'Um arquivo YAML ou CSV como o que /watch export dá',
      },
      required: false,
    },
    {
      name: 'text',
      description: {
        en: 'The text of such a file',
        de: 'Der Text einer solchen Datei',
        fr: 'Le texte d’un tel fichier',
        es: 'El texto de un archivo así',
        it: 'Il testo di un tale file',
        nl: 'De tekst van zo’n bestand',
        pt: 'O texto de um arquivo assim',
      },
      required: false,
    },
  ],
  permission: 'editor',
  run: importWatchlists,
}

async function importWatchlists(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const text = await textIn(request)
  if (!text.ok) return text.error
  const { lists, faults, passedOver } = readWatchlistFile(text.value)
  if (faults.length > 0) {
    const lines = faults.map(({ line, says }) => ({ line, says: inLocale(says, locale) }))
    return faultyLines(lines, request)
  }
  const wanted = lists.map(({ name, rules }): ListToImport => {
    // Another channel's own rules become this one's: no file reaches beyond the channel that it is imported in.
    const isOwn = name === null || channelOfList(name) !== null
    return { name: isOwn ? null : name, channels: [{ channel, language: locale }], rules }
  })
  const outcome = await store.importLists(wanted, authorOf(request, now))
  if (outcome.kind === 'imported') return confirmation(outcome, passedOver, request)
  const texts = inLocale(FILE_TEXTS, locale)
  return faultyLines(
    outcome.lines.map(({ line, list }) => ({ line, says: texts.managedLine(list) })),
    request,
  )
}

/** The attached file, or what was typed, without the fence that chats put around code. */
async function textIn({
  files,
  options,
  locale,
}: CommandRequest): Promise<Result<string, CommandReply>> {
  const texts = inLocale(FILE_TEXTS, locale)
  const file = files?.['file']
  if (file !== undefined) {
    const text = await file.read()
    return text.ok ? text : err(refusal(texts.trouble[text.error]))
  }
  const typed = (options['text'] ?? '').trim()
  if (typed === '') return err(refusal(texts.noFile, texts.noFileDetail))
  return ok(/^```(?:ya?ml|csv)?[ \t]*\n?([\s\S]*?)\n?```$/i.exec(typed)?.[1] ?? typed)
}

function faultyLines(
  lines: readonly { readonly line: number; readonly says: string }[],
  { locale }: CommandRequest,
): CommandReply {
  const texts = inLocale(FILE_TEXTS, locale)
  const items = lines
    .slice(0, SHOWN)
    .map(({ line, says }) => ({ title: texts.line(line), detail: says }))
  const more = lines.length - items.length
  const footer = more > 0 ? { footer: texts.more(more) } : {}
  const sections = [{ kind: 'items', items } as const]
  const title = texts.refused(lines.length)
  return { card: { title, accent: 'warning', sections, ...footer }, shared: false }
}

function confirmation(
  { added, known, changes }: Extract<ListsImported, { kind: 'imported' }>,
  passedOver: readonly string[],
  { locale }: CommandRequest,
): CommandReply {
  const texts = inLocale(FILE_TEXTS, locale)
  const said = [
    ...changes.map((number) => texts.undo(`/watch undo ${number}`)),
    ...(passedOver.length > 0 ? [texts.passedOver(passedOver.join(', '))] : []),
  ]
  const sections = said.map((text) => ({ kind: 'text', text }) as const)
  return {
    card: { title: texts.imported(added, known), accent: 'completed', sections },
    shared: false,
  }
}
