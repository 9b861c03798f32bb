import { cleanLine } from '../src/core/card/clean.ts'
import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { type AnswerContext, unexpected, withheld } from './answered.ts'
import type { Asker, Command, CommandOption } from './command.ts'
import { formsOf } from './parse.ts'
import { fits } from './suggest/fits.ts'
import { SOURCES } from './suggest/sources.ts'
import type { Asked, Suggestion } from './suggest/suggestion.ts'

/** More suggestions no platform shows: Discord's limit. */
export const MOST_SUGGESTIONS = 25

/** Discord's limit; Slack shows 75 characters. */
const LABEL = 100

/** Longer texts are no beginning of a value that is worth completing. */
const LONGEST_TYPED = 1_000

/** An option that somebody is filling in. */
export interface SuggestionRequest extends Asker {
  readonly command: string
  readonly subcommand: string | null
  readonly option: string
  /** What stands in it so far; may be anything. */
  readonly typed: string
  /** The other options so far. */
  readonly options: Readonly<Record<string, string>>
}

/**
 * What the asker may mean by what he has typed, the likeliest first: at most 25, each value once, labels in his language.
 * Of rules, feeds and changes only those of his channel or team; nothing for a command that he may not use. Never
 * rejects: after a fault, which is reported, there are none.
 */
export async function suggestionsFor(
  request: SuggestionRequest,
  commands: readonly Command[],
  context: Pick<AnswerContext, 'store' | 'now' | 'report'>,
): Promise<readonly Suggestion[]> {
  try {
    const option = optionOf(request, commands)
    if (option === null || request.typed.length > LONGEST_TYPED) return []
    return shown(await valuesOf(option, request, context))
  } catch (error) {
    unexpected(error, context)
    return []
  }
}

/** The option, if the asker may use its command. */
function optionOf(request: SuggestionRequest, commands: readonly Command[]): CommandOption | null {
  const { command, subcommand, option } = request
  const form = formsOf(commands).find(
    (one) => one.command === command && one.subcommand === subcommand,
  )
  if (form === undefined || withheld(form.action.permission, request) !== null) return null
  return form.action.options.find(({ name }) => name === option) ?? null
}

async function valuesOf(
  { choices, suggest }: CommandOption,
  request: SuggestionRequest,
  { store, now }: Pick<AnswerContext, 'store' | 'now'>,
): Promise<readonly Suggestion[]> {
  const { subcommand, options, locale } = request
  const typed = request.typed.trimStart()
  if (choices !== undefined) {
    return choices
      .map(({ value, label }) => ({ value, label: inLocale(label, locale) }))
      .filter(({ value, label }) => fits(`${value} ${label}`, typed))
  }
  const asked: Asked = { asker: request, subcommand, typed, options, store, now }
  return suggest === undefined ? [] : SOURCES[suggest](asked)
}

/** The first of those with the same value, with labels that every platform takes. */
function shown(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Map<string, Suggestion>()
  for (const { label, value } of suggestions) {
    const line = cutText(cleanLine(label), LABEL)
    if (line !== '' && value !== '' && !known.has(value)) known.set(value, { label: line, value })
  }
  return [...known.values()].slice(0, MOST_SUGGESTIONS)
}
