import type { Token } from '../text/token.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import { wordList } from './words.ts'

// Enough words to decide by; a longer text does not change its language.
const SAMPLE = 300
// What words end in decides between headlines; in a longer text its small words do.
const SHORT_SAMPLE = 80

// Each word votes with a share of the languages that use it, so that "de" or "la" weighs less than "und".
const VOTES = buildVotes()

function buildVotes(): ReadonlyMap<string, readonly string[]> {
  const votes = new Map<string, string[]>()
  for (const [code, table] of Object.entries(FUNCTION_WORDS)) {
    for (const word of wordList(table)) {
      const voters = votes.get(word)
      if (voters === undefined) votes.set(word, [code])
      else if (!voters.includes(code)) voters.push(code)
    }
  }
  return votes
}

const ASCII = /^[\x20-\x7e]*$/

const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[äöüß]/, ['de']],
  [/[ñ¿¡]/, ['es']],
  [/[ãõ]/, ['pt']],
  [/[èêëîïûœ]|ç/, ['fr']],
  [/[òìù]/, ['it']],
]

// "übernimmt" is German and "acquires" English even in a headline without one small word.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:immt|ieren|(?<!qu)iert|ung|schaft|keit|kauft|milliarden|millionen|prozent)$/, 'de'],
  [/(?:ing|quires|quired|buys|raises|ship|billion|million)$/, 'en'],
  [
    /(?:aises?|euse|eux|rachètent|rachète|rachat|racheter|rachetée?s?|acquiert|acquérir|fusionnent|offre|cède|lève|société|milliards)$/,
    'fr',
  ],
  [
    /(?:ción|ciones|compra|compró|millón|millones|adquiere|adquirió|fusionan|vende|dólares|compañía)$/,
    'es',
  ],
  [/(?:zione|miliardi|milioni|acquista)$/, 'it'],
  [/(?:koopt|miljard|miljoen|overname|lijk|heid)$/, 'nl'],
  [/(?:ção|ções|bilhões|milhões|adquire)$/, 'pt'],
]

/**
 * ISO 639-1 code of the language most of the words belong to, among de, en, fr, es, it, nl, pt; `hint` (the
 * publisher's own code) decides a draw or a text without any known word. `und` when nothing tells.
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const scores = new Map<string, number>()
  let seen = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (++seen > SAMPLE) break
    vote(scores, token.lower)
    if (seen <= SHORT_SAMPLE) voteByEnding(scores, token.lower)
  }
  const hinted = knownHint(hint)
  if (hinted !== undefined) scores.set(hinted, (scores.get(hinted) ?? 0) * 1.1 + 0.6)
  let best = 'und'
  let bestScore = 0.3
  for (const [code, score] of scores) if (score > bestScore) [best, bestScore] = [code, score]
  return best
}

function vote(scores: Map<string, number>, word: string): void {
  const voters = VOTES.get(word)
  if (voters !== undefined) for (const code of voters) add(scores, code, 1 / voters.length)
  if (ASCII.test(word)) return
  for (const [letters, codes] of LETTERS) {
    if (letters.test(word)) for (const code of codes) add(scores, code, 0.4)
  }
}

function voteByEnding(scores: Map<string, number>, word: string): void {
  if (word.length < 4 || word.length > 40) return
  for (const [ending, code] of ENDINGS) if (ending.test(word)) add(scores, code, 0.35)
}

function add(scores: Map<string, number>, code: string, points: number): void {
  scores.set(code, (scores.get(code) ?? 0) + points)
}

function knownHint(hint: string | undefined): string | undefined {
  const code = hint?.slice(0, 2).toLowerCase()
  return code !== undefined && code in FUNCTION_WORDS ? code : undefined
}
