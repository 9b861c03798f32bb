import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Action, Form, FormField } from './action.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import { withheld } from './answered.ts'
import type { Asker, Command, CommandOption, Subcommand, SuggestedFrom } from './command.ts'
import { COMMANDS } from './index.ts'
import { type CommandForm, formsOf } from './parse.ts'
import { refusal } from './refusal.ts'

const NAME = 'fill-in'
/** Longer options are typed behind the command. */
const LONGEST = 1_000
/** So much of a file's text can be written in its place. */
const LONGEST_TEXT = 3_000
/** Those of files of watchlists. */
const ENDINGS = ['csv', 'yaml', 'yml', 'txt'] as const

/** What is written rather than picked: its suggestions only help to complete it, or depend on another option. */
const WRITTEN: ReadonlySet<SuggestedFrom> = new Set(['query', 'setting-value', 'pause'])

/**
 * The form that asks for what a command needs, when it was typed without any of it and something can be picked or
 * uploaded. Null when the command wants nothing of the kind, or the asker may not use it. A command of which just one form
 * is open to everyone and wants a pick may be typed by its name alone.
 */
export function fillInForm(
  command: Command,
  line: string,
  asker: Pick<Asker, 'user' | 'locale'>,
): Form | null {
  const form = formMeant(command, line.trim().toLowerCase())
  if (form === null || withheld(form.action.permission, asker) !== null) return null
  return {
    title: `/${form.name}`,
    submit: { action: NAME, subject: form.name.replace(' ', '.') },
    fields: asked(form).map((option) => fieldOf(form, option, asker.locale)),
  }
}

function formMeant(command: Command, word: string): CommandForm | null {
  const picking = formsOf([command]).filter(isFilledIn)
  if (word !== '') return picking.find(({ subcommand }) => subcommand === word) ?? null
  const open = picking.filter(({ action }) => action.permission === 'everyone')
  const [only] = open
  return only !== undefined && open.length === 1 ? only : null
}

/** What the form cannot do without, and beside a file all that may stand in its place. */
function asked({ action }: CommandForm): readonly CommandOption[] {
  return takesFile(action) ? action.options : action.options.filter(({ required }) => required)
}

function takesFile({ options }: Subcommand): boolean {
  return options.some(({ kind }) => kind === 'file')
}

/** Whether a form makes it easier than typing. */
function isFilledIn(form: CommandForm): boolean {
  return takesFile(form.action) || asked(form).some(isPicked)
}

function isPicked({ suggest }: Pick<CommandOption, 'suggest'>): boolean {
  return suggest !== undefined && !WRITTEN.has(suggest)
}

function fieldOf(
  { command, subcommand, action }: CommandForm,
  { name, description, required, kind, ...option }: CommandOption,
  locale: Locale,
): FormField {
  const head = { name, label: inLocale(description, locale), required }
  if (kind === 'file') return { ...head, kind, endings: ENDINGS }
  if (takesFile(action)) return { ...head, kind: 'paragraph', maxLength: LONGEST_TEXT }
  const line = { ...head, kind: 'line', maxLength: LONGEST } as const
  if (!isPicked(option)) return line
  return { ...line, from: { command, subcommand, option: name, orTyped: option.orTyped === true } }
}

/** Does what the command would have done with the fields behind it. The subject is its name, `feed.pause`. */
export const fillIn: Action = {
  name: NAME,
  permission: 'everyone',
  async run(request, context) {
    const { subject, fields, locale } = request
    const form = formsOf(COMMANDS).find(({ name }) => name === subject.replace('.', ' '))
    if (form === undefined || !isFilledIn(form)) {
      return refusal(inLocale(ACTION_TEXTS, locale).oldButton)
    }
    const { command, subcommand, action } = form
    const options = Object.fromEntries(asked(form).map(({ name }) => [name, fields[name] ?? '']))
    return (
      withheld(action.permission, request) ??
      action.run({ ...request, command, subcommand, options }, context)
    )
  },
}
