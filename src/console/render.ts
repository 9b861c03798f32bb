import type {
  Card,
  CardButton,
  CardChoice,
  CardItem,
  CardLink,
  CardQuote,
  CardSection,
} from '../core/card/card.ts'
import { cleanLine, cleanText } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { safeUrl } from '../core/card/safe-url.ts'

/** What one card may take on the page; texts in UTF-16 units. More is cut, so that no article can flood it. */
const CONSOLE_LIMITS = {
  title: 300,
  text: 4000,
  label: 100,
  value: 1000,
  url: 2000,
  sections: 20,
  entries: 40,
} as const

/**
 * The card as the page and the terminal may show it: every text cleaned and cut to its limit, every unsafe address
 * dropped; of every list only so many entries. The page puts the texts in as text, never as markup.
 */
export function renderCard(card: Card, entries: number = CONSOLE_LIMITS.entries): Card {
  const sections = card.sections
    .slice(0, CONSOLE_LIMITS.sections)
    .map((section) => renderSection(section, entries))
  const shown = {
    title: plainLine(card.title, CONSOLE_LIMITS.title),
    accent: card.accent,
    sections,
  }
  if (card.footer === undefined) return shown
  return { ...shown, footer: plainLine(card.footer, CONSOLE_LIMITS.value) }
}

function renderSection(section: CardSection, entries: number): CardSection {
  const few = <T>(list: readonly T[], render: (entry: T) => T) => list.slice(0, entries).map(render)
  switch (section.kind) {
    case 'text':
      return { kind: 'text', text: plainText(section.text, CONSOLE_LIMITS.text) }
    case 'fields':
      return { kind: 'fields', fields: few(section.fields, renderField) }
    case 'quotes':
      return {
        kind: 'quotes',
        label: label(section.label),
        quotes: few(section.quotes, renderQuote),
      }
    case 'links':
      return { kind: 'links', label: label(section.label), links: few(section.links, renderLink) }
    case 'items':
      return { kind: 'items', items: few(section.items, renderItem) }
    case 'image':
      return { ...section, alt: plainText(section.alt, CONSOLE_LIMITS.text) }
    case 'choice':
      return {
        ...section,
        label: label(section.label),
        options: few(section.options, renderOption),
      }
    case 'buttons':
      return { kind: 'buttons', buttons: few(section.buttons, renderButton) }
  }
}

function renderField(field: { readonly label: string; readonly value: string }) {
  return { label: label(field.label), value: plainText(field.value, CONSOLE_LIMITS.value) }
}

function renderQuote({ text, source }: CardQuote): CardQuote {
  return { text: plainLine(text, CONSOLE_LIMITS.value), source: renderLink(source) }
}

function renderItem({ title, detail }: CardItem): CardItem {
  return {
    title: plainLine(title, CONSOLE_LIMITS.title),
    detail: plainText(detail, CONSOLE_LIMITS.value),
  }
}

function renderButton(button: CardButton): CardButton {
  return { ...button, label: label(button.label) }
}

function renderOption(option: CardChoice['options'][number]) {
  return { ...option, label: plainLine(option.label, CONSOLE_LIMITS.title) }
}

function renderLink({ text, url }: CardLink): CardLink {
  return {
    text: plainLine(text, CONSOLE_LIMITS.title),
    url: safeUrl(url, CONSOLE_LIMITS.url)?.href ?? null,
  }
}

function label(text: string): string {
  return plainLine(text, CONSOLE_LIMITS.label)
}

function plainText(text: string, limit: number): string {
  return cutText(cleanText(text), limit)
}

/** Untrusted text on one visible line of at most so many UTF-16 units. */
export function plainLine(text: string, limit: number): string {
  return cutText(cleanLine(text), limit)
}
