import { inLocale } from '../src/core/card/locale.ts'
import type { UndoOutcome } from '../src/ports.ts'
import { AUDIT_TEXTS } from './audit-texts.data.ts'
import { authorOf } from './author.ts'
import { changeSummary } from './change-summary.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { refusal } from './refusal.ts'
import { typedNumber } from './typed-number.ts'

/** `/watch undo` */
export const watchUndo: Subcommand = {
  name: 'undo',
  description: {
    en: 'Take a change back, unless later changes contradict',
    de: 'Eine Änderung zurücknehmen, wenn spätere nicht widersprechen',
    fr: 'Annuler une modification, si rien ne l’a contredite depuis',
    es: 'Deshacer un cambio, si nada posterior lo contradice',
    it: 'Annullare una modifica, se nulla di successivo la contraddice',
    nl: 'Een wijziging ongedaan maken, als niets later haar tegenspreekt',
    pt: 'Desfazer uma alteração, se nada posterior a contradiz',
  },
  options: [
    {
      name: 'number',
      description: {
        en: 'The number that /watch history shows',
        de: 'Die Nummer, die /watch history zeigt',
        fr: 'Le numéro que montre /watch history',
        es: 'El número que muestra /watch history',
        it: 'Il numero che mostra /watch history',
        nl: 'Het nummer dat /watch history toont',
        pt: 'O número que /watch history mostra',
      },
      required: true,
      suggest: 'change',
    },
  ],
  permission: 'editor',
  run: undoChange,
}

async function undoChange(
  request: CommandRequest,
  { store, curator, now }: CommandContext,
): Promise<CommandReply> {
  const { options, locale } = request
  const { shown, id } = typedNumber(options['number'])
  if (id === null) return refusal(inLocale(AUDIT_TEXTS, locale).noNumber(shown))
  const author = authorOf(request, now)
  const outcome = await store.undoChange(id, author)
  const isRuling = outcome.kind === 'not_here' && outcome.entry.kind === 'ruling'
  return answer(isRuling ? await curator.takeBack(id, author) : outcome, shown, request)
}

function answer(outcome: UndoOutcome, number: string, request: CommandRequest): CommandReply {
  const texts = inLocale(AUDIT_TEXTS, request.locale)
  switch (outcome.kind) {
    case 'undone': {
      const { title, detail } = changeSummary(outcome.entry, request)
      const section = { kind: 'items', items: [{ title, detail }] } as const
      const said = texts.undone(number, outcome.by)
      return { card: { title: said, accent: 'completed', sections: [section] }, shared: false }
    }
    case 'missing':
      return refusal(texts.noEntry(number))
    case 'operator':
      return refusal(texts.madeByOperator(number))
    case 'undone_before':
      return refusal(texts.undoneBefore(number, outcome.by))
    case 'changed_since':
      return refusal(texts.changedSince(number, outcome.by))
    case 'nothing_to_hang_on':
      return refusal(texts.nothingToHangOn(number))
    case 'partner_decides':
      return refusal(texts.partnerDecides(number))
    case 'not_here':
      return refusal(texts.notHere(number))
  }
}
