import { DEAL_TYPES, type DealType } from '../../src/core/deal.ts'
import { err, ok, type Result } from '../../src/core/result.ts'

/** What a mark says of the words it holds. */
export type Mark = 'A' | 'T' | 'S' | 'I' | 'P' | 'V' | 'K'

/** Words of a text that are marked; `start` and `end` are UTF-16 offsets in its title or text, end exclusive. */
export interface MarkedSpan {
  readonly mark: Mark
  readonly in: 'title' | 'text'
  readonly start: number
  readonly end: number
}

/** A text of the corpus, its marks taken out of the wording. */
export interface MarkedText {
  readonly title: string
  readonly text: string
  /** The type of the deal it tells; null when it tells none. */
  readonly type: DealType | null
  readonly spans: readonly MarkedSpan[]
}

const HEAD = /^# (?:none|(?:rumored|announced|completed|cancelled) ([a-z_]+))$/
const TITLE = '> '
const MARKED = /\[([ATSIPVK]) ([^[\]]+)\]/g

/**
 * Reads a file of the corpus: blocks divided by empty lines, each "# STATUS TYPE" or "# none", a headline after "> " that
 * may be missing, and the text in one line, with "[A Norvik]" around each mention of the buyer, [T] of what is bought, [S] the
 * seller, [I] further investors, [P] the price, [V] the valuation, [K] the stake. Refused with the number of the block where
 * one is written otherwise.
 */
export function readMarked(file: string): Result<readonly MarkedText[], string> {
  const texts: MarkedText[] = []
  const blocks = file.split(/\n[ \t]*\n/).filter((block) => block.trim() !== '')
  for (const [at, block] of blocks.entries()) {
    const text = readBlock(block.trim().split('\n'))
    if (text === null) return err(`block ${at + 1} is not "# …", "> headline" and one line of text`)
    texts.push(text)
  }
  return ok(texts)
}

function readBlock([head = '', ...lines]: readonly string[]): MarkedText | null {
  const kind = HEAD.exec(head.trim())
  const [first, second, ...others] = lines
  if (kind === null || first === undefined || others.length > 0) return null
  const type = DEAL_TYPES.find((one) => one === kind[1]) ?? null
  if (type === null && kind[1] !== undefined) return null
  const isTitled = first.startsWith(TITLE)
  if (isTitled !== (second !== undefined)) return null
  const title = withoutMarks(isTitled ? first.slice(TITLE.length) : '', 'title')
  const text = withoutMarks(second ?? first, 'text')
  if (/[[\]]/.test(title.words + text.words)) return null
  return {
    title: title.words,
    text: text.words,
    type,
    spans: [...title.spans, ...text.spans],
  }
}

function withoutMarks(line: string, place: MarkedSpan['in']) {
  const spans: MarkedSpan[] = []
  let words = ''
  let last = 0
  for (const found of line.matchAll(MARKED)) {
    const [whole, mark, marked = ''] = found
    words += line.slice(last, found.index)
    if (isMark(mark))
      spans.push({ mark, in: place, start: words.length, end: words.length + marked.length })
    words += marked
    last = found.index + whole.length
  }
  return { words: words + line.slice(last), spans }
}

function isMark(letter: string | undefined): letter is Mark {
  return letter !== undefined && 'ATSIPVK'.includes(letter)
}
