import type { Asker, Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { formsOf, type ParsedCommandText, parseCommandText } from '../../commands/parse.ts'
import { refusal } from '../../commands/refusal.ts'
import type { Card } from '../core/card/card.ts'
import { inLocale, type Locale } from '../core/card/locale.ts'
import { TEXTS } from './texts.data.ts'

export interface CommandDesk {
  readonly commands: readonly Command[]
  /** Never rejects: a fault has an answer too. */
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
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
export async function answerLine(desk: CommandDesk, line: string, locale: Locale): Promise<Card> {
  const { card } = await replyTo(desk, line.trim(), locale)
  return card
}

async function replyTo(
  { commands, answer }: CommandDesk,
  typed: string,
  locale: Locale,
): Promise<CommandReply> {
  const texts = inLocale(TEXTS, locale)
  if (!typed.startsWith('/')) return refusal(texts.noSlash, texts.example)
  const [, word = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed) ?? []
  const name = word.toLowerCase()
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return answer(requestFor(name, NOTHING, locale))
  const parsed = parseCommandText(command, rest, locale)
  if (!parsed.ok) return refusal(texts.misread, parsed.error)
  return answer(requestFor(name, parsed.value, locale))
}

/** What is typed behind a command that does not exist is left to whoever types it right. */
const NOTHING: ParsedCommandText = { subcommand: null, options: {} }

function requestFor(command: string, parsed: ParsedCommandText, locale: Locale): CommandRequest {
  return { ...asker(locale), command, ...parsed }
}

/** Whoever can open the page. */
export function asker(locale: Locale): Asker {
  return {
    platform: 'console',
    team: 'console',
    channel: 'console',
    user: { id: 'local', name: 'local', canEdit: true },
    locale,
  }
}
