import type { App, BlockSuggestion, types } from '@slack/bolt'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import { soon } from '../soon.ts'
import { askerOf } from './asker.ts'
import { PICKER_ID, pickOptions, readPickerId } from './pick.ts'
import type { Workspaces } from './workspaces.ts'

/** Slack waits for 3 s; whoever types waits for less. */
const PATIENCE_MS = 1_500

export interface SuggestionOptions {
  /** Never rejects: after a fault there are none. */
  readonly suggest: (request: SuggestionRequest) => Promise<readonly Suggestion[]>
  readonly workspaces: Workspaces
}

/** Answers fields of forms that are being filled in; what is not found in time is left out. */
export function serveSuggestions(app: App, options: SuggestionOptions): void {
  app.options(PICKER_ID, async ({ ack, body }) => {
    await ack({ options: (await soon(optionsOf(options, body), PATIENCE_MS)) ?? [] })
  })
}

async function optionsOf(
  { suggest, workspaces }: SuggestionOptions,
  { team, user, view, action_id, value }: BlockSuggestion,
): Promise<types.PlainTextOption[]> {
  const from = readPickerId(action_id)
  const place = view?.private_metadata ?? ''
  const workspace = await workspaces.of(team?.id ?? '')
  // Without the form's place nobody knows whose channel it is about.
  if (from === null || place === '' || typeof workspace === 'string') return []
  const asker = await askerOf(workspace, { team: team?.id ?? '', place, user })
  const { command, subcommand, option, orTyped } = from
  const asked = { command, subcommand, option, typed: value, options: {} }
  return pickOptions(await suggest({ ...asker, ...asked }), orTyped ? value : '')
}
