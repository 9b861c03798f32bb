import { createHash } from 'node:crypto'

/**
 * Whether a row belongs to the third of its set that nobody reads while developing: by the first byte of the SHA-256
 * of its id, so that it is the same rows on every machine and for ever. `--show-errors` never prints such a row.
 */
export function heldBack(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt8(0) % 3 === 0
}
