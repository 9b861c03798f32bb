import type { Card, CardImage } from './card.ts'

/** The pictures of a card; platforms show the first. */
export function imagesOf({ sections }: Card): readonly CardImage[] {
  return sections.flatMap((section) => (section.kind === 'image' ? [section] : []))
}
