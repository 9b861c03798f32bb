import type { Card } from '../core/card/card.ts'
import { imagesOf } from '../core/card/images.ts'

/** A file that goes along with a message. */
export interface MessageFile {
  readonly name: string
  readonly data: Buffer
}

/** The files that a card's message refers to. */
export function filesOf(card: Card): MessageFile[] {
  return imagesOf(card)
    .slice(0, 1)
    .map(({ name, png }) => ({ name, data: Buffer.from(png, 'base64') }))
}
