import { type Translated } from '../core/card/locale.ts'

interface ConsoleTexts {
  readonly noSlash: string
  readonly example: string
  readonly misread: string
}

/** What the console itself says; everything else comes from the commands. */
export const TEXTS: Translated<ConsoleTexts> = {
  en: {
    noSlash: 'Commands begin with a slash',
    example: 'For example /deals; /help shows all of them.',
    misread: 'The command is not complete',
  },
  de: {
    noSlash: 'Befehle beginnen mit einem Schrägstrich',
    example: 'Zum Beispiel /deals; /help zeigt alle.',
    misread: 'Der Befehl ist nicht vollständig',
  },
}
