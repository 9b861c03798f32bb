import type { Card, CardSection } from '../core/card/card.ts'
import type { Logger } from '../log.ts'
import { CODE, refusalCode } from './failure.ts'
import { filesOf, type MessageFile } from './files.ts'
import { type PlainPayload, renderBare, renderPlain } from './plain.ts'
import { type MessagePayload, renderCard } from './render.ts'

type Body = (MessagePayload | PlainPayload) & {
  readonly message_reference?: { readonly message_id: string }
}

/** A message with the files it refers to. */
export interface Outgoing {
  readonly body: Body
  readonly files: readonly MessageFile[]
}

/** The card as it is, with its pictures told in words, and without links and buttons. */
function formsOf(card: Card): readonly Outgoing[] {
  const files = filesOf(card)
  const inWords = { body: renderCard(withoutPictures(card)), files: [] }
  return [
    { body: renderCard(card), files },
    ...(files.length > 0 ? [inWords] : []),
    { body: renderBare(card), files: [] },
  ]
}

function withoutPictures(card: Card): Card {
  const sections = card.sections.map(
    (section): CardSection =>
      section.kind === 'image' ? { kind: 'text', text: section.alt } : section,
  )
  return { ...card, sections }
}

/**
 * Sends a card and, as long as Discord calls it malformed (50035) or the bot may not attach its picture (50013), a
 * plainer form of it, the last one without any components: an alert is not to be lost.
 */
export async function sendPlainer<T>(
  card: Card,
  log: Logger,
  work: (message: Outgoing) => Promise<T>,
): Promise<T> {
  for (const form of formsOf(card)) {
    try {
      return await work(form)
    } catch (error) {
      const code = refusalCode(error)
      const isUnattachable = code === CODE.missingPermission && form.files.length > 0
      if (code !== CODE.invalidForm && !isUnattachable) throw error
      log.warn({ err: error }, 'Discord does not take a card: it is sent in a plainer form')
    }
  }
  return work({ body: renderPlain(card), files: [] })
}
