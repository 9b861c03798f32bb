import { wordSet } from './words.ts'

/** Indefinite articles of all languages: what stands behind one has not been told of before. */
export const INDEFINITES: ReadonlySet<string> = wordSet(
  'a an un une uno una um uma een ein eine einem einer eines einen',
)
