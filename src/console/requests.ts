import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { nearestName } from '../../commands/nearest.ts'
import { parseCommandText, usage } from '../../commands/parse.ts'
import type { Card } from '../core/card/card.ts'
import type { Locale } from '../core/card/locale.ts'
import { AppError } from '../core/error.ts'
import { TEXTS } from './texts.data.ts'

export interface CommandDesk {
  readonly commands: readonly Command[]
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly log: Logger
}

/** A command as the page suggests it: `/watch add <query>` and what it does. */
export interface Suggestion {
  readonly form: string
  readonly description: string
}

/** Every command and subcommand in the order of the list, described in `locale`. */
export function suggestions(commands: readonly Command[], locale: Locale): readonly Suggestion[] {
  return commands.flatMap((command) => {
    if (command.kind === 'single') return [suggestion(command.name, command, locale)]
    return command.subcommands.map((sub) => suggestion(`${command.name} ${sub.name}`, sub, locale))
  })
}

/**
 * Answers a typed line ("/watch add type:merger"). What cannot be read gets a card that names the nearest right
 * form; a fault gets a card with a reference under which the log has the cause. Never rejects.
 */
export async function answerLine(desk: CommandDesk, line: string, locale: Locale): Promise<Card> {
  const typed = line.trim()
  const [, slash = '', word = '', rest = ''] = /^(\/?)(\S*)\s*([\s\S]*)$/.exec(typed) ?? []
  const command = desk.commands.find(({ name }) => name === word.toLowerCase())
  if (slash === '' || command === undefined) return unknownCommand(desk.commands, typed, locale)
  const parsed = parseCommandText(command, rest, locale)
  if (!parsed.ok) return warning(TEXTS[locale].misread, parsed.error)
  return ask(desk, {
    platform: 'console',
    team: 'console',
    channel: 'console',
    user: { id: 'local', name: 'local', canEdit: true },
    locale,
    command: command.name,
    ...parsed.value,
  })
}

async function ask({ answer, log }: CommandDesk, request: CommandRequest): Promise<Card> {
  try {
    return (await answer(request)).card
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') {
      log.warn({ command: request.command, err: error }, 'command refused')
      return warning(error.message, '')
    }
    const ref = randomUUID().slice(0, 8)
    log.error({ ref, command: request.command, err: error }, 'command failed')
    return warning(TEXTS[request.locale].failed(ref), TEXTS[request.locale].failedDetail)
  }
}

function unknownCommand(commands: readonly Command[], typed: string, locale: Locale): Card {
  const texts = TEXTS[locale]
  const names = commands.map(({ name }) => name)
  const [word = '', ...rest] = typed.replace(/^\//, '').split(/\s+/)
  const near = nearestName(word.slice(0, 50), names)
  const title = typed.startsWith('/') ? texts.unknown(word) : texts.noSlash
  if (near !== null) return warning(title, texts.didYouMean([`/${near}`, ...rest].join(' ')))
  return warning(title, texts.these(names.map((name) => `/${name}`).join(', ')))
}

function suggestion(
  prefix: string,
  { options, description }: Pick<Extract<Command, { kind: 'single' }>, 'options' | 'description'>,
  locale: Locale,
): Suggestion {
  return { form: usage(prefix, options), description: description[locale] }
}

function warning(title: string, text: string): Card {
  const sections = text === '' ? [] : [{ kind: 'text', text } as const]
  return { title, accent: 'warning', sections }
}
