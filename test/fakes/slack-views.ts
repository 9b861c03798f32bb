import { randomUUID } from 'node:crypto'
import { blockFaults, isRecord, textOf } from './slack-blocks.ts'

type Fields = Readonly<Record<string, unknown>>

/** Slack opens a modal within this time after the press that it answers. */
const TRIGGER_MS = 3000

const VIEW_KEYS = ['type', 'callback_id', 'private_metadata', 'title', 'submit', 'close', 'blocks']
const INPUT_KEYS = ['type', 'block_id', 'optional', 'label', 'element', 'hint', 'dispatch_action']
const ELEMENT_KEYS: Readonly<Record<string, readonly string[]>> = {
  plain_text_input: [
    'type',
    'action_id',
    'multiline',
    'max_length',
    'initial_value',
    'placeholder',
  ],
  external_select: ['type', 'action_id', 'min_query_length', 'initial_option', 'placeholder'],
  static_select: ['type', 'action_id', 'options', 'initial_option', 'placeholder'],
  file_input: ['type', 'action_id', 'filetypes', 'max_files'],
}

/** A modal that a user has before him. */
export interface OpenView {
  readonly id: string
  view: Fields
  /** What stands beside its fields. */
  errors: Fields
  /** What its fields offered last, by their names. */
  readonly offered: Map<string, readonly Fields[]>
}

/** The modals and the presses that may open them. */
export interface Views {
  /** A press that may open one modal. */
  trigger(): string
  /** Gives the error, or the modal that is now open. */
  open(trigger: string, view: unknown): string | OpenView
  update(id: string, view: unknown): string | OpenView
  /** Shows it in the user's App Home; gives the error, or null. */
  publish(user: string, view: unknown): string | null
  /** The user's App Home, the latest; null before it is published. */
  home(user: string): Fields | null
  /** The modal that the press has opened; null when none. */
  openedBy(trigger: string): OpenView | null
}

export function createViews(violate: (what: string) => void): Views {
  const triggers = new Map<string, { readonly until: number; opened: OpenView | null }>()
  const views = new Map<string, OpenView>()
  const homes = new Map<string, Fields>()
  const checked = (view: unknown): Fields | null => {
    const faults = viewFaults(view)
    for (const fault of faults) violate(`view ${fault}`)
    return faults.length === 0 && isRecord(view) ? view : null
  }
  return {
    trigger() {
      const id = randomUUID()
      triggers.set(id, { until: performance.now() + TRIGGER_MS, opened: null })
      return id
    },
    open(trigger, raw) {
      const known = triggers.get(trigger)
      if (known === undefined) return 'invalid_trigger_id'
      if (known.opened !== null) return 'exchanged_trigger_id'
      if (performance.now() > known.until) return 'expired_trigger_id'
      const view = checked(raw)
      if (view === null) return 'invalid_arguments'
      known.opened = { id: `V${randomUUID()}`, view, errors: {}, offered: new Map() }
      views.set(known.opened.id, known.opened)
      return known.opened
    },
    update(id, raw) {
      const known = views.get(id)
      if (known === undefined) return 'not_found'
      const view = checked(raw)
      if (view === null) return 'invalid_arguments'
      known.view = view
      return known
    },
    publish(user, view) {
      const faults = homeFaults(view)
      for (const fault of faults) violate(`home ${fault}`)
      if (faults.length > 0 || !isRecord(view)) return 'invalid_arguments'
      homes.set(user, view)
      return null
    },
    home: (user) => homes.get(user) ?? null,
    openedBy: (trigger) => triggers.get(trigger)?.opened ?? null,
  }
}

/** A modal that takes files wants the right to read them. */
export function viewScope(args: Fields): string | null {
  return JSON.stringify(args['view'] ?? null).includes('"file_input"') ? 'files:read' : null
}

/** What Slack would find wrong with a modal (docs.slack.dev/reference/views); empty when nothing. */
function viewFaults(view: unknown): string[] {
  if (!isRecord(view)) return ['must be an object']
  const faults = [...unknownKeys(view, VIEW_KEYS, 'view'), ...plain(view['title'], '/title', 24)]
  if (view['type'] !== 'modal') faults.push('/type must be modal')
  for (const key of ['submit', 'close']) {
    if (view[key] !== undefined) faults.push(...plain(view[key], `/${key}`, 24))
  }
  if (textOf(view['callback_id']).length > 255) faults.push('/callback_id is too long')
  if (textOf(view['private_metadata']).length > 3000) faults.push('/private_metadata is too long')
  return [...faults, ...partFaults(view)]
}

