import type {
  Asker,
  Command,
  CommandReply,
  CommandRequest,
  RequestFile,
} from '../../commands/command.ts'
import { formsOf, type ParsedCommandText, parseCommandText } from '../../commands/parse.ts'
import { refusal } from '../../commands/refusal.ts'
import { inLocale, type Locale } from '../core/card/locale.ts'
import { ok } from '../core/result.ts'
import type { Viewer } from '../ports.ts'
import { TEXTS } from './texts.data.ts'

export interface CommandDesk {
  readonly commands: readonly Command[]
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
}

/** A file that the page sends with a command. */
export interface SentFile {
  readonly name: string
  readonly text: string
}

/** What the page sends: a line, and a file for commands that take one. */
export interface TypedLine {
  readonly text: string
  readonly file?: SentFile | undefined
}

/** A command as the page suggests it: `/watch add <query>` and what it does. */
export interface Suggestion {
  readonly form: string
  readonly description: string
}

/** Every command and subcommand in the order of the list, described in `locale`. */
export function suggestions(commands: readonly Command[], locale: Locale): readonly Suggestion[] {
  return formsOf(commands).map(({ usage, action }) => ({
    form: usage,
    description: inLocale(action.description, locale),
  }))
}

/**
 * Answers a typed line ("/watch add type:merger"). A line without its slash and a command with parts missing get a
 * card that shows the right form.
 */
export async function answerLine(
  { commands, answer }: CommandDesk,
  { text, file }: TypedLine,
  locale: Locale,
): Promise<CommandReply> {
  const typed = text.trim()
  const texts = inLocale(TEXTS, locale)
  if (!typed.startsWith('/')) return refusal(texts.noSlash, texts.example)
  const [, word = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed) ?? []
  const name = word.toLowerCase()
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return answer(requestFor(name, NOTHING, locale))
  const parsed = parseCommandText(command, rest, locale)
  if (!parsed.ok) return refusal(texts.misread, parsed.error)
  const files = file === undefined ? {} : { files: { file: sentFile(file) } }
  return answer({ ...requestFor(name, parsed.value, locale), ...files })
}

function sentFile({ name, text }: SentFile): RequestFile {
  return { name, read: async () => ok(text) }
}

/** What is typed behind a command that does not exist is left to whoever types it right. */
const NOTHING: ParsedCommandText = { subcommand: null, options: {} }

function requestFor(command: string, parsed: ParsedCommandText, locale: Locale): CommandRequest {
  return { ...asker(locale), command, ...parsed }
}

/** The console is a team of one channel. */
export const CONSOLE: Viewer = { team: 'console', channel: 'console' }

/** Whoever can open the page. */
export function asker(locale: Locale): Asker {
  return {
    platform: 'console',
    ...CONSOLE,
    user: { id: 'local', name: 'local', canEdit: true },
    locale,
  }
}
