import type { types } from '@slack/bolt'
import type { AnswerFile, CommandReply } from '../../commands/command.ts'
import type { Card } from '../core/card/card.ts'
import { inLocale, type Locale, type Translated } from '../core/card/locale.ts'

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
 * The file as preformatted text, from which it can be copied as it is: Slack formats nothing there, and an uploaded
 * file would be seen by the whole channel. Null when there is none, or it is too long.
 */
export function fileBlock(file: AnswerFile | undefined): types.RichTextBlock | null {
  if (file === undefined || file.text.length > MOST_CHARACTERS) return null
  const text = { type: 'text', text: file.text } as const
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [text], border: 0 }],
  }
}

/** The card, which says so when its file could not be shown. */
export function cardWithFile({ card, file }: CommandReply, locale: Locale): Card {
  if (file === undefined || fileBlock(file) !== null) return card
  const note = { kind: 'text', text: inLocale(TOO_LONG, locale) } as const
  return { ...card, sections: [...card.sections, note] }
}
