import type { CommandContext, CommandReply } from './command.ts'
import { dealsInMessage } from './find-deals/card.ts'
import { findingsIn } from './find-deals/findings.ts'
import { followLinks } from './find-deals/links.ts'
import { linksIn, ownPieces } from './find-deals/pieces.ts'
import type { MessageCommand, MessageRequest } from './message.ts'

/** Shows the deals that a message and the pages it links to tell of. */
export const findDeals: MessageCommand = {
  name: 'find-deals',
  title: {
    en: 'Find deals in this message',
    de: 'Deals in dieser Nachricht finden',
    fr: 'Chercher des opérations ici',
    es: 'Buscar operaciones aquí',
    it: 'Cercare operazioni qui',
    nl: 'Deals in dit bericht zoeken',
    pt: 'Procurar operações aqui',
  },
  shortTitle: 'Find deals in message',
  permission: 'everyone',
  run: find,
}

async function find(request: MessageRequest, context: CommandContext): Promise<CommandReply> {
  const { message, team, locale } = request
  const links = await followLinks(linksIn(message), { team, context })
  const pieces = [...ownPieces(message), ...links.pieces]
  const findings = await findingsIn({ pieces, storyIds: links.storyIds }, message.sentAt, context)
  return { card: dealsInMessage(findings, links.unread, locale), shared: false }
}
