import { z } from 'zod'
import type { SearchOrder, SearchPlace } from '../../ports.ts'

const PLACE = z.tuple([z.int().nonnegative(), z.number().nullable()])

/** A place in an answer as one word of an address. */
export function writeCursor({ rank, price }: SearchPlace): string {
  return Buffer.from(JSON.stringify([rank, price])).toString('base64url')
}

/** The place that a cursor stands for; null where it is none of an answer in this order. */
export function readCursor(cursor: string, order: SearchOrder): SearchPlace | null {
  const place = PLACE.safeParse(parsed(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!place.success) return null
  const [rank, price] = place.data
  return (price === null) === (order === 'latest') ? { rank, price } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
