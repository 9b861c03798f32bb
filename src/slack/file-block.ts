import type { types } from '@slack/bolt'
import type { AnswerFile, CommandReply } from '../../commands/command.ts'
import type { Card } from '../core/card/card.ts'
import { inLocale, type Locale, type Translated } from '../core/card/locale.ts'
import type { SendFile } from './send-file.ts'

/** Slack turns a message away whose blocks hold more than about 9,600 characters; the card needs some of them. */
const MOST_CHARACTERS = 8_000

const TOO_LONG: Translated<string> = {
  en: 'The file is too long for a message: the command line gives it (dealbell export).',
  de: 'Die Datei ist zu lang für eine Nachricht: Die Befehlszeile gibt sie (dealbell export).',
  fr: 'Le fichier est trop long pour un message : la ligne de commande le donne (dealbell export).',
  es: 'El archivo es demasiado largo para un mensaje: lo da la línea de órdenes (dealbell export).',
  it: 'Il file è troppo lungo per un messaggio: lo dà la riga di comando (dealbell export).',
  nl: 'Het bestand is te lang voor een bericht: de opdrachtregel geeft het (dealbell export).',
  pt: 'O arquivo é longo demais para uma mensagem: a linha de comando o dá (dealbell export).',
}

/**
 * The file as preformatted text, from which it can be copied as it is: Slack formats nothing there. Null when there is
 * none, or it is too long.
 */
export function fileBlock(file: AnswerFile | undefined): types.RichTextBlock | null {
  if (file === undefined || file.text.length > MOST_CHARACTERS) return null
  const text = { type: 'text', text: file.text } as const
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [text], border: 0 }],
  }
}

const SENT: Translated<string> = {
  en: 'The file is in your direct messages with Dealbell.',
  de: 'Die Datei liegt in Ihren Direktnachrichten mit Dealbell.',
  fr: 'Le fichier se trouve dans vos messages directs avec Dealbell.',
  es: 'El archivo está en sus mensajes directos con Dealbell.',
  it: 'Il file si trova nei Suoi messaggi diretti con Dealbell.',
  nl: 'Het bestand staat in uw directe berichten met Dealbell.',
  pt: 'O arquivo está nas suas mensagens diretas com o Dealbell.',
}

export interface FilePlace {
  /** Where the file may be seen: the channel (`C0123`), or the asker's direct messages (`dm:U0123`). */
  readonly place: string
  readonly locale: Locale
  readonly send: SendFile
}

/**
 * The answer once its file is where the asker finds it. A private answer cannot hold one, so that it goes to his direct
 * messages; where Slack does not take it, its text stands in the answer, or the answer says where else it is to be had.
 */
export async function withFile(
  reply: CommandReply,
  { place, locale, send }: FilePlace,
): Promise<CommandReply> {
  const { card, shared, file } = reply
  if (file === undefined) return reply
  if (await send(place, file)) {
    return { card: shared ? card : withNote(card, inLocale(SENT, locale)), shared }
  }
  return fileBlock(file) === null
    ? { card: withNote(card, inLocale(TOO_LONG, locale)), shared }
    : reply
}

function withNote(card: Card, text: string): Card {
  return { ...card, sections: [...card.sections, { kind: 'text', text }] }
}
