import type { Token } from '../text/token.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import type { Language } from './language.ts'
import { LANGUAGES } from './languages.ts'
import { wordList } from './words.ts'

// Enough words to decide by; a longer text does not change its language.
const SAMPLE = 300
// What words end in and lexicon words decide between headlines; in a longer text its small words do.
const SHORT_SAMPLE = 80

// So far ahead after so many words a language is not caught up with any more.
const CHECK_EVERY = 25
const LEAD = 6

const CODES: readonly string[] = Object.keys(FUNCTION_WORDS)
const SLOTS: ReadonlyMap<string, number> = new Map(CODES.map((code, slot) => [code, slot]))

/**
 * The slots in `CODES` of the languages that a word speaks for. Each votes with a share of the languages that use the word,
 * so that "de" or "la" weighs less than "und".
 */
interface Votes {
  readonly small: number[]
  /** "acquisisce" is Italian and "negoceia" Portuguese: the words of a lexicon tell its language as well. */
  readonly lexicon: number[]
}

const VOTES: ReadonlyMap<string, Votes> = votesOf()
const LEXICON_WORD = 0.45

function votesOf(): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  const count = (words: Iterable<string>, kind: keyof Votes, code: string) => {
    const slot = slotOf(code)
    for (const word of words) {
      const known = votes.get(word) ?? { small: [], lexicon: [] }
      if (!known[kind].includes(slot)) known[kind].push(slot)
      votes.set(word, known)
    }
  }
  for (const [code, table] of Object.entries(FUNCTION_WORDS)) count(wordList(table), 'small', code)
  for (const language of LANGUAGES.values()) count(lexiconWords(language), 'lexicon', language.code)
  return votes
}

function slotOf(code: string): number {
  return SLOTS.get(code) ?? 0
}

function* lexiconWords({ triggers, grammar, names, numbers, functionWords }: Language) {
  yield* names.commonWords
  yield* [...triggers.values()].flat().flatMap(({ particle }) => particle ?? [])
  yield* grammar.claimVerbs
  yield* names.companyNouns
  yield* names.unitNouns
  yield* numbers.magnitudes.keys()
  yield* functionWords
}

const LETTERS: readonly (readonly [RegExp, slot: number])[] = (
  [
    [/[äöüß]/, 'de'],
    [/[ñ¿¡]/, 'es'],
    [/[ãõ]/, 'pt'],
    [/[èêëîïûœ]|ç/, 'fr'],
    [/[òìù]/, 'it'],
  ] as const
).map(([letters, code]) => [letters, slotOf(code)])

// "übernimmt" is German and "acquires" English even in a headline without one small word.
const ENDINGS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    de: 'immt ieren iert ung schaft keit kauft',
    en: 'ing quires quired ship',
    fr: 'aise aises euse eux racheté rachetés rachetée rachetées quiert',
    es: 'ción ciones',
    it: 'zione',
    nl: 'koopt lijk heid',
    pt: 'ção ções',
  }).flatMap(([code, table]) => wordList(table).map((ending) => [ending, slotOf(code)] as const)),
)
// By their last letter, which most words do not end in; longest first.
const ENDINGS_BY_LETTER: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  [...ENDINGS.keys()].toSorted((a, b) => b.length - a.length),
  (ending) => ending.charCodeAt(ending.length - 1),
)
const LAST_ASCII = 127

/**
 * ISO 639-1 code of the language most of the words belong to, among de, en, fr, es, it, nl, pt; `hint` (the
 * publisher's own code) decides a draw or a text without any known word. `und` when nothing tells.
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const scores = new Float64Array(CODES.length)
  let seen = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (++seen > SAMPLE || (seen % CHECK_EVERY === 0 && isDecided(scores))) break
    voteByWord(scores, token.lower, seen <= SHORT_SAMPLE)
  }
  const hinted = knownHint(hint)
  if (hinted !== undefined) scores[slotOf(hinted)] = pointsOf(scores, slotOf(hinted)) * 1.1 + 0.6
  const best = Math.max(...scores)
  return best > LEAST ? (CODES[scores.indexOf(best)] ?? 'und') : 'und'
}

function voteByWord(scores: Float64Array, word: string, inFull: boolean): void {
  const votes = VOTES.get(word)
  if (votes !== undefined) share(scores, votes.small, 1)
  if (!isPlain(word)) voteByLetters(scores, word)
  if (!inFull) return
  if (votes !== undefined && word.length > 1) share(scores, votes.lexicon, LEXICON_WORD)
  voteByEnding(scores, word)
}

// Fewer points than this tell nothing.
const LEAST = 0.3

function isDecided(scores: Float64Array): boolean {
  let first = 0
  let second = 0
  for (const score of scores) {
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return first - second > LEAD
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > LAST_ASCII) return false
  return true
}

function voteByLetters(scores: Float64Array, word: string): void {
  for (const [letters, slot] of LETTERS) if (letters.test(word)) add(scores, slot, 0.4)
}

function share(scores: Float64Array, voters: readonly number[], points: number): void {
  for (const slot of voters) add(scores, slot, points / voters.length)
}

// The longest ending known decides: "acquiert" is French where "iert" alone is German.
function voteByEnding(scores: Float64Array, word: string): void {
  if (word.length < 4) return
  const ending = ENDINGS_BY_LETTER.get(word.charCodeAt(word.length - 1))?.find((one) =>
    word.endsWith(one),
  )
  if (ending !== undefined) add(scores, ENDINGS.get(ending) ?? 0, 0.35)
}

function add(scores: Float64Array, slot: number, points: number): void {
  scores[slot] = pointsOf(scores, slot) + points
}

function pointsOf(scores: Float64Array, slot: number): number {
  return scores[slot] ?? 0
}

function knownHint(hint: string | undefined): string | undefined {
  const code = hint?.slice(0, 2).toLowerCase()
  return code !== undefined && code in FUNCTION_WORDS ? code : undefined
}
