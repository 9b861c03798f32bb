import type { CardItem } from '../src/core/card/card.ts'
import type { Locale } from '../src/core/card/locale.ts'
import { FIELD_NAMES } from '../src/core/query/fields.ts'
import type { Command, CommandReply, Subcommand } from './command.ts'
import { usage } from './parse.ts'

/** The help command over the commands there are. */
export function helpFor(commands: () => readonly Command[]): Subcommand & { kind: 'single' } {
  return {
    kind: 'single',
    name: 'help',
    description: { en: 'Show the commands', de: 'Die Befehle zeigen' },
    options: [],
    permission: 'everyone',
    run: ({ locale }) => Promise.resolve(overview(commands(), locale)),
  }
}

function overview(commands: readonly Command[], locale: Locale): CommandReply {
  const items = commands.flatMap((command) => commandItems(command, locale))
  const fields = FIELD_NAMES.join(', ')
  const footer =
    locale === 'de'
      ? `Felder einer Suche oder Regel: ${fields}`
      : `Fields of a query or rule: ${fields}`
  const title = locale === 'de' ? 'Befehle von Dealbell' : "Dealbell's commands"
  return {
    card: { title, accent: 'neutral', sections: [{ kind: 'items', items }], footer },
    shared: false,
  }
}

function commandItems(command: Command, locale: Locale): readonly CardItem[] {
  if (command.kind === 'single') {
    return [{ title: usage(command.name, command.options), detail: command.description[locale] }]
  }
  return command.subcommands.map((sub) => ({
    title: usage(`${command.name} ${sub.name}`, sub.options),
    detail: sub.description[locale],
  }))
}
