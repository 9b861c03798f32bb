import { inLocale } from '../src/core/card/locale.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import { type AnswerContext, answered, withheld } from './answered.ts'
import type { CommandReply } from './command.ts'
import type { MessageCommand, MessageRequest } from './message.ts'
import { refusal } from './refusal.ts'

/** Answers a command in the menu of a message, or says why not. Never rejects. */
export async function answerMessage(
  request: MessageRequest,
  commands: readonly MessageCommand[],
  context: AnswerContext,
): Promise<CommandReply> {
  return answered(request, context, async () => {
    const command = commands.find(({ name }) => name === request.command)
    if (command === undefined) return refusal(inLocale(ACTION_TEXTS, request.locale).oldButton)
    return withheld(command.permission, request) ?? (await command.run(request, context))
  })
}
