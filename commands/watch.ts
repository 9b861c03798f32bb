import type { Card } from '../src/core/card/card.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { queryFault } from './deals.ts'
import { refusal } from './refusal.ts'

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
            en: 'For example: party:"Scale AI" or acquirer:Meta price:>1bn',
            de: 'Zum Beispiel: party:"Scale AI" oder acquirer:Meta price:>1bn',
          },
          required: true,
        },
      ],
      permission: 'editor',
      run: addRule,
    },
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
  ],
}

async function addRule(request: CommandRequest, { store }: CommandContext): Promise<CommandReply> {
  const { team, channel, locale, user } = request
  const text = (request.options['rule'] ?? '').trim()
  const query = parseQuery(text)
  if (!query.ok) return refusal(queryFault(text, query.error.column, query.error.message))
  if (query.value.kind === 'everything') {
    return refusal(locale === 'de' ? 'Die Regel ist leer.' : 'The rule is empty.')
  }
  const id = await store.addRule({ team, channel, language: locale, query: text, userId: user.id })
  const title =
    locale === 'de'
      ? `Regel ${id} gilt für diesen Kanal.`
      : `Rule ${id} now watches for this channel.`
  return { card: confirmation(title, text), shared: false }
}

async function removeRule(
  { channel, locale, options }: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const typed = (options['number'] ?? '').trim().replace(/^#/, '')
  const id = /^\d{1,15}$/.test(typed) ? Number(typed) : null
  const outcome = id === null ? 'missing' : await store.removeRule(channel, id)
  const german = locale === 'de'
  switch (outcome) {
    case 'removed':
      return {
        card: confirmation(german ? `Regel ${typed} ist entfernt.` : `Rule ${typed} is removed.`),
        shared: false,
      }
    case 'managed':
      return refusal(
        german
          ? `Regel ${typed} steht in der Konfigurationsdatei und kann nur dort geändert werden.`
          : `Rule ${typed} is managed by the configuration file and can only be changed there.`,
      )
    case 'missing':
      return refusal(
        german
          ? `In diesem Kanal gibt es keine Regel ${typed}. /watch list zeigt die Nummern.`
          : `This channel has no rule ${typed}. /watch list shows the numbers.`,
      )
  }
}

async function listRules(
  { channel, locale }: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const subscriptions = await store.subscriptionsOf(channel)
  const managed =
    locale === 'de' ? 'aus der Konfigurationsdatei' : 'managed by the configuration file'
  const items = subscriptions.flatMap((subscription) =>
    subscription.rules.map(({ id, query }) => ({
      title: `${id}: ${query}`,
      detail: [subscription.watchlist, subscription.managed ? managed : null]
        .filter((part) => part !== null)
        .join(' · '),
    })),
  )
  const title = locale === 'de' ? 'Regeln dieses Kanals' : 'Rules of this channel'
  const empty =
    locale === 'de'
      ? 'Noch keine. Zum Beispiel: /watch add party:"Scale AI"'
      : 'None yet. For example: /watch add party:"Scale AI"'
  const card: Card = {
    title,
    accent: 'neutral',
    sections: [items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: empty }],
  }
  return { card, shared: false }
}

function confirmation(title: string, text?: string): Card {
  return {
    title,
    accent: 'completed',
    sections: text === undefined ? [] : [{ kind: 'text', text }],
  }
}
