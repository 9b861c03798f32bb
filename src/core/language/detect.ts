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

type Votes = ReadonlyMap<string, readonly string[]>

// Each word votes with a share of the languages that use it, so that "de" or "la" weighs less than "und".
const VOTES = votesOf(
  Object.entries(FUNCTION_WORDS).map(([code, table]) => [code, wordList(table)] as const),
)
// "acquisisce" is Italian and "negoceia" Portuguese: the words of a lexicon tell its language as well.
const LEXICON_VOTES = votesOf(
  [...LANGUAGES.values()].map((language) => [language.code, lexiconWords(language)] as const),
)
const LEXICON_WORD = 0.45

function votesOf(lists: readonly (readonly [code: string, words: Iterable<string>])[]): Votes {
  const votes = new Map<string, string[]>()
  for (const [code, words] of lists) {
    for (const word of words) {
      const voters = votes.get(word)
      if (voters === undefined) votes.set(word, [code])
      else if (!voters.includes(code)) voters.push(code)
    }
  }
  return votes
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

const ASCII = /^[\x20-\x7e]*$/

const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[äöüß]/, ['de']],
  [/[ñ¿¡]/, ['es']],
  [/[ãõ]/, ['pt']],
  [/[èêëîïûœ]|ç/, ['fr']],
  [/[òìù]/, ['it']],
]

// "übernimmt" is German and "acquires" English even in a headline without one small word.
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'immt ieren iert ung schaft keit kauft',
    en: 'ing quires quired ship',
    fr: 'aise aises euse eux racheté rachetés rachetée rachetées quiert',
    es: 'ción ciones',
    it: 'zione',
    nl: 'koopt lijk heid',
    pt: 'ção ções',
  }).flatMap(([code, table]) => wordList(table).map((ending) => [ending, code] as const)),
)
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map(({ length }) => length))
const SHORTEST_ENDING = Math.min(...[...ENDINGS.keys()].map(({ length }) => length))

/**
 * ISO 639-1 code of the language most of the words belong to, among de, en, fr, es, it, nl, pt; `hint` (the
 * publisher's own code) decides a draw or a text without any known word. `und` when nothing tells.
 */
export function detectLanguage(tokens: readonly Token[], hint?: string): string {
  const scores = new Map<string, number>()
  let seen = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (++seen > SAMPLE || (seen % CHECK_EVERY === 0 && isDecided(scores))) break
    vote(scores, token.lower)
    if (seen > SHORT_SAMPLE) continue
    if (token.lower.length > 1) share(scores, LEXICON_VOTES.get(token.lower), LEXICON_WORD)
    voteByEnding(scores, token.lower)
  }
  const hinted = knownHint(hint)
  if (hinted !== undefined) scores.set(hinted, (scores.get(hinted) ?? 0) * 1.1 + 0.6)
  let best = 'und'
  let bestScore = 0.3
  for (const [code, score] of scores) if (score > bestScore) [best, bestScore] = [code, score]
  return best
}

function isDecided(scores: ReadonlyMap<string, number>): boolean {
  const [first = 0, second = 0] = [...scores.values()].toSorted((a, b) => b - a)
  return first - second > LEAD
}

function vote(scores: Map<string, number>, word: string): void {
  share(scores, VOTES.get(word), 1)
  if (ASCII.test(word)) return
  for (const [letters, codes] of LETTERS) {
    if (letters.test(word)) for (const code of codes) add(scores, code, 0.4)
  }
}

function share(
  scores: Map<string, number>,
  voters: readonly string[] | undefined,
  points: number,
): void {
  for (const code of voters ?? []) add(scores, code, points / (voters?.length ?? 1))
}

// The longest ending known decides: "acquiert" is French where "iert" alone is German.
function voteByEnding(scores: Map<string, number>, word: string): void {
  if (word.length < 4) return
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= SHORTEST_ENDING; length--) {
    const code = ENDINGS.get(word.slice(-length))
    if (code !== undefined) return add(scores, code, 0.35)
  }
}

function add(scores: Map<string, number>, code: string, points: number): void {
  scores.set(code, (scores.get(code) ?? 0) + points)
}

function knownHint(hint: string | undefined): string | undefined {
  const code = hint?.slice(0, 2).toLowerCase()
  return code !== undefined && code in FUNCTION_WORDS ? code : undefined
}
