/**
 * What Slack accepts as the blocks and text of a message, written down from its documentation as far as the bot uses
 * it (docs.slack.dev/reference/block-kit/blocks). An unknown block or key is a fault, as is markup that would come
 * alive although it stems from news text.
 */

type Fault = string
type Fields = Readonly<Record<string, unknown>>

/** Slack turns messages away somewhere above this many characters; no larger one is known to have passed. */
const ALL_BLOCKS = 9600

const KEYS: Readonly<Record<string, readonly string[]>> = {
  header: ['type', 'text', 'block_id'],
  section: ['type', 'text', 'fields', 'block_id', 'expand'],
  context: ['type', 'elements', 'block_id'],
  divider: ['type', 'block_id'],
  actions: ['type', 'elements', 'block_id'],
  image: ['type', 'slack_file', 'alt_text', 'title', 'block_id'],
  rich_text: ['type', 'elements', 'block_id'],
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Why Slack would answer `invalid_blocks`, each fault with its place; empty when the blocks are fine. */
export function blockFaults(blocks: unknown): Fault[] {
  if (!Array.isArray(blocks)) return ['/blocks must be an array']
  const faults = blocks.flatMap((block, index) => oneBlock(block, `/${index}`))
  if (blocks.length > 50) faults.push('/blocks must have at most 50 items')
  return faults
}

/** True when Slack would answer `msg_blocks_too_long`. */
export function blocksTooLong(blocks: unknown): boolean {
  return textLength(blocks) > ALL_BLOCKS
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textLength(one), 0)
  if (!isRecord(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  )
}

function oneBlock(block: unknown, at: string): Fault[] {
  if (!isRecord(block)) return [`${at} must be an object`]
  const type = String(block['type'])
  const keys = KEYS[type]
  if (keys === undefined) return [`${at}/type ${type} is not a block this stand-in knows`]
  const unknown = Object.keys(block).filter((key) => !keys.includes(key))
  const faults = unknown.map((key) => `${at}/${key} is not allowed in ${type}`)
  if (type === 'header') faults.push(...text(block['text'], `${at}/text`, 150, ['plain_text']))
  if (type === 'section') faults.push(...section(block, at))
  if (type === 'context') faults.push(...list(block['elements'], `${at}/elements`, 3000))
  if (type === 'image') faults.push(...image(block, at))
  if (type === 'rich_text') faults.push(...preformatted(block['elements'], `${at}/elements`))
  if (type === 'actions') faults.push(...actions(block['elements'], `${at}/elements`))
  return faults
}

function image(block: Fields, at: string): Fault[] {
  const file = isRecord(block['slack_file']) ? textOf(block['slack_file']['id']) : ''
  const alt = textOf(block['alt_text'])
  return [
    ...(file.startsWith('F') ? [] : [`${at}/slack_file must name a file`]),
    ...(alt === '' || alt.length > 2000 ? [`${at}/alt_text must have 1 to 2000 characters`] : []),
  ]
}

/** Of rich text only preformatted text is known here; Slack shows it as it stands. */
function preformatted(elements: unknown, at: string): Fault[] {
  if (!Array.isArray(elements) || elements.length === 0) return [`${at} must not be empty`]
  return elements.flatMap((element, index) => {
    const here = `${at}/${index}`
    if (!isRecord(element) || element['type'] !== 'rich_text_preformatted') {
      return [`${here}/type is not an element this stand-in knows`]
    }
    const parts = Array.isArray(element['elements']) ? element['elements'] : []
    const good = parts.filter(
      (part) => isRecord(part) && part['type'] === 'text' && textOf(part['text']) !== '',
    )
    return good.length === 1 && parts.length === 1 ? [] : [`${here}/elements must be one text`]
  })
}

function actions(elements: unknown, at: string): Fault[] {
  if (!Array.isArray(elements) || elements.length === 0 || elements.length > 25) {
    return [`${at} must have 1 to 25 items`]
  }
  const ids = elements.map((element) => (isRecord(element) ? element['action_id'] : null))
  const twice = new Set(ids).size < ids.length ? [`${at} have an action_id twice`] : []
  return [...twice, ...elements.flatMap((element, index) => control(element, `${at}/${index}`))]
}

function control(element: unknown, at: string): Fault[] {
  const isMenu = isRecord(element) && element['type'] === 'static_select'
  return isMenu ? menu(element, at) : button(element, at)
}

/** A menu: 1 to 100 options with a text of 75 and a value of 150 characters, a placeholder of 150. */
function menu(element: Fields, at: string): Fault[] {
  const known = ['type', 'action_id', 'placeholder', 'options', 'initial_option']
  const faults = Object.keys(element)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}/${key} is not allowed in a static_select`)
  const id = textOf(element['action_id'])
  if (id === '' || id.length > 255) faults.push(`${at}/action_id must have 1 to 255 characters`)
  const options: readonly unknown[] = Array.isArray(element['options']) ? element['options'] : []
  if (options.length === 0 || options.length > 100) faults.push(`${at}/options must be 1 to 100`)
  const initial = element['initial_option']
  const shown = initial === undefined ? options : [...options, initial]
  if (initial !== undefined && !options.some((option) => same(option, initial))) {
    faults.push(`${at}/initial_option must be one of the options`)
  }
  return [
    ...faults,
    ...text(element['placeholder'], `${at}/placeholder`, 150, ['plain_text']),
    ...shown.flatMap((option) => menuOption(option, `${at}/options`)),
  ]
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function menuOption(option: unknown, at: string): Fault[] {
  if (!isRecord(option)) return [`${at} must hold options`]
  const value = textOf(option['value'])
  const faults =
    value === '' || value.length > 150 ? [`${at}/value must have 1 to 150 characters`] : []
  return [...faults, ...text(option['text'], `${at}/text`, 75, ['plain_text'])]
}

function button(element: unknown, at: string): Fault[] {
  if (!isRecord(element) || element['type'] !== 'button') return [`${at} must be a button`]
  const known = ['type', 'action_id', 'text', 'value', 'style', 'url']
  const faults = Object.keys(element)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}/${key} is not allowed in a button`)
  const id = textOf(element['action_id'])
  if (id === '' || id.length > 255) faults.push(`${at}/action_id must have 1 to 255 characters`)
  if (element['style'] !== undefined && !['primary', 'danger'].includes(textOf(element['style']))) {
    faults.push(`${at}/style must be primary or danger`)
  }
  return [...faults, ...text(element['text'], `${at}/text`, 75, ['plain_text'])]
}

