import type { Subcommand } from './command.ts'
import { editRule } from './try-rule.ts'

/** `/watch edit` */
export const watchEdit: Subcommand = {
  name: 'edit',
  description: {
    en: 'Change what a rule of this channel says; it keeps its number',
    de: 'Ändern, was eine Regel dieses Kanals besagt; sie behält ihre Nummer',
    fr: 'Modifier une règle de ce canal ; elle garde son numéro',
    es: 'Cambiar una regla de este canal; conserva su número',
    it: 'Modificare una regola di questo canale; mantiene il suo numero',
    nl: 'Een regel van dit kanaal wijzigen; ze houdt haar nummer',
    pt: 'Alterar uma regra deste canal; ela mantém o número',
  },
  options: [
    {
      name: 'number',
      description: {
        en: 'The number that /watch list shows',
        de: 'Die Nummer, die /watch list zeigt',
        fr: 'Le numéro que montre /watch list',
        es: 'El número que muestra /watch list',
        it: 'Il numero che mostra /watch list',
        nl: 'Het nummer dat /watch list toont',
        pt: 'O número que /watch list mostra',
      },
      required: true,
      suggest: 'rule',
    },
    {
      name: 'rule',
      description: {
        en: 'What it is to say from now on, for example: acquirer:Meta price:>2bn',
        de: 'Was sie von jetzt an besagt, zum Beispiel: acquirer:Meta price:>2bn',
        fr: 'Ce qu’elle dira désormais, par exemple : acquirer:Meta price:>2bn',
        es: 'Lo que dirá desde ahora, por ejemplo: acquirer:Meta price:>2bn',
        it: 'Che cosa dirà d’ora in poi, per esempio: acquirer:Meta price:>2bn',
        nl: 'Wat ze voortaan zegt, bijvoorbeeld: acquirer:Meta price:>2bn',
        pt: 'O que dirá a partir de agora, por exemplo: acquirer:Meta price:>2bn',
      },
      required: true,
      suggest: 'query',
    },
  ],
  permission: 'editor',
  run: editRule,
}
