import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { ActionReply } from './action.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import type { CommandReply } from './command.ts'
import { refusal } from './refusal.ts'

/** An answer where only a card can be shown: a form comes too late, faults of a form are listed. */
export function asCard(reply: ActionReply, locale: Locale): CommandReply {
  if ('card' in reply) return reply
  const texts = inLocale(ACTION_TEXTS, locale)
  if ('form' in reply) return refusal(texts.formLate)
  return refusal(texts.formFaulty, Object.values(reply.faults).join('\n'))
}
