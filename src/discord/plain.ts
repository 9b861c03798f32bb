import { type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js'
import type { Card, CardSection } from '../core/card/card.ts'
import { cleanLine } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { escapeMarkdown } from './escape.ts'
import type { MessagePayload } from './render.ts'

/** A message's content takes so many characters (resources/message). */
const CONTENT = 2000
const LINE = 300

/** A message of nothing but text, without components; addresses in it are not previewed. */
export interface PlainPayload {
  readonly content: string
  readonly flags: MessageFlags.SuppressEmbeds
  readonly allowed_mentions: { readonly parse: [] }
}

/** The card's text in a single component, without links and buttons. */
export function renderBare(card: Card): MessagePayload {
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: plainText(card) }],
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    allowed_mentions: { parse: [] },
  }
}

/** The card's text as a message of the old kind, which needs no components. */
export function renderPlain(card: Card): PlainPayload {
  return {
    content: plainText(card),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  }
}

/** Line by line as much as fits, escaped; an ellipsis when there is nothing to see. */
function plainText(card: Card): string {
  const lines = [card.title, ...card.sections.flatMap(linesOf), card.footer ?? '']
  let text = ''
  for (const line of lines) {
    const shown = cutText(cleanLine(line), LINE, escapeMarkdown)
    if (shown === '') continue
    const next = text === '' ? shown : `${text}\n${shown}`
    if (next.length > CONTENT - 2) return `${text}\n…`
    text = next
  }
  return text || '…'
}

function linesOf(section: CardSection): readonly string[] {
  switch (section.kind) {
    case 'text':
      return section.text.split('\n')
    case 'fields':
      return section.fields.map(({ label, value }) => `${label}: ${value}`)
    case 'quotes':
      return [
        section.label,
        ...section.quotes.map(({ text, source }) => `${text} (${source.text})`),
      ]
    case 'links':
      return [section.label, ...section.links.map(({ text }) => text)]
    case 'items':
      return section.items.map(({ title, detail }) => `${title}: ${detail}`)
    case 'image':
      return [section.alt]
    case 'buttons':
    case 'choice':
      return []
  }
}
