import type { types } from '@slack/bolt'
import type { PickedFrom } from '../../commands/action.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import { plain } from './plain.ts'

/** Slack's limits of an option (docs.slack.dev/reference/block-kit/composition-objects/option-object). */
const LABEL = 75
const VALUE = 150
/** Slack's limit for the options that it is given. */
const OPTIONS = 100

/** The ids of the fields whose options Slack asks for. */
export const PICKER_ID = /^(pick|pick-or-type):([a-z-]{1,32}):([a-z-]{0,32}):([a-z-]{1,32})$/

/** A field whose options Slack asks for at each key stroke, from the first look on. */
export function picker(from: PickedFrom, value = ''): types.ExternalSelect {
  const first = value === '' ? [] : pickOptions([{ label: value, value }], '')
  const [initial] = first
  return {
    type: 'external_select',
    action_id: pickerId(from),
    min_query_length: 0,
    ...(initial === undefined ? {} : { initial_option: initial }),
  }
}

function pickerId({ command, subcommand, option, orTyped }: PickedFrom): string {
  return [orTyped ? 'pick-or-type' : 'pick', command, subcommand ?? '', option].join(':')
}

/** Reads what `picker` wrote; null for anything else. */
export function readPickerId(id: string): PickedFrom | null {
  const [, kind, command, subcommand, option] = PICKER_ID.exec(id) ?? []
  if (command === undefined || option === undefined) return null
  return { command, subcommand: subcommand || null, option, orTyped: kind === 'pick-or-type' }
}

/**
 * The suggestions as Slack takes them, and behind them what was typed, unless it is empty or suggested. Values that Slack
 * would refuse are left out, for all of them would go with one: they can be typed behind the command.
 */
export function pickOptions(found: readonly Suggestion[], typed: string): types.PlainTextOption[] {
  const own = typed.trim()
  const isKnown = own === '' || found.some(({ value }) => value === own)
  const all = isKnown ? found.slice(0, OPTIONS) : [...found.slice(0, OPTIONS - 1), asTyped(own)]
  return all
    .filter(({ value }) => value.length > 0 && value.length <= VALUE)
    .map(({ label, value }) => ({ text: plain(label, LABEL), value }))
}

function asTyped(value: string): Suggestion {
  return { label: value, value }
}
