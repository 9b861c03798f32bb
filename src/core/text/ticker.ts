import { lowerAt, type Token } from './token.ts'

// "(NASDAQ: ACME)", "<ACME.L>", "{ACM}": what stands in the brackets is a listing, not a name.
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
])
const MAX_INSIDE = 12
const EXCHANGE =
  /^(?:nyse|nasdaq\p{L}*|lse|tsx|tsxv|otc\p{L}*|amex|asx|xetra|euronext|hkex|sehk|bse|nse|sgx|six|wkn|isin|aim|ticker|cse|epa|bit|bme|fra|lon|tse|tyo|ams|etr)$/u

/** The tokens without the listings, wire codes and cashtags among them, and without the pointed brackets around wire names. */
export function withoutTickers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(mayList)) return tokens
  const kept: Token[] = []
  // Tokens from the second one inside a wire's brackets up to here belong to one name.
  let boundTo = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const end = listedEnd(tokens, at, token)
    if (end !== null) {
      at = end
      continue
    }
    if (opensWireName(token)) boundTo = closerOf(tokens, at) ?? -1
    if (isWireBracket(token)) continue
    const isBound = at < boundTo && !isWireBracket(tokens[at - 1])
    kept.push(isBound ? { ...token, bound: true } : token)
  }
  return kept
}

function listedEnd(tokens: readonly Token[], at: number, { kind }: Token): number | null {
  if (kind !== 'mark') return codeEnd(tokens, at)
  return listingEnd(tokens, at) ?? cashtagEnd(tokens, at)
}

function mayList({ kind, text }: Token): boolean {
  if (kind !== 'word') return text === '$' || CLOSERS.has(text)
  return isWireListing(text) || (text.length <= 2 && NUMBERED.test(text))
}

// "Norvik Corp NRVK.V", "Halden Mining 1818.HK": an exchange's code behind a name.
function codeEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || tokens[at - 1]?.kind !== 'word') return null
  if (isWireListing(token.text)) return at
  return token.kind === 'number' ? numberedEnd(tokens, at, token) : null
}

// Exchanges of Asia list companies by numbers.
const NUMBERED = /^(?:HK|T|SS|SZ|KS|KQ|TW|KL|SI|SE|SR)$/

function numberedEnd(tokens: readonly Token[], at: number, { text }: Token): number | null {
  const [dot, exchange] = [tokens[at + 1], tokens[at + 2]]
  const isListing = text.length <= 6 && dot?.text === '.' && NUMBERED.test(exchange?.text ?? '')
  return isListing && dot.glued && exchange?.glued === true ? at + 2 : null
}

function isWireListing(text: string): boolean {
  const { length } = text
  if (length < 4 || length > 9 || (text[length - 2] !== '.' && text[length - 3] !== '.'))
    return false
  return /^[A-Z][A-Z0-9]{1,5}\.[A-Z]{1,2}$/.test(text)
}

function opensWireName({ text }: Token): boolean {
  return text === '<' || text === '{'
}

function isWireBracket(token: Token | undefined): boolean {
  return token?.kind === 'mark' && WIRE_BRACKETS.has(token.text)
}

const WIRE_BRACKETS: ReadonlySet<string> = new Set('<>{}')

function closerOf(tokens: readonly Token[], at: number): number | null {
  const closer = CLOSERS.get(tokens[at]?.text ?? '')
  if (closer === undefined) return null
  let end = at + 1
  while (end < tokens.length && end <= at + MAX_INSIDE && tokens[end]?.text !== closer) end++
  return tokens[end]?.text === closer ? end : null
}

// The index of the bracket that closes a listing opened at `at`; null where none is opened.
function listingEnd(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.text ?? ''
  const end = closerOf(tokens, at)
  if (end === null) return null
  const inside = tokens.slice(at + 1, end)
  const named = inside.some(({ lower }) => EXCHANGE.test(lower))
  const listed = named && inside.some(({ text }) => text === ':')
  const wired = opener === '<' || opener === '{' ? isWireCode(inside) : false
  return listed || wired ? end : null
}

function isWireCode(inside: readonly Token[]): boolean {
  const code = inside.map(({ text }) => text).join('')
  return inside.length > 0 && inside.length <= 4 && /^[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?$/.test(code)
}

// "$ACME: " or "$ACME $BETA - " opens a message; the mark after it goes too.
function cashtagEnd(tokens: readonly Token[], at: number): number | null {
  const code = tokens[at + 1]
  if (tokens[at]?.text !== '$' || code?.glued !== true || !/^[A-Z.]{1,8}$/.test(code.text))
    return null
  return /^[:–-]$/.test(lowerAt(tokens, at + 2)) ? at + 2 : at + 1
}
