import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js'
import { MOST_BUTTONS, type ShownButton, shownButtons } from '../../commands/shown-buttons.ts'
import { type ShownChoice, shownChoices } from '../../commands/shown-choices.ts'
import type { Accent, Card, CardImage, CardSection } from '../core/card/card.ts'
import { cleanLine, cleanText } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { imagesOf } from '../core/card/images.ts'
import type { Mentioned } from '../core/delivery/mention.ts'
import { escapeMarkdown } from './escape.ts'
import { renderLink } from './link.ts'

/** Characters in all text displays of a message together, and components counting nested ones (Components V2). */
const TEXT_LIMIT = 4000
export const COMPONENT_LIMIT = 40

/** Discord's limit for the buttons in a row. */
const ROW = 5
const BUTTON_COMPONENTS = MOST_BUTTONS + Math.ceil(MOST_BUTTONS / ROW)

/** Container, mentions, title, separator, footer, the mark for "more" and the buttons are always to have room. */
const MAX_SECTIONS = COMPONENT_LIMIT - 8 - BUTTON_COMPONENTS

/** A menu stands alone in its row. */
const MENU_COMPONENTS = 2

/** More would leave no room for the alert. */
const MOST_MENTIONED = 20

/** Characters of a picture's description. */
const ALT_TEXT = 1024

const LENGTH = {
  title: 256,
  footer: 300,
  label: 80,
  value: 400,
  text: 2000,
  quote: 500,
  item: 200,
  detail: 400,
} as const

const COLOURS: Readonly<Record<Accent, number>> = {
  neutral: 0x7c8591,
  rumored: 0xe0a81f,
  announced: 0x3578e5,
  completed: 0x2a9d5c,
  stopped: 0xc9353f,
  warning: 0xe06a1f,
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const

/** A message as Discord's REST API takes it, for creating as well as for editing. */
export interface MessagePayload {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: readonly [APIContainerComponent]
  readonly allowed_mentions: AllowedMentions
}

/** Whom the message may ping: nobody but those who are listed by their ids. */
export interface AllowedMentions {
  readonly parse: []
  readonly roles?: string[]
  readonly users?: string[]
}

function line(text: string, max: number): string {
  return cutText(cleanLine(text), max, escapeMarkdown)
}

function bold(text: string, max: number): string {
  const escaped = line(text, max)
  return escaped === '' ? '' : `**${escaped}**`
}

function small(text: string): string {
  return text === '' ? '' : `-# ${text}`
}

/** A section as pieces of complete markup: a message may end after any of them. */
function sectionPieces(section: CardSection): string[] {
  switch (section.kind) {
    case 'text':
      return [cutText(cleanText(section.text), LENGTH.text, escapeMarkdown)]
    case 'fields':
      return section.fields.map(
        ({ label, value }) => `${bold(label, LENGTH.label)} ${line(value, LENGTH.value)}`,
      )
    case 'quotes':
      return [
        bold(section.label, LENGTH.label),
        ...section.quotes.map(({ text, source }) => {
          const origin = renderLink(source)
          const quoted = `> ${line(text, LENGTH.quote)}`
          return origin === '' ? quoted : `${quoted}\n> -# ${origin}`
        }),
      ]
    case 'links':
      return [
        bold(section.label, LENGTH.label),
        ...section.links
          .map(renderLink)
          .filter((link) => link !== '')
          .map((link) => `- ${link}`),
      ]
    case 'items':
      return section.items.map(({ title, detail }) =>
        [bold(title, LENGTH.item), line(detail, LENGTH.detail)].filter(Boolean).join('\n'),
      )
    case 'buttons':
    case 'choice':
    case 'image':
      return []
  }
}

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>

function buttonRows(buttons: readonly ShownButton[]): ButtonRow[] {
  const rows: ButtonRow[] = []
  for (let start = 0; start < buttons.length; start += ROW) {
    const components = buttons.slice(start, start + ROW).map(
      ({ id, label, style }): APIButtonComponentWithCustomId => ({
        type: ComponentType.Button,
        style: STYLES[style],
        label,
        custom_id: id,
      }),
    )
    rows.push({ type: ComponentType.ActionRow, components })
  }
  return rows
}

function menuRow({
  id,
  label,
  options,
}: ShownChoice): APIActionRowComponent<APIStringSelectComponent> {
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: label,
    options: options.map((option) => ({
      label: option.label,
      value: option.value,
      ...(option.isPicked ? { default: true } : {}),
    })),
  }
  return { type: ComponentType.ActionRow, components: [menu] }
}

