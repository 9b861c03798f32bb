import type { Card, CardSection } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { authorOf } from './author.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { mutesSection } from './mutes-section.ts'
import { ruleRefusal } from './rule-refusal.ts'
import { TEXTS } from './texts.data.ts'
import { addRule, testRule } from './try-rule.ts'
import { typedNumber } from './typed-number.ts'
import { watchEdit } from './watch-edit.ts'
import { watchExport } from './watch-export.ts'
import { watchHistory } from './watch-history.ts'
import { watchImport } from './watch-import.ts'
import { watchUndo } from './watch-undo.ts'

export const watch: Command = {
  kind: 'group',
  name: 'watch',
  description: {
    en: 'What this channel is alerted about',
    de: 'Worüber dieser Kanal benachrichtigt wird',
    fr: 'Ce qui est signalé dans ce canal',
    es: 'De qué se avisa en este canal',
    it: 'Che cosa viene segnalato in questo canale',
    nl: 'Waarover dit kanaal meldingen krijgt',
    pt: 'O que é avisado neste canal',
  },
  subcommands: [
    {
      name: 'add',
      description: {
        en: 'Alert this channel about deals that match a rule',
        de: 'Diesen Kanal über Deals benachrichtigen, die zu einer Regel passen',
        fr: 'Signaler dans ce canal les opérations que retient une règle',
        es: 'Avisar en este canal de las operaciones que cumplen una regla',
        it: 'Segnalare in questo canale le operazioni che rispettano una regola',
        nl: 'Dit kanaal deals melden die aan een regel voldoen',
        pt: 'Avisar este canal das operações que atendem a uma regra',
      },
      options: [
        {
          name: 'rule',
          description: {
            en: 'A search that also selects future deals, for example: acquirer:Meta price:>1bn',
            de: 'Eine Suche, die auch künftige Deals auswählt, zum Beispiel: acquirer:Meta price:>1bn',
            fr: 'Une recherche qui vaut aussi pour la suite, par exemple\u00a0: acquirer:Meta price:>1bn',
            es: 'Una búsqueda que vale también en el futuro, por ejemplo: acquirer:Meta price:>1bn',
            it: 'Una ricerca che vale anche in futuro, per esempio: acquirer:Meta price:>1bn',
            nl: 'Een zoekopdracht die ook later geldt, bijvoorbeeld: acquirer:Meta price:>1bn',
            pt: 'Uma busca que vale também no futuro, por exemplo: acquirer:Meta price:>1bn',
          },
          required: true,
          suggest: 'query',
        },
      ],
      permission: 'editor',
      run: addRule,
    },
    {
      name: 'test',
      description: {
        en: 'Show what a rule would have told in the last 30 days, without keeping it',
        de: 'Zeigen, was eine Regel in den letzten 30 Tagen gemeldet hätte, ohne sie zu behalten',
        fr: 'Essayer une règle sur les 30 derniers jours, sans la garder',
        es: 'Probar una regla con los últimos 30 días, sin guardarla',
        it: 'Provare una regola sugli ultimi 30 giorni, senza salvarla',
        nl: 'Een regel op de laatste 30 dagen proberen, zonder hem te bewaren',
        pt: 'Testar uma regra nos últimos 30 dias, sem guardá-la',
      },
      options: [
        {
          name: 'rule',
          description: {
            en: 'A search such as acquirer:Meta price:>1bn',
            de: 'Eine Suche wie acquirer:Meta price:>1bn',
            fr: 'Une recherche comme acquirer:Meta price:>1bn',
            es: 'Una búsqueda como acquirer:Meta price:>1bn',
            it: 'Una ricerca come acquirer:Meta price:>1bn',
            nl: 'Een zoekopdracht zoals acquirer:Meta price:>1bn',
            pt: 'Uma busca como acquirer:Meta price:>1bn',
          },
          required: true,
          suggest: 'query',
        },
      ],
      permission: 'everyone',
      run: testRule,
    },
    watchEdit,
    {
      name: 'remove',
      description: {
        en: 'Remove a rule of this channel',
        de: 'Eine Regel dieses Kanals entfernen',
        fr: 'Supprimer une règle de ce canal',
        es: 'Eliminar una regla de este canal',
        it: 'Eliminare una regola di questo canale',
        nl: 'Een regel van dit kanaal verwijderen',
        pt: 'Remover uma regra deste canal',
      },
      options: [
        {
          name: 'number',
          description: {
            en: 'The number that /watch list shows',
            de: 'Die Nummer, die /watch list zeigt',
            fr: 'Le numéro que montre /watch list',
            es: 'El número que muestra /watch list',
            it: 'Il numero mostrato da /watch list',
            nl: 'Het nummer dat /watch list toont',
            pt: 'O número que /watch list mostra',
          },
          required: true,
          suggest: 'rule',
        },
      ],
      permission: 'editor',
      run: removeRule,
    },
    {
      name: 'list',
      description: {
        en: 'Show the rules of this channel',
        de: 'Die Regeln dieses Kanals zeigen',
        fr: 'Afficher les règles de ce canal',
        es: 'Mostrar las reglas de este canal',
        it: 'Mostrare le regole di questo canale',
        nl: 'De regels van dit kanaal tonen',
        pt: 'Mostrar as regras deste canal',
      },
      options: [],
      permission: 'everyone',
      run: listRules,
    },
    watchImport,
    watchExport,
    watchHistory,
    watchUndo,
  ],
}

async function removeRule(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const { id, shown } = typedNumber(request.options['number'])
  const outcome =
    id === null ? 'missing' : await store.removeRule(channel, id, authorOf(request, now))
  if (outcome !== 'removed') return ruleRefusal(outcome, shown, request)
  return { card: confirmation(inLocale(TEXTS, locale).ruleRemoved(shown)), shared: false }
}

async function listRules(
  { channel, locale }: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const subscriptions = await store.subscriptionsOf(channel)
  const { managed: fromFile, rulesTitle, noRules } = inLocale(TEXTS, locale)
  const items = subscriptions.flatMap(({ rules, watchlist, managed }) =>
    rules.map(({ id, query }) => ({
      title: `${id}: ${query}`,
      detail: managed ? `${watchlist} · ${fromFile}` : watchlist,
    })),
  )
  const section: CardSection =
    items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: noRules }
  const sections = [section, ...mutesSection(await store.mutesOf(channel), locale)]
  return { card: { title: rulesTitle, accent: 'neutral', sections }, shared: false }
}

function confirmation(title: string, text?: string): Card {
  return {
    title,
    accent: 'completed',
    sections: text === undefined ? [] : [{ kind: 'text', text }],
  }
}
