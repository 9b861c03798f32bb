import { detailsCard } from '../src/core/card/deal-card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { recall } from '../src/core/memory/recall.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'
import { typedNumber } from './typed-number.ts'

export const deal = {
  kind: 'single',
  name: 'deal',
  description: {
    en: 'Show one deal with the evidence for every fact',
    de: 'Einen Deal mit dem Beleg für jede Angabe zeigen',
    fr: 'Afficher une opération avec la preuve de chaque fait',
    es: 'Mostrar una operación con la prueba de cada dato',
    it: 'Mostrare un’operazione con la prova di ogni dato',
    nl: 'Een deal tonen met het bewijs van elk feit',
    pt: 'Mostrar uma operação com a prova de cada dado',
  },
  options: [
    {
      name: 'number',
      description: {
        en: 'The number shown with # on alerts',
        de: 'Die Nummer mit # in den Meldungen',
        fr: 'Le numéro précédé de # dans les alertes',
        es: 'El número con # de los avisos',
        it: 'Il numero con # negli avvisi',
        nl: 'Het nummer met # in meldingen',
        pt: 'O número com # nos alertas',
      },
      required: true,
      suggest: 'deal',
    },
  ],
  permission: 'everyone',
  run: showDeal,
} satisfies Subcommand & { kind: 'single' }

async function showDeal(
  { options, locale }: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const { shown, id } = typedNumber(options['number'])
  if (id === null) return refusal(inLocale(TEXTS, locale).noDealNumber(shown))
  const story = await store.story(id)
  if (story === null) return refusal(inLocale(TEXTS, locale).noDeal(shown))
  const { stories, companies } = await store.earlierStories(story)
  const before = recall(story, stories, { companies, rates: await store.rates() })
  return { card: detailsCard(story, locale, before), shared: false }
}
