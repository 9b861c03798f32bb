import type { Locale } from '../core/card/locale.ts'

interface ConsoleTexts {
  readonly noSlash: string
  readonly example: string
  readonly misread: string
}

/** What the console itself says; everything else comes from the commands. */
export const TEXTS: Readonly<Record<Locale, ConsoleTexts>> = {
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
  fr: {
    noSlash: 'Les commandes commencent par une barre oblique',
    example: 'Par exemple /deals\u00a0; /help les montre toutes.',
    misread: 'La commande n’est pas complète',
  },
  es: {
    noSlash: 'Los comandos empiezan por una barra',
    example: 'Por ejemplo /deals; /help los muestra todos.',
    misread: 'El comando no está completo',
  },
  it: {
    noSlash: 'I comandi iniziano con una barra',
    example: 'Per esempio /deals; /help li mostra tutti.',
    misread: 'Il comando non è completo',
  },
  nl: {
    noSlash: 'Opdrachten beginnen met een schuine streep',
    example: 'Bijvoorbeeld /deals; /help toont ze allemaal.',
    misread: 'De opdracht is niet volledig',
  },
  pt: {
    noSlash: 'Os comandos começam com uma barra',
    example: 'Por exemplo /deals; /help mostra todos.',
    misread: 'O comando não está completo',
  },
}
