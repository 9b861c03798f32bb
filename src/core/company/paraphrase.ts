import { foldName } from './name.ts'
import { OWNER_WORDS } from './owner-words.data.ts'

/** A company named by one that it owns, as one way to read a name. Names are folded. */
export interface Paraphrase {
  readonly child: string
  /** The owner's own name beside it ("Google-Mutter Alphabet"); null without. */
  readonly owner: string | null
  /** A child that nobody owns is meant itself ("Siemens-Konzern"). */
  readonly orItself: boolean
}

const WORDS = Object.values(OWNER_WORDS)
const ARTICLE = '(?:the|die|der|den|dem|das|la|le|l|les|el|los|las|il|lo|de|het|a|o) '
const BEFORE = `(?:${ARTICLE})?(?:${WORDS.map(({ before }) => before).join('|')}) (.+)$`
const OWNER_OF = new RegExp(`^${BEFORE}`)
const NAMED_OWNER_OF = new RegExp(`^(.+?) ${BEFORE}`)
const AFTER = behind(WORDS.map(({ after }) => after))
const GROUP = behind(WORDS.flatMap(({ group }) => group ?? []))
const ANY = new RegExp(
  WORDS.flatMap(({ before, after, group }) => [before, after, ...(group ? [group] : [])]).join('|'),
)

function behind(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${ARTICLE})?(.+?) (?:${words.join('|')})(?: (.+))?$`)
}

// Nobody is named with more words than this.
const MAX_WORDS = 12

/** The ways to read a name as that of a company's owner; none for nearly all names. */
export function readParaphrases(name: string): readonly Paraphrase[] {
  const folded = foldName(name)
  if (!ANY.test(folded) || folded.split(' ').length > MAX_WORDS) return []
  return (
    ownersOf(folded) ?? behindChild(folded, AFTER, false) ?? behindChild(folded, GROUP, true) ?? []
  )
}

function ownersOf(folded: string): readonly Paraphrase[] | null {
  const rest = OWNER_OF.exec(folded)?.[1]
  if (rest !== undefined) return splits(rest)
  const [, owner, child] = NAMED_OWNER_OF.exec(folded) ?? []
  return owner === undefined || child === undefined ? null : [{ child, owner, orItself: false }]
}

function behindChild(
  folded: string,
  pattern: RegExp,
  orItself: boolean,
): readonly Paraphrase[] | null {
  const [, child, owner] = pattern.exec(folded) ?? []
  return child === undefined ? null : [{ child, owner: owner ?? null, orItself }]
}

/** "Google Alphabet" behind "parent of": the whole is the child's name, or its end the owner's. */
function splits(rest: string): Paraphrase[] {
  const words = rest.split(' ')
  const whole = { child: rest, owner: null, orItself: false }
  const parted = words.slice(1).map((_, at) => ({
    child: words.slice(0, at + 1).join(' '),
    owner: words.slice(at + 1).join(' '),
    orItself: false,
  }))
  return [whole, ...parted]
}
