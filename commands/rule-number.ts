import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import type { CommandReply, CommandRequest } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

/** The number of a rule as typed, with or without #; null: it is none. */
export function typedRule({ options }: CommandRequest): {
  readonly shown: string
  readonly id: number | null
} {
  const typed = (options['number'] ?? '').trim().replace(/^#/, '')
  return { shown: cutText(typed, 50), id: /^\d{1,15}$/.test(typed) ? Number(typed) : null }
}

/** Why a rule was not changed: the configuration file has it, or the channel has no such rule. */
export function ruleRefusal(
  why: 'managed' | 'missing',
  shown: string,
  { locale }: CommandRequest,
): CommandReply {
  const texts = inLocale(TEXTS, locale)
  return refusal(why === 'managed' ? texts.ruleManaged(shown) : texts.ruleMissing(shown))
}
