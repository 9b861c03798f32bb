import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { nearestName } from '../src/core/text/nearest.ts'
import { type AnswerContext, answered, withheld } from './answered.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { formsOf } from './parse.ts'
import { refusal } from './refusal.ts'
import { withRefusedFollows } from './refused-follows.ts'
import { withShareButton } from './share-button.ts'
import { TEXTS } from './texts.data.ts'
import { withWelcome } from './welcome.ts'

/** How much of an unknown command is repeated in the answer. */
const REPEATED = 50

/** Answers a slash command, or says why not: unknown command, or one that only editors may use. Never rejects. */
export async function answerCommand(
  request: CommandRequest,
  commands: readonly Command[],
  context: AnswerContext,
): Promise<CommandReply> {
  return answered(request, context, () => tryToAnswer(request, commands, context))
}

async function tryToAnswer(
  request: CommandRequest,
  commands: readonly Command[],
  context: CommandContext,
): Promise<CommandReply> {
  const { command, subcommand } = request
  const form = formsOf(commands).find(
    (one) => one.command === command && one.subcommand === subcommand,
  )
  if (form === undefined) return unknownCommand(request, commands)
  const reply =
    withheld(form.action.permission, request) ?? (await form.action.run(request, context))
  const shareable = await withShareButton(reply, request, context)
  const told = await withRefusedFollows(shareable, request, context)
  return withWelcome(told, request, context, commands)
}

function unknownCommand(request: CommandRequest, commands: readonly Command[]): CommandReply {
  const words = [request.command, request.subcommand].filter((word) => word !== null)
  const typed = cutText(words.join(' '), REPEATED)
  const forms = formsOf(commands)
  const names = new Set(forms.flatMap(({ name, command }) => [name, command]))
  const near = nearestName(typed, [...names]) ?? 'help'
  return refusal(inLocale(TEXTS, request.locale).unknownCommand(typed, near))
}
