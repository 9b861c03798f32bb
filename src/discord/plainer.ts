import type { Card } from '../core/card/card.ts'
import type { Logger } from '../log.ts'
import { CODE, refusalCode } from './failure.ts'
import { filesOf, type MessageFile } from './files.ts'
import { type PlainPayload, renderBare, renderPlain } from './plain.ts'
import { type MessagePayload, renderCard } from './render.ts'

type Body = (MessagePayload | PlainPayload) & {
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists: false }
}

/** A message with the files it refers to. */
export interface Outgoing {
  readonly body: Body
  readonly files: readonly MessageFile[]
}

const FORMS: readonly ((card: Card) => Outgoing)[] = [
  (card) => ({ body: renderCard(card), files: filesOf(card) }),
  (card) => ({ body: renderBare(card), files: [] }),
]

/**
 * Sends a card and, as long as Discord calls it malformed (50035), a plainer form of it, the last one without any
 * components: an alert is not to be lost.
 */
export async function sendPlainer<T>(
  card: Card,
  log: Logger,
  work: (message: Outgoing) => Promise<T>,
): Promise<T> {
  for (const form of FORMS) {
    try {
      return await work(form(card))
    } catch (error) {
      if (refusalCode(error) !== CODE.invalidForm) throw error
      log.warn({ err: error }, 'Discord calls a card malformed: it is sent in a plainer form')
    }
  }
  return work({ body: renderPlain(card), files: [] })
}
