import { inLocale } from '../src/core/card/locale.ts'
import type { Action, ActionReply, ActionRequest } from './action.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import { type AnswerContext, answered, withheld } from './answered.ts'
import type { CommandContext } from './command.ts'
import { refusal } from './refusal.ts'
import { withRefusedFollows } from './refused-follows.ts'

/** Does what a button or form asks for, or says why not: an action that is no more, or for editors only. Never rejects. */
export async function answerAction(
  request: ActionRequest,
  actions: readonly Action[],
  context: AnswerContext,
): Promise<ActionReply> {
  return answered(request, context, () => tryToAct(request, actions, context))
}

async function tryToAct(
  request: ActionRequest,
  actions: readonly Action[],
  context: CommandContext,
): Promise<ActionReply> {
  const action = actions.find(({ name }) => name === request.action)
  if (action === undefined) return refusal(inLocale(ACTION_TEXTS, request.locale).oldButton)
  const reply = withheld(action.permission, request) ?? (await action.run(request, context))
  return 'card' in reply ? withRefusedFollows(reply, request, context) : reply
}
