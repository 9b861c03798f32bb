import { inLocale } from '../src/core/card/locale.ts'
import type { CommandReply, CommandRequest } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

/** Why a rule was not changed: the configuration file has it, or the channel has no such rule. */
export function ruleRefusal(
  why: 'managed' | 'missing',
  shown: string,
  { locale }: CommandRequest,
): CommandReply {
  const texts = inLocale(TEXTS, locale)
  return refusal(why === 'managed' ? texts.ruleManaged(shown) : texts.ruleMissing(shown))
}
