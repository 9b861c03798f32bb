import { wordSet } from './words.ts'

/** Nouns of all languages for several who act as one, before who leads or forms them ("a consortium led by X"). */
export const GROUP_NOUNS: ReadonlySet<string> = wordSet(
  `consortium consortia konsortium bieterkonsortium consorcio consórcio consorzio cordata group gruppe groupe gruppo grupo
  groep`,
)

/** Participles, beside those of leading, that say who forms such a group. */
export const FORMED: ReadonlySet<string> = wordSet(
  'formed formado formada integrado integrada compuesto composto constituido constituído formé composé formato composto',
)
