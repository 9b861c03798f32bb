import { randomUUID } from 'node:crypto'
import { inLocale } from '../src/core/card/locale.ts'
import { AppError } from '../src/core/error.ts'
import type { Asker, CommandContext, CommandReply, Permission } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

export interface AnswerContext extends CommandContext {
  /** Told once of every fault that nobody expected, with the reference that the user is shown: for the log. */
  readonly report: (reference: string, error: unknown) => void
}

/**
 * What `run` answers. Never rejects: a fault whose message is meant for the user is told, of any other the user gets
 * only a reference, under which `report` has the cause.
 */
export async function answered<T>(
  { locale }: Asker,
  { report }: Pick<AnswerContext, 'report'>,
  run: () => Promise<T>,
): Promise<T | CommandReply> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return refusal(error.message)
    const reference = unexpected(error, { report })
    const texts = inLocale(TEXTS, locale)
    return refusal(texts.wentWrong(reference), texts.wentWrongDetail)
  }
}

/** Reports a fault that nobody expected; gives the reference under which it is found. */
export function unexpected(error: unknown, { report }: Pick<AnswerContext, 'report'>): string {
  const reference = randomUUID().slice(0, 8)
  report(reference, error)
  return reference
}

/** The refusal for somebody who may not do what needs this permission; null when he may. Asked at every entrance. */
export function withheld(
  permission: Permission,
  { user, locale }: Pick<Asker, 'user' | 'locale'>,
): CommandReply | null {
  if (permission === 'everyone' || user.canEdit) return null
  return refusal(inLocale(TEXTS, locale).mayNotEdit)
}
