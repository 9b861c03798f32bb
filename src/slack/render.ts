import type { types } from '@slack/bolt'
import { type ShownButton, shownButtons } from '../../commands/shown-buttons.ts'
import { type ShownChoice, shownChoices } from '../../commands/shown-choices.ts'
import type { Accent, Card, CardQuote, CardSection } from '../core/card/card.ts'
import { cleanLine } from '../core/card/clean.ts'
import { imagesOf } from '../core/card/images.ts'
import type { Mentioned } from '../core/delivery/mention.ts'
import { bold, line, link, paragraphs, plainLine } from './markup.ts'
import { plain } from './plain.ts'

type MessageBlock =
  | types.HeaderBlock
  | types.SectionBlock
  | types.ImageBlock
  | types.ContextBlock
  | types.ActionsBlock

/** A card as chat.postMessage takes it. `text` is what notifications and screen readers get. */
export interface MessageContent {
  readonly text: string
  readonly blocks: MessageBlock[]
}

/**
 * Slack's limits (docs.slack.dev/reference/block-kit/blocks): header 150, section 3000, ten fields of 2000, 50
 * blocks; chat.update refuses more than 4000 in `text`. Beyond them Slack turns away a message whose blocks hold
 * about 10,000 characters together (github.com/slackapi/bolt-js/issues/2867). Ours stay well below.
 */
const HEADER = 150
const SECTION = 2900
const FIELDS_IN_SECTION = 10
const BLOCKS = 44
const BLOCKS_TEXT = 6000
const FALLBACK_TEXT = 3000
const FOOTER = 300
const BUTTON = 75

/** More would leave no room for the alert. */
const MOST_MENTIONED = 20

const ALT_TEXT = 2000
const LABEL = 80
const VALUE = 300
const QUOTE = 600
const LINK = 150
const TITLE = 200
const DETAIL = 400
const FALLBACK_LINE = 400

/** Slack has no colour for blocks, so the status is shown by a mark before the title. */
const MARKS: Readonly<Record<Accent, string>> = {
  neutral: '',
  rumored: '🟡 ',
  announced: '🔵 ',
  completed: '🟢 ',
  stopped: '🔴 ',
  warning: '⚠️ ',
}

/**
 * Writes a card in Block Kit. Whatever the card holds, the result is valid: text is escaped, links lead to http(s)
 * only, and what does not fit is left out from the end, with a "…" in its place. `picture` is the id of the file in Slack
 * that holds the card's picture; without one the picture is told in words.
 */
export function renderCard(card: Card, picture: string | null = null): MessageContent {
  const mentions = mentionText(card.mentions ?? [])
  const title = plain(MARKS[card.accent] + (cleanLine(card.title) || 'Dealbell'), HEADER)
  const footer = line(card.footer ?? '', FOOTER)
  const buttons = shownButtons(card).map(button)
  const menus = shownChoices(card).map(menu)
  const options = menus.flatMap((one) => one.options ?? []).map(({ text }) => text)
  const labels = [...buttons.map(({ text }) => text), ...options].map(({ text }) => text).join('')
  const taken = mentions.length + title.text.length + footer.length + labels.length
  const blocks: MessageBlock[] = [
    ...(mentions === '' ? [] : [{ type: 'section', text: mrkdwn(mentions) } as const]),
    { type: 'header', text: title },
    ...fitting(card.sections.flatMap(sectionBlocks), BLOCKS_TEXT - taken),
  ]
  blocks.push(...pictureBlocks(card, picture))
  if (footer !== '') blocks.push(context(footer))
  if (menus.length > 0) blocks.push({ type: 'actions', elements: menus })
  if (buttons.length > 0) blocks.push({ type: 'actions', elements: buttons })
  const text = fallbackText(card, FALLBACK_TEXT - mentions.length)
  return { text: mentions === '' ? text : `${mentions}\n${text}`, blocks }
}

/** What a card says, without its title, as far as there is room for it. */
export function cardBlocks(sections: readonly CardSection[]): MessageBlock[] {
  return fitting(sections.flatMap(sectionBlocks), BLOCKS_TEXT)
}

/** Only these are not escaped; their ids were checked when they were read. */
function mentionText(mentioned: readonly Mentioned[]): string {
  const texts = mentioned.slice(0, MOST_MENTIONED).flatMap(({ kind, id }) => {
    if (kind === 'user') return `<@${id}>`
    return kind === 'group' ? `<!subteam^${id}>` : []
  })
  return texts.join(' ')
}

function fitting(blocks: readonly types.SectionBlock[], budget: number): MessageBlock[] {
  const kept: MessageBlock[] = []
  let left = budget - 1
  for (const block of blocks) {
    left -= sectionLength(block)
    if (left < 0 || kept.length === BLOCKS - 2) return [...kept, context('…')]
    kept.push(block)
  }
  return kept
}

