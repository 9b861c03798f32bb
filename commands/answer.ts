import { randomUUID } from 'node:crypto'
import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { AppError } from '../src/core/error.ts'
import { nearestName } from '../src/core/text/nearest.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { formsOf } from './parse.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

/** How much of an unknown command is repeated in the answer. */
const REPEATED = 50

export interface AnswerContext extends CommandContext {
  /** Told once of every fault that nobody expected, with the reference that the user is shown: for the log. */
  readonly report: (reference: string, error: unknown) => void
}

/**
 * Answers a slash command, or says why not: unknown command, or one that only editors may use. Never rejects: a
 * fault whose message is meant for the user is told, of any other the user gets only a reference, under which
 * `report` has the cause.
 */
export async function answerCommand(
  request: CommandRequest,
  commands: readonly Command[],
  context: AnswerContext,
): Promise<CommandReply> {
  try {
    return await tryToAnswer(request, commands, context)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return refusal(error.message)
    const reference = randomUUID().slice(0, 8)
    context.report(reference, error)
    const texts = inLocale(TEXTS, request.locale)
    return refusal(texts.wentWrong(reference), texts.wentWrongDetail)
  }
}

async function tryToAnswer(
  request: CommandRequest,
  commands: readonly Command[],
  context: CommandContext,
): Promise<CommandReply> {
  const { command, subcommand, user, locale } = request
  const form = formsOf(commands).find(
    (one) => one.command === command && one.subcommand === subcommand,
  )
  if (form === undefined) return unknownCommand(request, commands)
  if (form.action.permission === 'editor' && !user.canEdit) {
    return refusal(inLocale(TEXTS, locale).mayNotEdit)
  }
  return await form.action.run(request, context)
}

function unknownCommand(request: CommandRequest, commands: readonly Command[]): CommandReply {
  const words = [request.command, request.subcommand].filter((word) => word !== null)
  const typed = cutText(words.join(' '), REPEATED)
  const forms = formsOf(commands)
  const names = new Set(forms.flatMap(({ name, command }) => [name, command]))
  const near = nearestName(typed, [...names]) ?? 'help'
  return refusal(inLocale(TEXTS, request.locale).unknownCommand(typed, near))
}
