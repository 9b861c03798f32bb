import type { AutocompleteInteraction } from 'discord.js'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import { MOST_SUGGESTIONS, type SuggestionRequest } from '../../commands/suggest.ts'
import { soon } from '../soon.ts'
import { askerOf } from './asker.ts'

/** Discord waits for 3 s; whoever types waits for less. */
const PATIENCE_MS = 1_500

/** Discord's limit for a choice's name and value, UTF-16 units. */
const LONGEST = 100

/**
 * Answers an option that is being typed. What is not found in time, and values that Discord would cut, are left out;
 * in a direct message there is nothing to suggest.
 */
export async function giveSuggestions(
  typing: AutocompleteInteraction,
  suggest: (request: SuggestionRequest) => Promise<readonly Suggestion[]>,
): Promise<void> {
  const request = requestOf(typing)
  const found = request === null ? [] : ((await soon(suggest(request), PATIENCE_MS)) ?? [])
  const choices = found
    .filter(({ value, label }) => value.length <= LONGEST && label.length > 0)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ label, value }) => ({ name: label.slice(0, LONGEST), value }))
  await typing.respond(choices)
}

function requestOf(typing: AutocompleteInteraction): SuggestionRequest | null {
  if (typing.guildId === null) return null
  const subcommand = typing.options.getSubcommand(false)
  const [first] = typing.options.data
  const given = subcommand === null ? typing.options.data : (first?.options ?? [])
  const { name: option, value: typed } = typing.options.getFocused(true)
  const others = given
    .filter(({ name }) => name !== option)
    .map(({ name, value }) => [name, String(value ?? '')] as const)
  return {
    ...askerOf(typing),
    command: typing.commandName,
    subcommand,
    option,
    typed,
    options: Object.fromEntries(others),
  }
}
