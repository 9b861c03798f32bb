import { isMuted } from '../src/core/match/muted.ts'
import { partyNames } from '../src/core/party-names.ts'
import type { Story } from '../src/core/story/story.ts'
import type { CommandContext } from './command.ts'

/** The names under which the channel has muted companies of this deal. */
export async function mutedHere(
  { deal }: Story,
  channel: string,
  store: CommandContext['store'],
): Promise<readonly string[]> {
  const mutes = await store.mutesOf(channel)
  if (mutes.length === 0) return []
  const names = mutes.map(({ name }) => name)
  const registry = await store.companiesNamed([...new Set([...names, ...partyNames(deal)])])
  return names.filter((name) => isMuted(deal, [name], registry))
}
