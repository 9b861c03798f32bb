import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { AUDIT_TEXTS } from './audit-texts.data.ts'
import { changeSummary } from './change-summary.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { refusal } from './refusal.ts'

/** How many changes one answer lists. */
const PAGE = 10

/** `/watch history` */
export const watchHistory: Subcommand = {
  name: 'history',
  description: {
    en: 'Show who changed what, the latest first',
    de: 'Zeigen, wer was geändert hat, das Neueste zuerst',
    fr: 'Montrer qui a modifié quoi, le plus récent d’abord',
    es: 'Mostrar quién cambió qué, lo último primero',
    it: 'Mostrare chi ha modificato che cosa, dal più recente',
    nl: 'Tonen wie wat heeft gewijzigd, het nieuwste eerst',
    pt: 'Mostrar quem alterou o quê, do mais recente',
  },
  options: [
    {
      name: 'page',
      description: {
        en: 'Which page of the history',
        de: 'Welche Seite des Verlaufs',
        fr: 'Quelle page de l’historique',
        es: 'Qué página del historial',
        it: 'Quale pagina della cronologia',
        nl: 'Welke pagina van de geschiedenis',
        pt: 'Qual página do histórico',
      },
      required: false,
      kind: 'count',
    },
  ],
  permission: 'everyone',
  run: showHistory,
}

async function showHistory(
  request: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const { team, locale, options } = request
  const texts = inLocale(AUDIT_TEXTS, locale)
  const typed = (options['page'] ?? '1').trim().replace(/^page:/i, '')
  const page = /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0
  const offset = Math.max(0, page - 1) * PAGE
  const { entries, count } = await store.auditLog(team, { offset, limit: PAGE })
  const pages = Math.max(1, Math.ceil(count / PAGE))
  if (page === 0 || page > pages) return refusal(texts.noPage(cutText(typed, 20), pages))
  const next = page < pages ? [texts.nextPage(`/watch history ${page + 1}`)] : []
  const footer = [texts.page(page, pages, count), ...next].join(' · ')
  const section =
    entries.length > 0
      ? ({ kind: 'items', items: entries.map((entry) => changeSummary(entry, request)) } as const)
      : ({ kind: 'text', text: texts.empty } as const)
  return {
    card: { title: texts.title, accent: 'neutral', sections: [section], footer },
    shared: false,
  }
}