function sectionLength(block: types.SectionBlock): number {
  const fields = block.fields ?? []
  return fields.reduce((sum, field) => sum + field.text.length, block.text?.text.length ?? 0)
}

function sectionBlocks(section: CardSection): types.SectionBlock[] {
  switch (section.kind) {
    case 'text':
      return textBlocks([paragraphs(section.text, SECTION)])
    case 'fields':
      return fieldBlocks(section.fields)
    case 'quotes':
      return textBlocks([bold(section.label, LABEL), ...section.quotes.map(quotation)])
    case 'links':
      return textBlocks([
        bold(section.label, LABEL),
        ...section.links.map((one) => link(one, LINK)).flatMap((text) => (text ? `• ${text}` : [])),
      ])
    case 'items':
      return textBlocks(
        section.items.map(({ title, detail }) =>
          twoLines(bold(title, TITLE), line(detail, DETAIL)),
        ),
      )
    case 'image':
    case 'buttons':
    case 'choice':
      return []
  }
}

function pictureBlocks(card: Card, picture: string | null): MessageBlock[] {
  const [image] = imagesOf(card)
  if (image === undefined) return []
  if (picture === null) return textBlocks([paragraphs(image.alt, SECTION)])
  const alt_text = plainLine(image.alt, ALT_TEXT) || image.name
  return [{ type: 'image', slack_file: { id: picture }, alt_text }]
}

function button({ id, label, style }: ShownButton): types.Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(label, BUTTON),
    ...(style === 'plain' ? {} : { style }),
  }
}

function menu({ id, label, options }: ShownChoice): types.StaticSelect {
  const shown = options.map((option) => ({
    text: plain(option.label, BUTTON),
    value: option.value,
    isPicked: option.isPicked,
  }))
  const picked = shown.find(({ isPicked }) => isPicked)
  return {
    type: 'static_select',
    action_id: id,
    placeholder: plain(label, BUTTON),
    options: shown.map(({ text, value }) => ({ text, value })),
    ...(picked && { initial_option: { text: picked.text, value: picked.value } }),
  }
}

function quotation({ text, source }: CardQuote): string {
  const quoted = line(text, QUOTE)
  const from = link(source, LINK)
  return [quoted && `&gt; ${quoted}`, from && `&gt; — ${from}`].filter(Boolean).join('\n')
}

function fieldBlocks(
  fields: readonly { readonly label: string; readonly value: string }[],
): types.SectionBlock[] {
  const texts = fields
    .map(({ label, value }) => twoLines(bold(label, LABEL), line(value, VALUE)))
    .filter(Boolean)
  const blocks: types.SectionBlock[] = []
  for (let start = 0; start < texts.length; start += FIELDS_IN_SECTION) {
    const group = texts.slice(start, start + FIELDS_IN_SECTION)
    blocks.push({ type: 'section', fields: group.map(mrkdwn) })
  }
  return blocks
}

/** As few sections as hold the lines, none of which is longer than a section. */
function textBlocks(lines: readonly string[]): types.SectionBlock[] {
  const texts: string[] = []
  for (const text of lines.filter(Boolean)) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + text.length < SECTION) {
      texts[texts.length - 1] = `${last}\n${text}`
    } else {
      texts.push(text)
    }
  }
  return texts.map((text) => ({ type: 'section', text: mrkdwn(text) }))
}

function twoLines(first: string, second: string): string {
  return [first, second].filter(Boolean).join('\n')
}

/** `verbatim` keeps Slack from making links and channel names of its own out of the text. */
function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true }
}

function context(text: string): types.ContextBlock {
  return { type: 'context', elements: [mrkdwn(text)] }
}

function fallbackText(card: Card, limit: number): string {
  const lines = [card.title, ...card.sections.flatMap(fallbackLines), card.footer ?? '']
  const shown = lines.map((text) => line(text, FALLBACK_LINE)).filter(Boolean)
  const kept = shown.filter(within(limit - MARKS[card.accent].length))
  return MARKS[card.accent] + (kept.join('\n') || 'Dealbell')
}

function fallbackLines(section: CardSection): string[] {
  switch (section.kind) {
    case 'text':
      return section.text.split('\n')
    case 'fields':
      return section.fields.map(({ label, value }) => `${label}: ${value}`)
    case 'quotes':
      return section.quotes.map(({ text, source }) => `“${text}” — ${source.text}`)
    case 'links':
      return section.links.map(({ text }) => text)
    case 'items':
      return section.items.map(({ title, detail }) => `${title} — ${detail}`)
    case 'image':
      return [section.alt]
    case 'buttons':
    case 'choice':
      return []
  }
}

/** True for the lines from the first on that fit into `limit` together, each with its line break. */
function within(limit: number): (text: string) => boolean {
  let left = limit
  return (text) => {
    left -= text.length + 1
    return left >= 0
  }
}
