import type { Companies } from '../company/company.ts'
import { nameKey } from '../company/name.ts'
import { type Likeness, likenessOf, type Name } from './likeness.ts'
import { spelled } from './spelling.ts'

/** The names that some reports hold, each read once and each two compared once. */
export interface Names {
  name(written: string): Name
  likeness(a: Name, b: Name): Likeness
}

/** Longer keys are a text that was taken for a name: only its copy is like it. */
const LONGEST_KEY = 200

/** More names than reports that are ever grouped at once can hold. */
const STRIDE = 2 ** 20

export function namesIn(companies: Companies): Names {
  const names = new Map<string, Name>()
  const compared = new Map<number, Likeness>()
  return {
    name(written) {
      const known = names.get(written)
      if (known !== undefined) return known
      const name = readName(written, names.size, companies)
      names.set(written, name)
      return name
    },
    likeness(a, b) {
      const pair = Math.min(a.index, b.index) * STRIDE + Math.max(a.index, b.index)
      const known = compared.get(pair)
      if (known !== undefined) return known
      const likeness = likenessOf(a, b)
      compared.set(pair, likeness)
      return likeness
    },
  }
}

function readName(written: string, index: number, companies: Companies): Name {
  const key = nameKey(written)
  const company = companies.named(written)
  const words = key.length > LONGEST_KEY ? [] : wordsOf(key)
  return {
    index,
    key,
    words,
    joined: words.join(''),
    line: company === null ? [] : companies.lineOf(company.id),
  }
}

function wordsOf(key: string): readonly string[] {
  return key
    .split(' ')
    .filter((word) => word !== '')
    .map(spelled)
}
