import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { err, ok, type Result } from '../src/core/result.ts'
import { nearestName } from '../src/core/text/nearest.ts'
import type { Command, CommandOption, Subcommand } from './command.ts'
import { TEXTS } from './texts.data.ts'

/** How much of what was typed is repeated in an answer. */
const REPEATED = 50

/** A typed line taken apart: what a platform with option fields would have delivered. */
export interface ParsedCommandText {
  readonly subcommand: string | null
  readonly options: Readonly<Record<string, string>>
}

/** One way to use a command: the command itself, or one of its subcommands. */
export interface CommandForm {
  /** As typed, without slash and options: `watch add`. */
  readonly name: string
  readonly command: string
  readonly subcommand: string | null
  /** With its options: `/watch add <rule>`. */
  readonly usage: string
  readonly action: Subcommand
}

/** Every form of the commands, in their order. */
export function formsOf(commands: readonly Command[]): readonly CommandForm[] {
  return commands.flatMap((command) =>
    command.kind === 'single'
      ? [formOf(command.name, null, command)]
      : command.subcommands.map((action) => formOf(command.name, action.name, action)),
  )
}

function formOf(command: string, subcommand: string | null, action: Subcommand): CommandForm {
  const name = subcommand === null ? command : `${command} ${subcommand}`
  return { name, command, subcommand, usage: usage(name, action.options), action }
}

/** How a command is typed, for example `/watch add <query>`; optional parts stand in square brackets. */
function usage(prefix: string, options: readonly CommandOption[]): string {
  const words = options.map(({ name, required, named }) => {
    if (named) return `[${name}:…]`
    return required ? `<${name}>` : `[${name}]`
  })
  return [`/${prefix}`, ...words].join(' ')
}

/**
 * Reads the text typed behind a command's name ("add acquirer:Meta price:>1bn"). Options are taken by position,
 * word by word; the last option takes the rest of the line as it stands, but for options with a name ("page:2"). The
 * refusal is a sentence for the user that shows the right form.
 */
export function parseCommandText(
  command: Command,
  text: string,
  locale: Locale,
): Result<ParsedCommandText, string> {
  const line = text.trim()
  const forms = formsOf([command])
  const whole = forms.find(({ subcommand }) => subcommand === null)
  if (whole !== undefined) return withOptions(whole, line, locale)
  const [word, rest] = splitWord(line)
  const form = forms.find(({ subcommand }) => subcommand === word.toLowerCase())
  if (form === undefined) return err(unknownSubcommand(forms, word, locale))
  return withOptions(form, rest, locale)
}

function withOptions(
  form: CommandForm,
  line: string,
  locale: Locale,
): Result<ParsedCommandText, string> {
  const options = form.action.options.filter(({ named, kind }) => !named && kind !== 'file')
  const texts = inLocale(TEXTS, locale)
  const values: Record<string, string> = {}
  let rest = takeNamed(form.action.options, line, values)
  for (const [index, option] of options.entries()) {
    const [value, remaining] = index === options.length - 1 ? [rest, ''] : splitWord(rest)
    if (value === '' && option.required) {
      return err(texts.missingOption(inLocale(option.description, locale), form.usage))
    }
    if (value !== '') values[option.name] = value
    rest = remaining
  }
  if (rest !== '') return err(texts.tooMuch(cutText(rest, REPEATED), form.usage))
  return ok({ subcommand: form.subcommand, options: values })
}

/** Takes the options out that stand with their names; what is in quotation marks is nobody's option. */
function takeNamed(
  options: readonly CommandOption[],
  line: string,
  values: Record<string, string>,
): string {
  const names = new Set(options.flatMap(({ name, named }) => (named ? [name] : [])))
  return line
    .replace(
      /"[^"]*"|(?<=^|\s)([a-z]+):("[^"]*"|\S+)\s*/gi,
      (all, word?: string, value?: string) => {
        const name = word?.toLowerCase() ?? ''
        if (value === undefined || !names.has(name)) return all
        values[name] = value
        return ''
      },
    )
    .trim()
}

function splitWord(line: string): readonly [string, string] {
  const end = line.search(/\s/)
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end).trim()]
}

function unknownSubcommand(forms: readonly CommandForm[], word: string, locale: Locale): string {
  const names = forms.flatMap(({ subcommand }) => subcommand ?? [])
  const typed = cutText(word, REPEATED)
  const near = typed === '' ? null : nearestName(typed, names)
  const form = forms.find(({ subcommand }) => subcommand !== null && subcommand === near)
  if (form !== undefined) return inLocale(TEXTS, locale).unknownSubcommand(typed, form.name)
  return inLocale(TEXTS, locale).theseForms(forms.map(({ usage: shown }) => shown).join(', '))
}