function section(block: Fields, at: string): Fault[] {
  const faults: Fault[] = []
  if (block['text'] === undefined && block['fields'] === undefined) {
    faults.push(`${at} must have text or fields`)
  }
  if (block['text'] !== undefined) faults.push(...text(block['text'], `${at}/text`, 3000))
  if (block['fields'] !== undefined) faults.push(...list(block['fields'], `${at}/fields`, 2000))
  return faults
}

function list(items: unknown, at: string, limit: number): Fault[] {
  if (!Array.isArray(items) || items.length === 0 || items.length > 10) {
    return [`${at} must have 1 to 10 items`]
  }
  return items.flatMap((item, index) => text(item, `${at}/${index}`, limit))
}

function text(
  object: unknown,
  at: string,
  limit: number,
  types: readonly string[] = ['plain_text', 'mrkdwn'],
): Fault[] {
  if (!isRecord(object)) return [`${at} must be a text object`]
  const { type, text: value } = object
  if (typeof type !== 'string' || !types.includes(type))
    return [`${at}/type must be ${types.join(' or ')}`]
  const own = type === 'mrkdwn' ? 'verbatim' : 'emoji'
  const faults = Object.entries(object).flatMap(([key, inner]) => {
    if (key === 'type' || key === 'text') return []
    return key === own && typeof inner === 'boolean' ? [] : [`${at}/${key} is not allowed`]
  })
  if (typeof value !== 'string' || value === '') return [...faults, `${at}/text must not be empty`]
  if (value.length > limit) faults.push(`${at}/text must be at most ${limit} characters`)
  return [...faults, ...liveMarkup(value, type === 'mrkdwn').map((what) => `${at}/text ${what}`)]
}

/** A first line of nothing but people, channels and groups by their ids, which the bot writes and no news can. */
const WANTED_MENTIONS =
  /^(?:<(?:@[UW][A-Z0-9]+|#[CG][A-Z0-9]+|!subteam\^S[A-Z0-9]+)>(?: |\n|$))+(?<=\n|>)/

/**
 * Markup that untrusted text must never become: mentions anywhere but in a line of their own at the beginning, links to
 * anything but http(s), bare `&`, `<` and `>`. Slack itself would take it.
 */
export function liveMarkup(value: string, linksAllowed: boolean): Fault[] {
  const faults: Fault[] = []
  const rest = value.replace(WANTED_MENTIONS, '').replace(/<([^<>]*)>/g, (whole, inner: string) => {
    const safe = linksAllowed && /^https?:\/\/[^\s|]+(?:\|[^|]+)?$/.test(inner)
    if (!safe) faults.push(`holds live markup: ${whole}`)
    return ''
  })
  if (/[<>]/.test(rest)) faults.push('holds an unescaped < or >')
  if (/&(?!(?:amp|lt|gt);)/.test(value)) faults.push('holds an unescaped &')
  if (/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/.test(value))
    faults.push('holds invisible marks')
  return faults
}
