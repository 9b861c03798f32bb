import { foldName, nameKey } from './name.ts'

const ARTICLE = /^(?:the|die|der|das|den|dem|des|la|le|les|el|los|las|il|lo|gli|de|het)\s+(?=\S)/i
const AND = /(?<=\S) (?:and|und|et|y)(?= \S|$)/g

/**
 * The key under which the registry keeps a name: `nameKey` without blanks, "and" and a leading "the", so that
 * "JP Morgan" and "JPMorgan", "Procter & Gamble" and "Procter and Gamble" are one. Empty only for a name without letters
 * or digits.
 */
export function companyKey(name: string): string {
  return joined(nameKey(name))
}

/** Like `companyKey`, with the legal form: by it "Merck KGaA" and "Merck & Co" are told apart. */
export function writtenKey(name: string): string {
  return joined(foldName(name))
}

function joined(folded: string): string {
  return folded
    .replace(AND, '')
    .replace(/^the (?=\S)/, '')
    .replaceAll(' ', '')
}

/** The keys under which a name may be found, the most literal first: an article may be its own or the sentence's. */
export function nameKeys(name: string): readonly string[] {
  const bare = name.replace(/^[lLdD]['’](?=\p{L})/u, '').replace(ARTICLE, '')
  return [...new Set([companyKey(name), companyKey(bare)])].filter((key) => key !== '')
}
