/** A place in an answer: it stays where it is, whatever comes to stand before it. */
export interface SearchPlace {
  readonly rank: number
  /** The price in euros by which the answer is sorted, negative where there is none; null: it is not sorted by price. */
  readonly price: number | null
}

/** The place as a word that an address can hold. */
export function writePlace({ rank, price }: SearchPlace): string {
  return price === null ? String(rank) : `${rank}~${price}`
}

/** The place that a word stands for, in an answer that is or is not sorted by price; null: it is none of such an answer. */
export function readPlace(word: string, byPrice: boolean): SearchPlace | null {
  const [, rank = '', price] = /^(\d{1,16})(?:~(-?\d[\d.e+-]{0,30}))?$/.exec(word) ?? []
  if (rank === '' || (price !== undefined) !== byPrice) return null
  const place = { rank: Number(rank), price: price === undefined ? null : Number(price) }
  return Number.isSafeInteger(place.rank) && !Number.isNaN(place.price ?? 0) ? place : null
}