/** Slack's limit for a view's JSON (docs.slack.dev/reference/views). */
const VIEW_BYTES = 250_000

function homeFaults(view: unknown): string[] {
  if (!isRecord(view)) return ['must be an object']
  const faults = unknownKeys(view, ['type', 'blocks', 'private_metadata', 'callback_id'], 'home')
  if (view['type'] !== 'home') faults.push('/type must be home')
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES) faults.push('is larger than 250 kB')
  const blocks: readonly unknown[] = Array.isArray(view['blocks']) ? view['blocks'] : []
  if (blocks.length === 0 || blocks.length > 100) faults.push('/blocks must have 1 to 100 items')
  const each = blocks.flatMap((block) => blockFaults([block]))
  return [...faults, ...each]
}

function partFaults({ blocks: raw, submit }: Fields): string[] {
  const blocks: readonly unknown[] = Array.isArray(raw) ? raw : []
  const faults: string[] = []
  if (blocks.length === 0 || blocks.length > 100) faults.push('/blocks must have 1 to 100 items')
  const inputs = blocks.filter(isInput)
  if (inputs.length > 0 && submit === undefined) faults.push('/submit is missing')
  const ids = inputs.map((block) => block['block_id'])
  if (new Set(ids).size < ids.length) faults.push('/blocks have a block_id twice')
  const others = blocks.filter((block) => !isInput(block))
  return [...faults, ...inputs.flatMap(inputFaults), ...blockFaults(others)]
}

function isInput(block: unknown): block is Fields {
  return isRecord(block) && block['type'] === 'input'
}

function unknownKeys(value: Fields, known: readonly string[], at: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}/${key} is not allowed`)
}

function plain(text: unknown, at: string, limit: number): string[] {
  if (!isRecord(text) || text['type'] !== 'plain_text') return [`${at} must be plain_text`]
  const { length } = textOf(text['text'])
  return length < 1 || length > limit ? [`${at} must have 1 to ${limit} characters`] : []
}

function inputFaults(block: Fields): string[] {
  const at = `/${String(block['block_id'])}`
  const faults = [...unknownKeys(block, INPUT_KEYS, at), ...plain(block['label'], at, 2000)]
  const { element } = block
  if (!isRecord(element)) return [...faults, `${at}/element is missing`]
  const type = textOf(element['type'])
  const keys = ELEMENT_KEYS[type]
  if (keys === undefined) return [...faults, `${at}/element ${type} is not known here`]
  faults.push(...unknownKeys(element, keys, at))
  if (textOf(element['action_id']).length > 255) faults.push(`${at} action_id is too long`)
  return [...faults, ...(FAULTS_OF[type] ?? textFaults)(element, at)]
}

const FAULTS_OF: Readonly<Record<string, (element: Fields, at: string) => string[]>> = {
  static_select: selectFaults,
  file_input({ max_files: most = 10 }, at) {
    return Number(most) >= 1 && Number(most) <= 10 ? [] : [`${at} max_files must be 1 to 10`]
  },
  external_select(element, at) {
    const least = element['min_query_length'] ?? 3
    const isCount = Number.isInteger(least) && Number(least) >= 0
    const initial = element['initial_option']
    const faults = initial === undefined ? [] : optionFaults([initial], at)
    return isCount ? faults : [...faults, `${at} min_query_length is no number`]
  },
}

function textFaults(element: Fields, at: string): string[] {
  const max = Number(element['max_length'] ?? 3000)
  if (max < 1 || max > 3000) return [`${at} max_length must be 1 to 3000`]
  return textOf(element['initial_value']).length > max ? [`${at} begins with too much`] : []
}

function selectFaults(element: Fields, at: string): string[] {
  const options: readonly unknown[] = Array.isArray(element['options']) ? element['options'] : []
  if (options.length < 1 || options.length > 100) return [`${at} must have 1 to 100 options`]
  return optionFaults(options, at)
}

/** What Slack would find wrong with the options of a select. */
export function optionFaults(options: readonly unknown[], at: string): string[] {
  return options.flatMap((option) => {
    if (!isRecord(option)) return [`${at} has an option that is none`]
    const { length } = textOf(option['value'])
    const value = length < 1 || length > 150 ? [`${at} has an option without a fit value`] : []
    return [...plain(option['text'], `${at} option`, 75), ...value]
  })
}
