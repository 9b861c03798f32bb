import type { APIMessageTopLevelComponent, Embed, Message, MessageSnapshot } from 'discord.js'
import type { AskedMessage, MessagePreview } from '../../commands/message.ts'

/** Deeper no component of Discord's nests. */
const MAX_DEPTH = 5

/**
 * What a message says: its own words, those of what it forwards and of the texts that other bots lay out, and the
 * previews of its links. Discord sends it along with the command, whatever the bot may read otherwise.
 */
export function askedMessage(message: Message): AskedMessage {
  const parts: readonly (Message | MessageSnapshot)[] = [
    message,
    ...message.messageSnapshots.values(),
  ]
  const texts = parts.flatMap(({ content, components }) => [
    content ?? '',
    ...(components ?? []).flatMap((component) => textsIn(component.toJSON(), 0)),
  ])
  return {
    text: plainWords(texts.filter((text) => text !== '').join('\n\n')),
    previews: parts.flatMap(({ embeds }) => (embeds ?? []).map(previewOf)),
    sentAt: message.createdTimestamp,
  }
}

function previewOf({ title, description, fields, url }: Embed): MessagePreview {
  const texts = [description, ...fields.map(({ name, value }) => `${name}: ${value}`)]
  return {
    title: plainWords(title ?? ''),
    text: plainWords(texts.filter((text) => text !== null).join('\n')),
    url,
  }
}

/** The texts of a layout, from top to bottom. */
function textsIn(component: object | APIMessageTopLevelComponent, depth: number): string[] {
  const own =
    'content' in component && typeof component.content === 'string' ? [component.content] : []
  const inner =
    'components' in component && Array.isArray(component.components) ? component.components : []
  if (depth === MAX_DEPTH) return own
  return [
    ...own,
    ...inner.flatMap((one: unknown) =>
      typeof one === 'object' && one !== null ? textsIn(one, depth + 1) : [],
    ),
  ]
}

/** Without the marks of Discord's markdown; of a link with a label both stay. */
function plainWords(text: string): string {
  return text
    .replace(/\[([^\]\n]{1,300})\]\((https?:\/\/[^\s)]{1,2000})\)/g, '$1 $2')
    .replace(/^(?:-#|#{1,3}|>{1,3}|[-*])\s+/gm, '')
    .replace(/\*{1,3}|~~|\|\||`{1,3}|__/g, '')
}
