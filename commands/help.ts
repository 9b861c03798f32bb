import type { CardItem } from '../src/core/card/card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { FIELD_NAMES } from '../src/core/query/fields.ts'
import type { Command, CommandReply, Subcommand } from './command.ts'
import { formsOf } from './parse.ts'
import { TEXTS } from './texts.data.ts'

/** The help command over the commands there are. */
export function helpFor(commands: () => readonly Command[]): Subcommand & { kind: 'single' } {
  return {
    kind: 'single',
    name: 'help',
    description: {
      en: 'Show the commands',
      de: 'Die Befehle zeigen',
      fr: 'Afficher les commandes',
      es: 'Mostrar los comandos',
      it: 'Mostrare i comandi',
      nl: 'De opdrachten tonen',
      pt: 'Mostrar os comandos',
    },
    options: [],
    permission: 'everyone',
    run: ({ locale }) => Promise.resolve(overview(commands(), locale)),
  }
}

function overview(commands: readonly Command[], locale: Locale): CommandReply {
  const items: CardItem[] = formsOf(commands).map(({ usage, action }) => ({
    title: usage,
    detail: inLocale(action.description, locale),
  }))
  const { helpTitle, queryFields } = inLocale(TEXTS, locale)
  const sections = [{ kind: 'items', items } as const]
  const footer = queryFields(FIELD_NAMES.join(', '))
  return { card: { title: helpTitle, accent: 'neutral', sections, footer }, shared: false }
}