/** The picture is sent along as a file of its name. */
function gallery({ name, alt }: CardImage): APIMediaGalleryComponent {
  const description = cutText(cleanLine(alt), ALT_TEXT)
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  }
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content }
}

/** The pieces that fit into `budget` characters, and whether any were left out. */
function take(pieces: readonly string[], budget: number): { text: string; whole: boolean } {
  let text = ''
  for (const piece of pieces) {
    const next = text === '' ? piece : `${text}\n${piece}`
    if (next.length > budget) return { text, whole: false }
    text = next
  }
  return { text, whole: true }
}

function renderSections(
  sections: readonly CardSection[],
  { budget, most }: { readonly budget: number; readonly most: number },
): string[] {
  const texts: string[] = []
  let left = budget - 1
  for (const section of sections) {
    const pieces = sectionPieces(section).filter((piece) => piece.trim() !== '')
    const { text, whole } = take(pieces, left)
    if (text !== '') texts.push(text)
    left -= text.length
    if (!whole || texts.length === most) return [...texts, '…']
  }
  return texts
}

function mentionText(mentioned: readonly Mentioned[]): string {
  const texts = mentioned.flatMap(({ kind, id }) => {
    if (kind === 'role') return `<@&${id}>`
    return kind === 'user' ? `<@${id}>` : []
  })
  return texts.join(' ')
}

/** Discord takes no empty list beside others. */
function allowedMentions(mentioned: readonly Mentioned[]): AllowedMentions {
  const idsOf = (wanted: Mentioned['kind']) =>
    mentioned.flatMap(({ kind, id }) => (kind === wanted ? id : []))
  const roles = idsOf('role')
  const users = idsOf('user')
  return {
    parse: [],
    ...(roles.length > 0 ? { roles } : {}),
    ...(users.length > 0 ? { users } : {}),
  }
}

/**
 * A card as a Discord message in Components V2: one container in the card's colour. Whatever the card holds, the
 * result keeps Discord's limits of 4,000 characters and 40 components, pings only whom the card mentions and shows its
 * texts literally.
 * A card whose texts are all blank is shown as an ellipsis. (Limits: Discord's component reference.)
 */
export function renderCard(card: Card): MessagePayload {
  const mentioned = (card.mentions ?? []).slice(0, MOST_MENTIONED)
  const mentions = mentionText(mentioned)
  const title = line(card.title, LENGTH.title)
  const footer = small(line(card.footer ?? '', LENGTH.footer))
  const heading = title === '' ? '' : `### ${title}`
  const menus = shownChoices(card).map(menuRow)
  const body = renderSections(card.sections, {
    budget: TEXT_LIMIT - mentions.length - heading.length - footer.length,
    most: MAX_SECTIONS - menus.length * MENU_COMPONENTS,
  })
  const components: APIComponentInContainer[] = [mentions, heading, ...body]
    .filter((text) => text !== '')
    .map(textDisplay)
  const [image] = imagesOf(card)
  if (image !== undefined) components.push(gallery(image))
  if (footer !== '') {
    components.push({
      type: ComponentType.Separator,
      divider: true,
      spacing: SeparatorSpacingSize.Small,
    })
    components.push(textDisplay(footer))
  }
  if (components.length === 0) components.push(textDisplay('…'))
  components.push(...menus, ...buttonRows(shownButtons(card)))
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: COLOURS[card.accent],
    components,
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    allowed_mentions: allowedMentions(mentioned),
  }
}
