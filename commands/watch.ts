import type { Card, CardSection } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { authorOf } from './author.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { mutesSection } from './mutes-section.ts'
import { ruleRefusal, typedRule } from './rule-number.ts'
import { TEXTS } from './texts.data.ts'
import { addRule, testRule } from './try-rule.ts'
import { watchEdit } from './watch-edit.ts'
import { watchHistory } from './watch-history.ts'
import { watchUndo } from './watch-undo.ts'

export const watch: Command = {
  kind: 'group',
  name: 'watch',
  description: {
    en: 'What this channel is alerted about',
    de: 'Worüber dieser Kanal benachrichtigt wird',
  },
  subcommands: [
    {
      name: 'add',
      description: {
        en: 'Alert this channel about deals that match a rule',
        de: 'Diesen Kanal über Deals benachrichtigen, die zu einer Regel passen',
      },
      options: [
        {
          name: 'rule',
          description: {
            en: 'A search that also selects future deals, for example: acquirer:Meta price:>1bn',
            de: 'Eine Suche, die auch künftige Deals auswählt, zum Beispiel: acquirer:Meta price:>1bn',
          },
          required: true,
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
      },
      options: [
        {
          name: 'rule',
          description: {
            en: 'A search such as acquirer:Meta price:>1bn',
            de: 'Eine Suche wie acquirer:Meta price:>1bn',
          },
          required: true,
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
      },
      options: [
        {
          name: 'number',
          description: {
            en: 'The number that /watch list shows',
            de: 'Die Nummer, die /watch list zeigt',
          },
          required: true,
        },
      ],
      permission: 'editor',
      run: removeRule,
    },
    {
      name: 'list',
      description: { en: 'Show the rules of this channel', de: 'Die Regeln dieses Kanals zeigen' },
      options: [],
      permission: 'everyone',
      run: listRules,
    },
    watchHistory,
    watchUndo,
  ],
}

async function removeRule(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const { id, shown } = typedRule(request)
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
