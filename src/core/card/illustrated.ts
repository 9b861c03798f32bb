import type { Card, CardImage } from './card.ts'

/** The card with a picture below its sections. */
export function illustrated(card: Card, picture: CardImage): Card {
  return { ...card, sections: [...card.sections, picture] }
}
