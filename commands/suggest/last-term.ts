/** The term of a query that is being typed. */
export interface LastTerm {
  /** What stands before the value, to be kept: other terms, a minus, the field and its other values. */
  readonly before: string
  /** The field as typed; null: a bare word. */
  readonly field: string | null
  /** The value so far, with an opening quotation mark if there is one. */
  readonly value: string
}

/** Takes the last term of a query apart; blanks, brackets and commas between quotation marks part nothing. */
export function lastTerm(text: string): LastTerm {
  const start = behindLast(text, 0, /[\s(]/)
  const [head = '', field] = /^-?(?:(\p{L}+):+)?/u.exec(text.slice(start)) ?? []
  if (field === undefined) return termAt(text, start + head.length, null)
  return termAt(text, behindLast(text, start + head.length, /,/), field)
}

function termAt(text: string, at: number, field: string | null): LastTerm {
  return { before: text.slice(0, at), field, value: text.slice(at) }
}

/** Where the last part of a text begins that these characters part. */
function behindLast(text: string, from: number, parting: RegExp): number {
  let start = from
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && parting.test(character)) start = at + 1
  }
  return start
}
