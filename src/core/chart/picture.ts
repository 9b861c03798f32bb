import type { Card, CardImage } from '../card/card.ts'
import type { Chart } from './chart.ts'

/** A drawn chart as a card shows it. `png` in base64. */
export function pictureOf({ kind, alt }: Chart, png: string): CardImage {
  return { kind: 'image', name: `deals-by-${kind}.png`, png, alt }
}

/** The card with a picture below its sections. */
export function illustrated(card: Card, picture: CardImage): Card {
  return { ...card, sections: [...card.sections, picture] }
}
