import { styleText } from 'node:util'
import type { Accent, Card, CardLink, CardSection } from '../core/card/card.ts'

/** Where alerts are printed. `colour` is true only when the far end is a terminal that shows ANSI colours. */
export interface Terminal {
  readonly colour: boolean
  write(text: string): void
}

/** Why a card is printed: a new alert, one that changed, or an answer in an alert's thread. */
export type Occasion = 'alert' | 'edit' | 'reply'

type Style = Parameters<typeof styleText>[0]

const WIDTH = 96

const MARKS: Readonly<Record<Occasion, string>> = { alert: '●', edit: '✎', reply: '↳' }

const COLOURS: Readonly<Record<Accent, Style>> = {
  neutral: 'blue',
  rumored: 'magenta',
  announced: 'cyan',
  completed: 'green',
  stopped: 'red',
  warning: 'yellow',
}

/** A card that `renderCard` has made safe, as lines for a terminal of about 100 columns. */
export function renderTerminal(card: Card, occasion: Occasion, colour: boolean): string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const accent = COLOURS[card.accent]
  const [heading = '', ...more] = wrap(card.title, WIDTH)
  const body = card.sections.flatMap((section) => sectionLines(section, paint))
  const footer = card.footer === undefined ? [] : wrap(card.footer, WIDTH)
  const lines = [
    `${paint(accent, MARKS[occasion])} ${paint('bold', heading)}`,
    ...more.map((line) => `  ${paint('bold', line)}`),
    ...body.map((line) => `${paint(accent, '│')} ${line}`.trimEnd()),
    ...footer.map((line) => `${paint(accent, '│')} ${paint('dim', line)}`),
  ]
  return `${lines.join('\n')}\n\n`
}

type Paint = (style: Style, text: string) => string

function sectionLines(section: CardSection, paint: Paint): readonly string[] {
  switch (section.kind) {
    case 'text':
      return wrap(section.text, WIDTH)
    case 'fields':
      return section.fields.flatMap((field) => fieldLines(field, columnOf(section.fields), paint))
    case 'quotes':
      return [
        paint('bold', section.label),
        ...section.quotes.flatMap(({ text, source }) => [
          ...indent(wrap(`“${text}”`, WIDTH - 2)),
          ...indent(wrap(`— ${linkText(source)}`, WIDTH - 2)).map((line) => paint('dim', line)),
        ]),
      ]
    case 'links':
      return [
        paint('bold', section.label),
        ...section.links.flatMap((link) => indent(wrap(linkText(link), WIDTH - 2))),
      ]
    case 'items':
      return section.items.flatMap(({ title, detail }) => [
        ...wrap(title, WIDTH).map((line) => paint('bold', line)),
        ...indent(wrap(detail, WIDTH - 2)),
      ])
    case 'image':
      return wrap(section.alt, WIDTH)
    case 'buttons':
    case 'choice':
      return []
  }
}

function columnOf(fields: readonly { readonly label: string }[]): number {
  return Math.min(24, Math.max(0, ...fields.map(({ label }) => label.length))) + 2
}

function fieldLines(
  { label, value }: { readonly label: string; readonly value: string },
  column: number,
  paint: Paint,
): readonly string[] {
  const [first = '', ...more] = wrap(value, WIDTH - column)
  const blank = ' '.repeat(column)
  const gap = ' '.repeat(Math.max(1, column - label.length))
  return [`${paint('dim', label)}${gap}${first}`, ...more.map((line) => blank + line)]
}

function linkText({ text, url }: CardLink): string {
  return url === null || url === text ? text : `${text}  ${url}`
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

/** Breaks at spaces; a word longer than the line stays whole, so that addresses can be clicked. */
function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current]
}
