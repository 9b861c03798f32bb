import type { Locale } from '../src/core/card/locale.ts'
import { err, ok, type Result } from '../src/core/result.ts'
import type { Command, CommandOption, Subcommand } from './command.ts'
import { nearestName } from './nearest.ts'

/** A typed line taken apart: what a platform with option fields would have delivered. */
export interface ParsedCommandText {
  readonly subcommand: string | null
  readonly options: Readonly<Record<string, string>>
}

/**
 * Reads the text typed behind a command's name ("add acquirer:Meta price:>1bn"). Options are taken by position,
 * word by word; the last option takes the rest of the line as it stands. The refusal is a sentence for the user
 * that shows the right form.
 */
export function parseCommandText(
  command: Command,
  text: string,
  locale: Locale = 'en',
): Result<ParsedCommandText, string> {
  const line = text.trim()
  if (command.kind === 'single') {
    return withOptions(command, { prefix: command.name, subcommand: null }, line, locale)
  }
  const [word, rest] = splitWord(line)
  const name = word.toLowerCase()
  const subcommand = command.subcommands.find((candidate) => candidate.name === name)
  if (subcommand === undefined) return err(unknownSubcommand(command, word, locale))
  const prefix = `${command.name} ${subcommand.name}`
  return withOptions(subcommand, { prefix, subcommand: subcommand.name }, rest, locale)
}

/** How a command is typed, for example `/watch add <query>`; optional parts stand in square brackets. */
export function usage(prefix: string, options: readonly CommandOption[]): string {
  const words = options.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`))
  return [`/${prefix}`, ...words].join(' ')
}

function withOptions(
  { options }: Subcommand,
  form: { prefix: string; subcommand: string | null },
  line: string,
  locale: Locale,
): Result<ParsedCommandText, string> {
  const values: Record<string, string> = {}
  let rest = line
  for (const [index, option] of options.entries()) {
    const [value, remaining] = index === options.length - 1 ? [rest, ''] : splitWord(rest)
    if (value === '' && option.required) {
      return err(missingOption(usage(form.prefix, options), option, locale))
    }
    if (value !== '') values[option.name] = value
    rest = remaining
  }
  if (rest !== '') return err(tooMuch(usage(form.prefix, options), rest, locale))
  return ok({ subcommand: form.subcommand, options: values })
}

function splitWord(line: string): readonly [string, string] {
  const end = line.search(/\s/)
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end).trim()]
}

function unknownSubcommand(
  command: Extract<Command, { kind: 'group' }>,
  word: string,
  locale: Locale,
): string {
  const names = command.subcommands.map(({ name }) => name)
  const near = word === '' ? null : nearestName(word, names)
  const forms = command.subcommands.map((sub) => usage(`${command.name} ${sub.name}`, sub.options))
  if (near !== null) {
    return locale === 'de'
      ? `„${word}“ gibt es nicht. Meinten Sie /${command.name} ${near}?`
      : `There is no "${word}". Did you mean /${command.name} ${near}?`
  }
  const list = forms.join(', ')
  return locale === 'de' ? `So geht es: ${list}` : `This is how: ${list}`
}

function missingOption(form: string, option: CommandOption, locale: Locale): string {
  return locale === 'de'
    ? `Es fehlt: ${option.description.de}. So geht es: ${form}`
    : `Missing: ${option.description.en}. This is how: ${form}`
}

function tooMuch(form: string, rest: string, locale: Locale): string {
  return locale === 'de'
    ? `„${rest}“ ist zu viel. So geht es: ${form}`
    : `"${rest}" is too much. This is how: ${form}`
}
