import { isRecord, textOf } from './slack-blocks.ts'
import type { Way } from './slack-requests.ts'
import { type OpenView, optionFaults } from './slack-views.ts'

/** What a user types into a field of a modal that asks for its options. */
export interface Typing {
  readonly user: string
  readonly opened: OpenView
  /** The field's name. */
  readonly field: string
  readonly typed: string
}

/** An option as the user sees it, and what is sent for it. */
export interface Offered {
  readonly label: string
  readonly value: string
}

interface Parts {
  readonly way: Way
  readonly violate: (what: string) => void
}

/** Asks for the options, as Slack's client does at each key stroke, and checks them as Slack does. */
export async function typeInto(
  { way, violate }: Parts,
  { opened, field, typed }: Typing,
  common: object,
): Promise<readonly Offered[]> {
  const { view } = opened
  const blocks: readonly unknown[] = Array.isArray(view['blocks']) ? view['blocks'] : []
  const block = blocks.filter(isRecord).find((each) => each['block_id'] === field)
  const element = block?.['element']
  if (!isRecord(element) || element['type'] !== 'external_select') {
    throw new Error(`"${field}" is no field that asks for options`)
  }
  if (typed.length < Number(element['min_query_length'] ?? 3)) return []
  const { payload } = await way.deliver('interactive', {
    type: 'block_suggestion',
    ...common,
    action_id: element['action_id'],
    block_id: field,
    value: typed,
    container: { type: 'view', view_id: opened.id },
    view: { ...view, id: opened.id, state: { values: {} } },
  })
  const { options: raw } = payload
  if (!Array.isArray(raw)) {
    violate(`${field}: no options were given`)
    return []
  }
  const options: readonly unknown[] = raw
  const faults = optionFaults(options, field)
  if (options.length > 100) faults.push(`${field} has more than 100 options`)
  for (const fault of faults) violate(`options ${fault}`)
  const given = faults.length === 0 ? options.filter(isRecord) : []
  opened.offered.set(field, given)
  return given.map(({ text, value }) => ({
    label: isRecord(text) ? textOf(text['text']) : '',
    value: textOf(value),
  }))
}
